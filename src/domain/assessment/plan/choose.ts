/**
 * The items that a plan takes up. What holds an area down, and an item of every other area with a gap, so that no area
 * that a result calls stuck is without a row; what those rest on; what the first three instruments would lift; then the
 * heaviest gaps. So few that an office can do them, so many that a plan is worth its paper. Their order is another
 * matter: order.ts.
 */
import type { AreaScore } from '../area-score.ts';
import { scoreReactions } from '../assess.ts';
import { proposeInstruments, type Lift } from '../instruments.ts';
import { instrumentsOf } from '../outline-instruments.ts';
import type { Outline } from '../outline.ts';
import { byStrength } from '../overall.ts';
import { prioritiesOf } from '../priorities.ts';
import type { Reactions } from '../sheet.ts';
import { groundsOf } from './order.ts';
import type { PlanContent } from './plan-content.ts';

/** A plan is filled up to the first number with whatever is left, and never beyond the second. */
export const FEWEST = 5;
export const MOST = 8;

/** @returns ids of items below their target */
export function chooseItems(
  content: Pick<PlanContent, 'outline' | 'details'>,
  reactions: Reactions,
): string[] {
  const { outline } = content;
  const gaps = prioritiesOf(outline, reactions).map(({ item }) => item);
  const areas = [...scoreReactions(outline, reactions).areas].sort(byStrength);
  const stuck = neededItems(outline, areas, gaps);
  const grounds = stuck
    .flatMap((id) => groundsOf(content, reactions, id))
    .filter((id) => gaps.includes(id));
  const needed = [...new Set([...stuck, ...grounds])].slice(0, MOST);
  const lifted = liftedItems(outline, reactions, gaps, needed);
  const chosen = [...needed, ...lifted];
  const others = gaps.filter((id) => !chosen.includes(id));
  return [...chosen, ...others.slice(0, Math.max(FEWEST - chosen.length, 0))];
}

/** 卡点 with a gap, the heaviest first. */
export function heldBy(area: AreaScore, gaps: readonly string[]): string[] {
  return gaps.filter((id) => area.binding.includes(id));
}

/** All that holds areas down and one item of each other area; an area is not left out for a second item of another. */
function neededItems(
  { items }: Outline,
  areas: readonly AreaScore[],
  gaps: readonly string[],
): string[] {
  const own = (area: AreaScore) =>
    gaps.filter((id) => items.find((item) => item.id === id)?.area === area.area);
  const first = areas.flatMap((area) => [...heldBy(area, gaps), ...own(area)].slice(0, 1));
  const held = areas.flatMap((area) => heldBy(area, gaps));
  const needed = new Set([...new Set([...first, ...held])].slice(0, MOST));
  return areas.flatMap((area) => own(area).filter((id) => needed.has(id)));
}

/** Each instrument in turn gives its heaviest item until there are enough; then those of one stand together again. */
function liftedItems(
  outline: Outline,
  reactions: Reactions,
  gaps: readonly string[],
  needed: readonly string[],
): string[] {
  const weight = ({ item }: Lift) => gaps.indexOf(item);
  const queues = proposeInstruments(outline, reactions, instrumentsOf(outline)).map(({ lifts }) =>
    lifts.filter(({ item }) => !needed.includes(item)).sort((a, b) => weight(a) - weight(b)),
  );
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, turn) =>
    queues.flatMap((queue) => queue[turn]?.item ?? []),
  ).flat();
  const taken = new Set([...new Set(inTurn)].slice(0, MOST - needed.length));
  const grouped = new Set(queues.flat().map(({ item }) => item));
  return [...grouped].filter((id) => taken.has(id));
}
