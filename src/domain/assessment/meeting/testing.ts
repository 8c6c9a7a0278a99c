/** Meetings for the tests of this folder. */
import fc from 'fast-check';
import { blankMeeting } from '../record/meeting-edits.ts';
import type { Agreed, MeetingRecord, Member } from '../record/meeting-record.ts';
import { ROLES } from '../record/format.ts';
import type { SheetAnswer } from '../record/sheet-record.ts';
import type { ScoredQuestionnaire } from '../scored-questionnaire.ts';
import { anyLevel, anyQuestionnaire } from '../testing.ts';

export const level = (value: 0 | 1 | 2 | 3 | 4): SheetAnswer => ({
  state: 'answered',
  level: value,
});
export const unsure: SheetAnswer = { state: 'unknown' };
export const notOurs: SheetAnswer = { state: 'na' };

/** A sheet that answers duty-1, duty-2 … in order; undefined leaves an item blank. Each 不适用 has a reason. */
export function person(
  name: string,
  given: readonly (SheetAnswer | undefined)[],
  more: Partial<Member> = {},
): Member {
  const entries = given.flatMap((answer, index) =>
    answer ? [[`duty-${index + 1}`, answer] as const] : [],
  );
  const reasons = entries
    .filter(([, { state }]) => state === 'na')
    .map(([item]) => [item, { reason: '没有这类事' }] as const);
  return {
    ...{ id: `sheet-${name}`, revision: 1, person: name, role: 'staff' as const },
    answers: Object.fromEntries(entries),
    notes: Object.fromEntries(reasons),
    ...more,
  };
}

/** What was agreed, with everything that it needs. */
export const agreedOn = (answer: Agreed['answer'], more: Partial<Agreed> = {}): Agreed => ({
  ...(answer && { answer }),
  ...{ reason: '看了台账', approver: '样例主任', date: '2026-11-28' },
  ...more,
});

export const meetingOf = (
  sheets: readonly Member[],
  agreed: Readonly<Record<string, Agreed>> = {},
): MeetingRecord => ({
  ...blankMeeting({ id: 'demo', version: '1.0.0' }, 'meeting-1', {
    ...{ name: '第一次会商', unit: '样例中心', date: '2026-11-28', chair: '样例主任' },
  }),
  sheets: [...sheets],
  agreed: { ...agreed },
});

const anyGiven: fc.Arbitrary<SheetAnswer | undefined> = fc.oneof(
  { weight: 5, arbitrary: anyLevel.map((value): SheetAnswer => level(value)) },
  fc.constant(unsure),
  fc.constant(notOurs),
  fc.constant(undefined),
);

const anyMember = ({ items }: ScoredQuestionnaire, index: number): fc.Arbitrary<Member> =>
  fc
    .tuple(fc.constantFrom(...ROLES, '' as const), fc.tuple(...items.map(() => anyGiven)))
    .map(([role, given]) => {
      const entries = items.flatMap(({ id }, at) => {
        const answer = given[at];
        return answer ? [[id, answer] as const] : [];
      });
      return {
        ...{ id: `sheet-${index}`, revision: index, person: `第${index}人`, role },
        answers: Object.fromEntries(entries),
        notes: Object.fromEntries(
          entries.map(([id, { state }]) => [id, state === 'na' ? { reason: '没有' } : {}]),
        ),
      };
    });

const anyAgreed: fc.Arbitrary<Agreed | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  anyLevel.map((value) => agreedOn({ state: 'answered', level: value })),
  fc.constant(agreedOn({ state: 'na' })),
  fc.constant(agreedOn(undefined)),
  anyLevel.map((value) => agreedOn({ state: 'answered', level: value }, { reason: ' ' })),
);

/** A questionnaire and a meeting of one to six people on it. */
export const anyMeeting = anyQuestionnaire.chain((questionnaire) =>
  fc.record({
    questionnaire: fc.constant(questionnaire),
    meeting: fc
      .tuple(
        fc
          .integer({ min: 1, max: 6 })
          .chain((count) =>
            fc.tuple(
              ...Array.from({ length: count }, (_, index) => anyMember(questionnaire, index)),
            ),
          ),
        fc.tuple(...questionnaire.items.map(() => anyAgreed)),
      )
      .map(([sheets, agreed]) =>
        meetingOf(
          sheets,
          Object.fromEntries(
            questionnaire.items.flatMap(({ id }, index) => {
              const entry = agreed[index];
              return entry ? [[id, entry] as const] : [];
            }),
          ),
        ),
      ),
  }),
);
