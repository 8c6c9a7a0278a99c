/** How far a sheet is filled in: what one sees beside each area before there is a result. */
import { itemsOf, type ScoredQuestionnaire } from './scored-questionnaire.ts';
import { reactionTo, type Reactions } from './sheet.ts';

export type AreaProgress = {
  readonly area: string;
  readonly status: 'untouched' | 'started' | 'done';
  /** Items that are answered, 不清楚 or 不适用 with its reason. */
  readonly given: number;
  readonly total: number;
  /** Ids of the other items, in questionnaire order. */
  readonly missing: readonly string[];
};

/** The progress of every area, in questionnaire order. */
export function progressOf(
  questionnaire: ScoredQuestionnaire,
  reactions: Reactions,
): AreaProgress[] {
  return questionnaire.areas.map(({ id }) => {
    const items = itemsOf(questionnaire, id).map((item) => item.id);
    const missing = items.filter((item) => reactionTo(reactions, item).state === 'blank');
    const given = items.length - missing.length;
    const started = given === 0 ? 'untouched' : 'started';
    const status = missing.length === 0 ? 'done' : started;
    return { area: id, status, given, total: items.length, missing };
  });
}
