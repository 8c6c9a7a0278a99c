/**
 * The order of a plan: the weakest area first, in it the statement scored lowest. What an item rests on comes before it,
 * however strong its area is, as long as it is not in writing: work without its ground is done twice.
 */
import { scoreReactions } from '../assess.ts';
import { byStrength } from '../overall.ts';
import { prioritiesOf } from '../priorities.ts';
import { reactionTo, type Reactions } from '../sheet.ts';
import type { PlanContent } from './plan-content.ts';

type Content = Pick<PlanContent, 'outline' | 'details'>;

/** From this level on something is in writing, and carries what rests on it. */
const WRITTEN = 2;

/** @returns the items on which one rests and that do not carry it yet; what the questionnaire asks later is no ground */
export function groundsOf(
  { outline, details }: Content,
  reactions: Reactions,
  id: string,
): string[] {
  const placeOf = (other: string) => outline.items.findIndex((item) => item.id === other);
  return (details[id]?.after ?? []).filter((ground) => {
    const reaction = reactionTo(reactions, ground);
    // What rests on each other in a circle, which the check refuses, must not go round for ever.
    const isBefore = placeOf(ground) !== -1 && placeOf(ground) < placeOf(id);
    return isBefore && reaction.state === 'answered' && reaction.level < WRITTEN;
  });
}

/** @returns the same items, in the order in which they are put right; areas and items that tie by weight, then as asked */
export function inOrder(content: Content, reactions: Reactions, ids: readonly string[]): string[] {
  const { outline } = content;
  const areas = [...scoreReactions(outline, reactions).areas].sort(byStrength);
  const gaps = prioritiesOf(outline, reactions).map(({ item }) => item);
  const levelOf = (id: string) => {
    const reaction = reactionTo(reactions, id);
    return reaction.state === 'answered' ? reaction.level : 0;
  };
  const weighed = areas.flatMap(({ area }) =>
    outline.items
      .filter((item) => item.area === area && ids.includes(item.id))
      .map(({ id }) => id)
      .sort((a, b) => levelOf(a) - levelOf(b) || gaps.indexOf(a) - gaps.indexOf(b)),
  );
  const placed = new Set<string>();
  const place = (id: string): void => {
    if (placed.has(id) || !ids.includes(id)) return;
    groundsOf(content, reactions, id).forEach(place);
    placed.add(id);
  };
  weighed.forEach(place);
  return [...placed];
}
