/** What each character of a question is worth: as much as the rarest thing that it helps to say. */
import type { PhraseMatches } from './match-phrase.ts';
import { UNKNOWN_SHARE } from './weights.ts';
import { charactersOf, type Voter } from './voters.ts';

export interface Worth {
  /** @returns the worth of some places of the question together */
  of(places: ReadonlySet<number>): number;
}

/**
 * Function words are common and weigh little; a page that holds only those of a question does not answer it.
 *
 * @param voters who has a vote
 * @param answers for each of them, what each of its ways of saying has found
 */
export function worthOfCharacters(
  voters: readonly Voter[],
  answers: readonly (readonly PhraseMatches[])[],
): Worth {
  const worth = new Map<number, number>();
  const unknown = (answers.flat()[0]?.most ?? 0) * UNKNOWN_SHARE;
  for (const [at, voter] of voters.entries()) {
    const places = charactersOf(voter);
    const [own] = (answers[at] ?? []).filter(({ pages }) =>
      [...pages.values()].some(({ isLiteral }) => isLiteral),
    );
    if (own === undefined || places.length === 0) continue;
    // A Latin word is one thing, however many letters it has.
    const each = own.rarity / places.length;
    for (const place of places) worth.set(place, Math.max(worth.get(place) ?? 0, each));
  }
  return {
    of: (places) => [...places].reduce((sum, at) => sum + (worth.get(at) ?? unknown), 0),
  };
}
