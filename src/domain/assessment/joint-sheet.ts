/** The joint sheet of several raters: each item as they see it together. */
import type { ItemStats } from './item-stats.ts';
import type { Reaction, Reactions } from './sheet.ts';

/** Reactions made of the low median (`level`) or of the high one; the rules of a single sheet run on them. */
export function jointReactions(
  stats: readonly ItemStats[],
  median: 'level' | 'levelHighMedian',
): Reactions {
  return new Map(
    stats.map((entry): [string, Reaction] => {
      const level = entry[median];
      if (entry.state === 'na') return [entry.item, { state: 'na', reason: '' }];
      if (entry.state === 'blank') return [entry.item, { state: 'blank' }];
      if (level === null) return [entry.item, { state: 'unknown' }];
      return [entry.item, { state: 'answered', level, evidence: '' }];
    }),
  );
}
