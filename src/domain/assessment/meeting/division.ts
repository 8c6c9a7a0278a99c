/** How far the people of a meeting are apart on one item, as one word. */
import { agreementOf, hasKnowledgeGap, type Reactors } from '../agreement.ts';

/** Why an item is worth talking about, from the most to the least. */
export const DIVISIONS = ['severe', 'differ', 'gap', 'scope', 'nobody', 'agree', 'alone'] as const;

/**
 * severe, differ, agree: by AD. gap: at least half of those who should know do not. scope: some say that it does not
 * apply, others give a level. nobody: no reaction at all. alone: a single level, which differs from none.
 */
export type Division = (typeof DIVISIONS)[number];

/** The word for what people said of an item. */
export function divisionOf(reactors: Reactors): Division {
  const { levels, unknown, na } = reactors;
  const agreement = agreementOf(levels);
  if (agreement === 'severe' || agreement === 'differ') return agreement;
  if (hasKnowledgeGap(reactors)) return 'gap';
  if (na > 0 && levels.length > 0) return 'scope';
  if (levels.length + unknown + na === 0) return 'nobody';
  return agreement ?? (levels.length > 0 ? 'alone' : 'agree');
}
