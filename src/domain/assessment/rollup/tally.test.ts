import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreReactions } from '../assess.ts';
import type { Instrument } from '../instruments.ts';
import { readSheet, type Reactions } from '../sheet.ts';
import { answered, answersOf, anySheets, na, oneArea, unknown } from '../testing.ts';
import { addTallies, NO_SHEETS, standingOf, tallyOf, type Tally } from './tally.ts';

describe('where an area stands', () => {
  const questionnaire = oneArea(
    { weight: 3, critical: true },
    { weight: 3 },
    { weight: 2 },
    { weight: 2 },
  );
  const standing = (...given: unknown[]) => {
    const { reactions } = readSheet(questionnaire, answersOf(...given));
    const [area] = scoreReactions(questionnaire, reactions).areas;
    return area && standingOf(area, questionnaire.items);
  };
  const two = answered(2);

  test.each([
    ['on the level of its items', 2, [two, two, two, two]],
    ['under the cap of a critical item', 1, [answered(0), answered(4), answered(4), answered(4)]],
    ['on a level that no open item can change', 1, [answered(0), answered(3), unknown, two]],
    [
      'on such a level even where little was answered',
      1,
      [answered(0), answered(4), unknown, unknown],
    ],
    ['within a range while an item is open', 'range', [two, two, answered(1), unknown]],
    [
      'nowhere yet below seven tenths of the weight',
      'insufficient',
      [two, two, unknown, undefined],
    ],
    ['nowhere yet without an answer', 'insufficient', [unknown, undefined, unknown, unknown]],
    [
      'beside the others where more than three tenths do not apply',
      'not-comparable',
      [two, two, na, na],
    ],
    ['with the others at three tenths', 2, [two, na, two, two]],
    ['nowhere where nothing applies', 'not-applicable', [na, na, na, na]],
  ])('%s', (_, expected, given) => {
    expect(standing(...given)).toBe(expected);
  });
});

test('one sheet is counted by item, weight and instrument', () => {
  const questionnaire = oneArea({ weight: 3 }, { target: 2 }, {}, {});
  const instruments: Instrument[] = [
    { id: 'list', effort: 'quarter', lifts: [{ item: 'duty-1', level: 3 }] },
    { id: 'register', effort: 'today', lifts: [{ item: 'duty-2', level: 2 }] },
    { id: 'rota', effort: 'today', lifts: [{ item: 'duty-3', level: 3 }] },
  ];
  const given = answersOf(answered(2), answered(0), unknown, undefined);
  expect(tallyOf(questionnaire, instruments, readSheet(questionnaire, given).reactions)).toEqual({
    sheets: 1,
    standings: { duty: { insufficient: 1 } },
    coverage: { duty: { applicable: 6, answered: 4, whole: 0 } },
    items: {
      'duty-1': { 2: 1, below: 1 },
      'duty-2': { 0: 1, below: 1 },
      'duty-3': { unknown: 1 },
      'duty-4': { blank: 1 },
    },
    instruments: { register: { chosen: 1, first: 1 }, list: { chosen: 1, first: 0 } },
  });
});

const sum = (tallies: readonly Tally[]) => tallies.reduce(addTallies, NO_SHEETS);

test('the order and the grouping of sheets change nothing, and nothing is lost', () => {
  fc.assert(
    fc.property(anySheets, fc.nat(), ({ questionnaire, sheets }, cut) => {
      const read = sheets.map((sheet): Reactions => readSheet(questionnaire, sheet).reactions);
      const tallies = read.map((reactions) => tallyOf(questionnaire, [], reactions));
      const whole = sum(tallies);
      const at = cut % tallies.length;
      const parts = [sum(tallies.slice(at)), sum(tallies.slice(0, at))];
      expect(sum(parts)).toEqual(whole);
      expect(sum([...tallies].reverse())).toEqual(whole);
      const total = (counts: Readonly<Record<string, number>> = {}, ...but: string[]) =>
        Object.entries(counts).reduce((all, [name, n]) => (but.includes(name) ? all : all + n), 0);
      for (const { id } of questionnaire.areas) {
        expect(total(whole.standings[id])).toBe(sheets.length);
      }
      for (const { id } of questionnaire.items) {
        expect(total(whole.items[id], 'below')).toBe(sheets.length);
      }
    }),
  );
});
