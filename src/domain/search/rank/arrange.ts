/** Puts together what was found as written and what is related: which of both comes first. */
import { byScore, type Candidate } from './candidate.ts';
import type { SearchIndex } from '#domain/search/index/search-index.ts';
import { ASKED_DUTY, COPIED, isDuty, OUTDONE } from './weights.ts';

/** @returns of the duties that are called by most of what is asked, the best one */
export async function findDuty(
  index: SearchIndex,
  found: readonly Candidate[],
): Promise<Candidate | undefined> {
  const kinds = await index.kinds();
  const duties = found.filter(({ page, named }) => isDuty(kinds.get(page)) && named > ASKED_DUTY);
  return duties.sort((a, b) => b.named * b.score - a.named * a.score)[0];
}

/**
 * @param literal pages that hold what was typed, best first
 * @param related other pages, best first
 * @param duty what answers the question in one sentence; only the best one, or the pages that say how would be out of sight
 * @returns literal ones first, unless there is such a duty, or they only mention what others are called
 */
export function arrange(
  literal: readonly Candidate[],
  related: readonly Candidate[],
  duty?: Candidate,
): Candidate[] {
  if (duty) {
    const others = [...literal, ...related].filter((each) => each !== duty);
    return [duty, ...others].map(asRelated);
  }
  if (isOutdone(literal, related[0])) {
    const all = [...literal, ...related].sort(byScore).map(asRelated);
    const [first] = literal;
    if (first === undefined || !first.terms.some((term) => [...term].length >= COPIED)) return all;
    // So much is no chance: what was copied from a page leads to that page, and then to what it is about.
    const others = all.filter(({ page }) => page !== first.page);
    const isFar = (others[0]?.score ?? 0) > first.score * OUTDONE.far;
    return isFar ? [...others.slice(0, 1), first, ...others.slice(1)] : [first, ...others];
  }
  return [...literal, ...related.map(asRelated)];
}

function isOutdone(literal: readonly Candidate[], best: Candidate | undefined): boolean {
  if (best === undefined || best.named < OUTDONE.named) return false;
  // A page that holds several words, as was asked, says more than one that is called by some of them.
  return literal.every(
    ({ named, terms, score }) =>
      named === 0 && terms.length === 1 && score * OUTDONE.times < best.score,
  );
}

function asRelated(candidate: Candidate): Candidate {
  return { ...candidate, isLiteral: false };
}
