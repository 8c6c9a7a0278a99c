/** The level of each area as everybody together sees it, and as each group does, side by side. */
import { scoreReactions } from '../assess.ts';
import { groupResults } from '../groups.ts';
import { jointReactions } from '../joint-sheet.ts';
import type { Level } from '../level.ts';
import type { MeetingRecord } from '../record/meeting-record.ts';
import { ROLES } from '../record/format.ts';
import type { Role } from '../record/sheet-record.ts';
import type { ScoredQuestionnaire } from '../scored-questionnaire.ts';
import { meetingStats } from './agreed.ts';
import { countedSheets } from './counted.ts';

export type AreaLevels = {
  readonly area: string;
  /** On the low and on the high median, with what was agreed; null where too much is open. */
  readonly low: Level | null;
  readonly high: Level | null;
  /** As each group answered, before anything was agreed, in the order of `groups`. */
  readonly byGroup: readonly (Level | null)[];
};

export type MeetingLevels = {
  /** Groups that are there, in the order of the method. */
  readonly groups: readonly { readonly role: Role; readonly people: number }[];
  readonly areas: readonly AreaLevels[];
};

/** The levels of all areas, in questionnaire order. */
export function areaLevels(
  questionnaire: ScoredQuestionnaire,
  meeting: Pick<MeetingRecord, 'sheets' | 'agreed'>,
): MeetingLevels {
  const stats = meetingStats(questionnaire, meeting);
  const low = scoreReactions(questionnaire, jointReactions(stats, 'level')).areas;
  const high = scoreReactions(questionnaire, jointReactions(stats, 'levelHighMedian')).areas;
  const grouped = countedSheets(questionnaire, meeting)
    .filter(({ valid }) => valid)
    .map(({ member, reactions }) => ({ group: member.role || null, reactions }));
  const results = groupResults(questionnaire, grouped) ?? [];
  const groups = ROLES.flatMap((role) => {
    const result = results.find(({ group }) => group === role);
    return result ? [{ role, people: result.n, levels: result.levels }] : [];
  });
  return {
    groups: groups.map(({ role, people }) => ({ role, people })),
    areas: questionnaire.areas.map(({ id }, index) => ({
      area: id,
      low: low[index]?.level ?? null,
      high: high[index]?.level ?? null,
      byGroup: groups.map(({ levels }) => levels[index] ?? null),
    })),
  };
}
