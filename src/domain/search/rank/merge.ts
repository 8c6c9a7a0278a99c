import { byScore, type Candidate } from './candidate.ts';

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

/** How much a reading of pinyin counts beside the one before it, which is more likely meant. */
const NEXT_READING = 0.85;

/**
 * Gives the best page of each reading nearly the same worth, so that a rare word does not hide a common one.
 *
 * @param place of the reading, from 0
 */
export function even(found: readonly Candidate[], place: number): Candidate[] {
  const best = (found[0]?.score ?? 1) / NEXT_READING ** place;
  return found.map((each) => ({ ...each, score: each.score / best }));
}

/** What a page is worth by sense, as a share of what the best one is worth otherwise. */
const SENSED = 0.8;

/**
 * @param found best first, by what is written
 * @param sensed best first, by what is meant
 * @returns all of them; what both have found has come to the front
 */
export function fuse(found: readonly Candidate[], sensed: readonly Candidate[]): Candidate[] {
  const [first] = sensed;
  if (first === undefined) return [...found];
  const scale = (SENSED * (found[0]?.score ?? first.score)) / first.score;
  const all = new Map(found.map((each) => [each.page, each]));
  for (const each of sensed) {
    const known = all.get(each.page);
    const score = each.score * scale + (known?.score ?? 0);
    all.set(each.page, { ...(known ?? each), score });
  }
  return [...all.values()].sort(byScore);
}
