/**
 * Results of groups of raters, and which of them may be shown in anonymous mode.
 * A small group is hidden; and since the total is shown, one hidden group could be had by subtraction,
 * so the smallest visible groups are hidden too until the hidden ones together reach the minimum.
 */
import { scoreReactions } from './assessment.ts';
import { itemStatsOf, type Mode } from './item-stats.ts';
import { jointReactions } from './joint-sheet.ts';
import type { Level } from './level.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { Reactions } from './sheet.ts';

export type GroupSize = { readonly group: string; readonly n: number };

export type GroupResult = {
  readonly group: string;
  readonly visible: boolean;
  /** Number of valid sheets; null while the group is hidden. */
  readonly n: number | null;
  /** The level of each area, in questionnaire order. */
  readonly levels: readonly (Level | null)[] | null;
};

export type GroupedSheet = { readonly group: string | null; readonly reactions: Reactions };

/** Names of the groups that may be shown; `groups` in the order that breaks ties, `minimum` in sheets. */
export function visibleGroups(groups: readonly GroupSize[], minimum: number): ReadonlySet<string> {
  // Smallest first; the sort is stable, so groups of one size keep their order.
  const visible = groups.filter(({ n }) => n >= minimum).sort((a, b) => a.n - b.n);
  let hidden = groups.reduce((sum, { n }) => (n < minimum ? sum + n : sum), 0);
  while (hidden > 0 && hidden < minimum) {
    const smallest = visible.shift();
    if (!smallest) break;
    hidden += smallest.n;
  }
  return new Set(visible.map(({ group }) => group));
}

/** Levels of each group by name, so that the order in which files were read shows nothing; null without groups. */
export function groupResults(
  questionnaire: Questionnaire,
  sheets: readonly GroupedSheet[],
  mode: Mode,
  minimum: number,
): GroupResult[] | null {
  const names = new Set(sheets.flatMap(({ group }) => group ?? []));
  if (names.size === 0) return null;
  const members = [...names].sort().map((group) => ({
    group,
    reactions: sheets.filter((sheet) => sheet.group === group).map((sheet) => sheet.reactions),
  }));
  const sizes = members.map(({ group, reactions }) => ({ group, n: reactions.length }));
  const visible = visibleGroups(sizes, minimum);
  return members.map(({ group, reactions }) => {
    if (!visible.has(group)) return { group, visible: false, n: null, levels: null };
    const stats = questionnaire.items.map((item) => itemStatsOf(item, reactions, mode, {}));
    const { areas } = scoreReactions(questionnaire, jointReactions(stats, 'level'));
    const levels = areas.map(({ level }) => level);
    return { group, visible: true, n: reactions.length, levels };
  });
}
