/** A page that may answer, with what it is worth. */
import type { Phrase } from '#domain/search/query/query.ts';
import type { PhraseMatch, PhraseMatches } from './match-phrase.ts';
import { FIELD_WEIGHT, FURTHER_FIELDS, NEAR, WHOLE } from './weights.ts';

const NAMES = ['title', 'code', 'alias', 'synonym', 'everyday'] as const;

export interface Candidate {
  readonly page: string;
  readonly score: number;
  /** True when everything that was looked for stands on the page as it was written. */
  readonly isLiteral: boolean;
  /** The share of what was looked for that the page is called by, 0 when it is only spoken of. */
  readonly named: number;
  /** What to mark on the page. */
  readonly terms: readonly string[];
}

/** @returns what a phrase found on a page is worth: its running text and the names it stands in */
export function matchScore({ body, fields }: PhraseMatch, rarity: number): number {
  const worth = [...fields]
    .map(([field, share]) => FIELD_WEIGHT[field] * share * share)
    .sort((a, b) => b - a);
  const [best = 0, ...further] = worth;
  return body + rarity * (best + FURTHER_FIELDS * further.reduce((sum, each) => sum + each, 0));
}

/** @returns the pages that hold every phrase, best first */
export function findTogether(matches: readonly PhraseMatches[]): Candidate[] {
  const [first] = matches;
  if (first === undefined) return [];
  const terms = matches.map(({ phrase }) => phrase.text);
  const found: Candidate[] = [];
  for (const page of first.pages.keys()) {
    let score = 0;
    let isLiteral = true;
    let isWhole = true;
    let named = 0;
    for (const { pages, rarity } of matches) {
      const match = pages.get(page);
      isWhole &&= match?.coverage === 1;
      if (match === undefined || !isWhole) break;
      isLiteral &&= match.isLiteral;
      named += Number(isName(match)) / matches.length;
      score += matchScore(match, rarity);
    }
    const isNear = () =>
      standNear(
        matches.flatMap(({ pages, phrase }) => (isLone(phrase) ? [] : (pages.get(page) ?? []))),
      );
    if (isWhole) found.push({ page, score, isLiteral: isLiteral && isNear(), named, terms });
  }
  return found.sort(byScore);
}

/** True when the phrases that are no name of the page stand in one part of its text: a page is long, and has many words. */
function standNear(matches: readonly PhraseMatch[]): boolean {
  const [first, ...others] = matches.filter((match) => !isName(match)).map(({ ends }) => ends);
  if (first === undefined || others.length === 0) return true;
  return first.some((end) =>
    others.every((ends) => ends.some((other) => Math.abs(other - end) <= NEAR)),
  );
}

/** A single character stands near everything. */
export function isLone({ text }: Phrase): boolean {
  return [...text].length === 1;
}

/** True when the whole phrase stands in what the page is called. */
function isName({ fields }: PhraseMatch): boolean {
  return NAMES.some((field) => (fields.get(field) ?? 0) > WHOLE);
}

/** Orders the better one first; pages of the same worth keep the order of the index. */
export function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score;
}
