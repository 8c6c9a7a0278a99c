import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreRaters } from '../raters/testing.ts';
import { toAnswers } from '../record/edits.ts';
import { oneArea } from '../testing.ts';
import { areaLevels } from './area-levels.ts';
import { consensusOf, settledOn } from './agreed.ts';
import { agreedOn, anyMeeting, level, meetingOf, person } from './testing.ts';

const two = oneArea({}, {});

test('stands on both medians, and group by group in their order', () => {
  const sheets = [
    person('甲', [level(0), level(1)]),
    person('乙', [level(4), level(3)], { role: 'leader' }),
    person('丙', [level(2)], { role: '' }),
    person('丁', [level(4), level(4)], { role: 'staff' }),
  ];
  expect(areaLevels(two, meetingOf(sheets))).toEqual({
    groups: [
      { role: 'leader', people: 1 },
      { role: 'staff', people: 2 },
    ],
    areas: [{ area: 'duty', low: 3, high: 4, byGroup: [4, 1] }],
  });
});

test('what was agreed moves the whole and leaves the groups', () => {
  const sheets = [person('甲', [level(4), level(4)], { role: 'leader' })];
  const agreed = { 'duty-1': agreedOn(level(0) as { state: 'answered'; level: 0 }) };
  expect(areaLevels(two, meetingOf(sheets, agreed)).areas).toEqual([
    { area: 'duty', low: 2, high: 2, byGroup: [4] },
  ]);
});

test('is what the vectors hold of several people', () => {
  fc.assert(
    fc.property(anyMeeting, ({ questionnaire, meeting }) => {
      const { items } = questionnaire;
      fc.pre(items.every((item) => settledOn(meeting, item)?.answer.state !== 'na'));
      const joint = scoreRaters(questionnaire, {
        raters: meeting.sheets.map((sheet) => ({
          ...{ id: sheet.id, group: sheet.role || null, answers: toAnswers(sheet) },
        })),
        consensus: consensusOf(questionnaire, meeting),
      });
      fc.pre(!joint.suppressed);
      const { areas, groups } = areaLevels(questionnaire, meeting);
      expect(areas.map(({ low }) => low)).toEqual(joint.result?.areas.map((one) => one.level));
      expect(areas.map(({ high }) => high)).toEqual(
        joint.resultHighMedian?.areas.map((one) => one.level),
      );
      for (const [index, { role, people }] of groups.entries()) {
        const group = joint.groups?.find((one) => one.group === role);
        expect(people).toBe(group?.n);
        expect(areas.map(({ byGroup }) => byGroup[index])).toEqual(group?.levels);
      }
    }),
  );
});
