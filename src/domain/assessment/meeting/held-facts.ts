/** What the result of a meeting tells of it: who took part, how far apart people were, item by item and by area. */
import { middleLevels } from '../agreement.ts';
import { scoreReactions, type Scores } from '../assess.ts';
import { LEVELS, type Level } from '../level.ts';
import { ROLES } from '../record/format.ts';
import type { HeldItem, HeldMeeting } from '../record/held.ts';
import type { Role } from '../record/sheet-record.ts';
import type { ScoredQuestionnaire } from '../scored-questionnaire.ts';
import { reactionTo, type Reaction, type Reactions } from '../sheet.ts';
import { divisionOf, type Division } from './division.ts';

export type HeldGroup = {
  readonly role: Role | '';
  readonly people: number;
  /** As they gave them; fewer than `people` where somebody gave none. */
  readonly names: readonly string[];
};

/** Groups that took part, in the order of the method; who named none comes last. */
export function heldGroups({ people }: HeldMeeting): HeldGroup[] {
  return [...ROLES, '' as const].flatMap((role) => {
    const own = people.filter((one) => one.role === role);
    const names = own.map(({ person }) => person.trim()).filter((name) => name !== '');
    return own.length === 0 ? [] : [{ role, people: own.length, names }];
  });
}

export type HeldSaid = Pick<HeldItem, 'unknown' | 'na' | 'agreed'> & {
  readonly item: string;
  /** Levels that somebody gave, ascending, each with how many gave it. */
  readonly given: readonly { readonly level: Level; readonly people: number }[];
  /** From the lowest to the highest; undefined where nobody gave a level. */
  readonly range: { readonly low: Level; readonly high: Level } | undefined;
  /** How many levels lie between the lowest and the highest. */
  readonly width: number;
  readonly division: Division;
};

/** What was said of the items of the questionnaire, in its order; items that the meeting did not have are left out. */
export function heldSaid({ items }: ScoredQuestionnaire, held: HeldMeeting): HeldSaid[] {
  return items.flatMap(({ id }) => {
    const entry = Object.hasOwn(held.items, id) ? held.items[id] : undefined;
    if (!entry) return [];
    const { unknown, na, agreed } = entry;
    const given = LEVELS.map((level) => ({ level, people: entry.levels[level] })).filter(
      ({ people }) => people > 0,
    );
    const [low, high] = [given[0]?.level, given.at(-1)?.level];
    const range = low === undefined || high === undefined ? undefined : { low, high };
    return {
      ...{ item: id, unknown, na, agreed, given, range },
      width: range ? range.high - range.low : 0,
      division: divisionOf({ levels: levelsOf(entry), unknown, na }),
    };
  });
}

/** Items on which people gave levels that are apart by the measure of the method. */
export const isDivided = ({ division }: HeldSaid): boolean =>
  division === 'severe' || division === 'differ';

/**
 * The scores with the high median in place of the low one: with the scores of the sheet the spread of the method. What
 * was agreed, and what somebody has answered otherwise since, stands in both.
 */
export function highScores(
  questionnaire: ScoredQuestionnaire,
  reactions: Reactions,
  held: HeldMeeting,
): Scores {
  const high = questionnaire.items.map(({ id }): [string, Reaction] => {
    const reaction = reactionTo(reactions, id);
    const entry = Object.hasOwn(held.items, id) ? held.items[id] : undefined;
    const middle = entry && !entry.agreed ? middleLevels(levelsOf(entry)) : undefined;
    const isMedian = reaction.state === 'answered' && reaction.level === middle?.low;
    return [id, middle && isMedian ? { ...reaction, level: middle.high } : reaction];
  });
  return scoreReactions(questionnaire, new Map(high));
}

/** The levels that were given, ascending. */
function levelsOf({ levels }: HeldItem): Level[] {
  return LEVELS.flatMap((level) => Array.from({ length: levels[level] }, () => level));
}
