import type { Candidate } from './candidate.ts';

/** One entry a page, best first: what was found first says what to mark, the better score where it stands. */
export function merge(some: readonly Candidate[], more: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const each of [...some, ...more]) {
    const known = best.get(each.page);
    const score = Math.max(each.score, known?.score ?? 0);
    const named = Math.max(each.named, known?.named ?? 0);
    best.set(each.page, { ...(known ?? each), score, named });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** Gives the best page of each reading the same worth, so that a rare word does not hide a common one. */
export function even(found: readonly Candidate[]): Candidate[] {
  const best = found[0]?.score ?? 1;
  return found.map((each) => ({ ...each, score: each.score / best }));
}
