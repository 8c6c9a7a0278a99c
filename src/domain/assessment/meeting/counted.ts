/** Whose sheets count: those in which at least half of the items have a state. */
import { toAnswers } from '../record/edits.ts';
import type { MeetingRecord, Member } from '../record/meeting-record.ts';
import type { ScoredQuestionnaire } from '../scored-questionnaire.ts';
import { isValidSheet, reactionTo, readSheet, type Reactions } from '../sheet.ts';

export type Counted = {
  readonly member: Member;
  readonly reactions: Reactions;
  /** Items with a state: a level, 不清楚, or 不适用 with its reason. */
  readonly given: number;
  readonly valid: boolean;
};

/** Every sheet of a meeting with how far it is filled in, in the order in which they were handed in. */
export function countedSheets(
  questionnaire: ScoredQuestionnaire,
  { sheets }: Pick<MeetingRecord, 'sheets'>,
): Counted[] {
  return sheets.map((member) => {
    const { reactions } = readSheet(questionnaire, toAnswers(member));
    const given = questionnaire.items.filter(
      ({ id }) => reactionTo(reactions, id).state !== 'blank',
    ).length;
    return { member, reactions, given, valid: isValidSheet(questionnaire, reactions) };
  });
}
