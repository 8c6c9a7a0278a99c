import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../assess.ts';
import { scoreRaters } from '../raters/testing.ts';
import { toAnswers } from '../record/edits.ts';
import type { MeetingRecord } from '../record/meeting-record.ts';
import { sheetRecord } from '../record/sheet-record.ts';
import type { ScoredQuestionnaire } from '../scored-questionnaire.ts';
import { oneArea } from '../testing.ts';
import { consensusOf, settledOn } from './agreed.ts';
import { renewedResult, resultSheet } from './result-sheet.ts';
import { agreedOn, anyMeeting, level, meetingOf, notOurs, person, unsure } from './testing.ts';

const four = oneArea({}, {}, {}, { naAllowed: false });
const sheets = [
  person('甲', [level(1), unsure, notOurs, level(2)], {
    notes: {
      'duty-1': { evidence: '口头说过' },
      'duty-3': { reason: '没有科室' },
      'duty-4': { evidence: '登记簿' },
    },
  }),
  person('乙', [level(4), unsure, notOurs, level(3)]),
  person('丙', [level(2), level(3), level(1)], { person: '' }),
];

function made(questionnaire: ScoredQuestionnaire, meeting: MeetingRecord) {
  const sheet = resultSheet(questionnaire, meeting, 'result-1');
  if (!sheet) throw new Error('no result');
  return sheet;
}

test('is a sheet: low median, 不清楚 and 不适用 by the rules of several people', () => {
  const sheet = made(four, meetingOf(sheets));
  expect(sheetRecord.parse(sheet)).toEqual(sheet);
  expect(sheet.about).toEqual({
    ...{ name: '会商结果', unit: '样例中心', date: '2026-11-28', person: '样例主任', role: '' },
  });
  expect(sheet.answers).toEqual({
    ...{ 'duty-1': level(2), 'duty-2': unsure, 'duty-3': notOurs, 'duty-4': level(2) },
  });
});

test('carries evidence and reasons with the names of those who gave them', () => {
  expect(made(four, meetingOf(sheets)).notes).toEqual({
    'duty-1': { evidence: '甲：口头说过' },
    'duty-3': { reason: '甲：没有科室；乙：没有这类事' },
    'duty-4': { evidence: '甲：登记簿' },
  });
});

describe('what was agreed', () => {
  test('replaces the median, and its reason stands first', () => {
    const agreed = { 'duty-1': agreedOn({ state: 'answered', level: 3 }) };
    const sheet = made(four, meetingOf(sheets, agreed));
    expect(sheet.answers['duty-1']).toEqual(level(3));
    expect(sheet.notes['duty-1']).toEqual({
      evidence: '会商议定：看了台账（核定人 样例主任，2026-11-28）；甲：口头说过',
    });
  });

  test('may be that an item does not apply, where it allows that', () => {
    const agreed = { 'duty-1': agreedOn({ state: 'na' }), 'duty-4': agreedOn({ state: 'na' }) };
    const sheet = made(four, meetingOf(sheets, agreed));
    expect(sheet.answers['duty-1']).toEqual(notOurs);
    expect(sheet.notes['duty-1']?.reason).toBe('会商议定：看了台账（核定人 样例主任，2026-11-28）');
    expect(sheet.answers['duty-4']).toEqual(level(2));
  });

  test.each([{ reason: ' ' }, { approver: '' }, { date: '' }])(
    'does not count as long as something is missing: %j',
    (missing) => {
      const agreed = { 'duty-1': agreedOn({ state: 'answered', level: 4 }, missing) };
      expect(made(four, meetingOf(sheets, agreed)).answers['duty-1']).toEqual(level(2));
    },
  );
});

test('needs one sheet that counts', () => {
  expect(resultSheet(four, meetingOf([person('甲', [level(1)])]), 'x')).toBeUndefined();
});

test('written over an earlier result leaves its name and its plan', () => {
  const before = { ...made(four, meetingOf(sheets)), revision: 4 };
  const named = { ...before, about: { ...before.about, name: '年底会商' } };
  const agreed = { 'duty-1': agreedOn({ state: 'answered', level: 0 }) };
  const after = renewedResult(named, made(four, meetingOf(sheets, agreed)));
  expect(after).toMatchObject({ id: 'result-1', revision: 4, about: { name: '年底会商' } });
  expect(after.answers['duty-1']).toEqual(level(0));
  expect([before, after].map(({ held }) => held?.items['duty-1']?.agreed)).toEqual([false, true]);
});

describe('for every meeting', () => {
  test('the sheet scores as the people do together', () => {
    fc.assert(
      fc.property(anyMeeting, ({ questionnaire, meeting }) => {
        const agreesOnNa = questionnaire.items.some(
          (item) => settledOn(meeting, item)?.answer.state === 'na',
        );
        fc.pre(!agreesOnNa);
        const joint = scoreRaters(questionnaire, {
          raters: meeting.sheets.map((sheet) => ({
            ...{ id: sheet.id, group: null, answers: toAnswers(sheet) },
          })),
          consensus: consensusOf(questionnaire, meeting),
        });
        const sheet = resultSheet(questionnaire, meeting, 'r');
        expect(sheet === undefined).toBe(joint.suppressed);
        if (!sheet || joint.suppressed) return;
        const { areas, overall, warnings } = assess(questionnaire, toAnswers(sheet));
        expect({ areas, overall }).toEqual(joint.result);
        expect(warnings).toEqual([]);
      }),
    );
  });

  test('the order of people and of keys changes no answer', () => {
    fc.assert(
      fc.property(anyMeeting, ({ questionnaire, meeting }) => {
        const turned = <Value>(record: Readonly<Record<string, Value>>) =>
          Object.fromEntries(Object.entries(record).toReversed());
        const other = {
          ...meeting,
          agreed: turned(meeting.agreed),
          sheets: meeting.sheets
            .toReversed()
            .map((sheet) => ({ ...sheet, answers: turned(sheet.answers) })),
        };
        const [a, b] = [meeting, other].map((one) => resultSheet(questionnaire, one, 'r'));
        expect(a?.answers).toEqual(b?.answers);
      }),
    );
  });

  test('what was agreed with everything it needs is what comes out', () => {
    fc.assert(
      fc.property(anyMeeting, ({ questionnaire, meeting }) => {
        const sheet = resultSheet(questionnaire, meeting, 'r');
        fc.pre(sheet !== undefined);
        for (const item of questionnaire.items) {
          const settled = settledOn(meeting, item);
          if (settled) expect(sheet?.answers[item.id]).toEqual(settled.answer);
        }
      }),
    );
  });
});
