import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreRaters } from '../raters/testing.ts';
import { toAnswers } from '../record/edits.ts';
import { readSheet } from '../sheet.ts';
import { oneArea } from '../testing.ts';
import { consensusOf, settledOn } from './agreed.ts';
import { heldGroups, heldSaid, highScores, isDivided } from './held-facts.ts';
import { heldOf } from './held-of.ts';
import { saidOfAll } from './item-said.ts';
import { resultSheet } from './result-sheet.ts';
import { agreedOn, anyMeeting, level, meetingOf, notOurs, person, unsure } from './testing.ts';

const three = oneArea({}, {}, {});
const sheets = [
  person('甲', [level(4), level(2), unsure], { role: 'leader' }),
  person('乙', [level(0), level(2), unsure]),
  person('丙', [level(2), level(2), notOurs], { person: ' ' }),
  person('丁', [level(1)]),
];
const agreed = { 'duty-1': agreedOn({ state: 'answered', level: 1 }) };
const held = heldOf(three, meetingOf(sheets, agreed));

test('a sheet keeps who took part, and how many said what, but nobody’s answer by name', () => {
  expect(held).toEqual({
    people: [
      { person: '甲', role: 'leader' },
      { person: '乙', role: 'staff' },
      { person: ' ', role: 'staff' },
    ],
    excluded: 1,
    items: {
      'duty-1': { levels: [1, 0, 1, 0, 1], unknown: 0, na: 0, agreed: true },
      'duty-2': { levels: [0, 0, 3, 0, 0], unknown: 0, na: 0, agreed: false },
      'duty-3': { levels: [0, 0, 0, 0, 0], unknown: 2, na: 1, agreed: false },
    },
  });
});

test('those who took part stand by group, who gave no name is counted', () => {
  expect(heldGroups(held)).toEqual([
    { role: 'leader', people: 1, names: ['甲'] },
    { role: 'staff', people: 2, names: ['乙'] },
  ]);
});

test('an item says its range and how far people were apart, whatever was agreed', () => {
  const said = heldSaid(three, held);
  expect(said.map(({ range, width, division }) => [range, width, division])).toEqual([
    [{ low: 0, high: 4 }, 4, 'severe'],
    [{ low: 2, high: 2 }, 0, 'agree'],
    [undefined, 0, 'gap'],
  ]);
  expect(said.map(isDivided)).toEqual([true, false, false]);
});

test('an item that the meeting did not have is left out', () => {
  expect(heldSaid(oneArea({}, {}, {}, {}), held)).toHaveLength(3);
});

test('an answer given otherwise since stands in both medians', () => {
  const two = oneArea({});
  const pair = meetingOf([person('甲', [level(1)]), person('乙', [level(3)])]);
  const levelOn = (given: 1 | 2) => {
    const { reactions } = readSheet(two, { 'duty-1': level(given) });
    return highScores(two, reactions, heldOf(two, pair)).overall.level;
  };
  expect([levelOn(1), levelOn(2)]).toEqual([3, 2]);
});

describe('for every meeting', () => {
  test('what is kept says of each item what the meeting itself says', () => {
    fc.assert(
      fc.property(anyMeeting, ({ questionnaire, meeting }) => {
        const kept = heldSaid(questionnaire, heldOf(questionnaire, meeting));
        const said = saidOfAll(questionnaire, meeting);
        expect(kept.map(({ division }) => division)).toEqual(said.map(({ division }) => division));
      }),
    );
  });

  test('the high median is that of the method', () => {
    fc.assert(
      fc.property(anyMeeting, ({ questionnaire, meeting }) => {
        const sheet = resultSheet(questionnaire, meeting, 'r');
        const isPlain = questionnaire.items.every(
          (item) => settledOn(meeting, item)?.answer.state !== 'na',
        );
        fc.pre(sheet !== undefined && isPlain);
        const joint = scoreRaters(questionnaire, {
          raters: meeting.sheets.map((one) => ({
            id: one.id,
            group: null,
            answers: toAnswers(one),
          })),
          consensus: consensusOf(questionnaire, meeting),
        });
        const { reactions } = readSheet(questionnaire, toAnswers(sheet));
        expect(highScores(questionnaire, reactions, heldOf(questionnaire, meeting))).toEqual(
          joint.resultHighMedian,
        );
      }),
    );
  });
});
