/** Levels of each group of raters side by side. Names stand on the files, so nothing is hidden and none is promised. */
import { scoreReactions } from './assess.ts';
import { itemStatsOf } from './item-stats.ts';
import { jointReactions } from './joint-sheet.ts';
import type { Level } from './level.ts';
import type { ScoredQuestionnaire } from './scored-questionnaire.ts';
import type { Reactions } from './sheet.ts';

export type GroupResult = {
  readonly group: string;
  /** Number of valid sheets. */
  readonly n: number;
  /** The level of each area, in questionnaire order. */
  readonly levels: readonly (Level | null)[];
};

export type GroupedSheet = { readonly group: string | null; readonly reactions: Reactions };

/** Levels of each group by name, so that the order in which files were read shows nothing; null without groups. */
export function groupResults(
  questionnaire: ScoredQuestionnaire,
  sheets: readonly GroupedSheet[],
): GroupResult[] | null {
  const names = new Set(sheets.flatMap(({ group }) => group ?? []));
  if (names.size === 0) return null;
  return [...names].sort().map((group) => {
    const reactions = sheets.filter((sheet) => sheet.group === group).map((s) => s.reactions);
    const stats = questionnaire.items.map((item) => itemStatsOf(item, reactions, {}));
    const { areas } = scoreReactions(questionnaire, jointReactions(stats, 'level'));
    return { group, n: reactions.length, levels: areas.map(({ level }) => level) };
  });
}
