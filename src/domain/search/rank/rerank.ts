/** Puts the first results in their final order, now that their names can be read. */
import { byScore, type Candidate } from './candidate.ts';
import { normaliseQuery, squeeze, tokensOf } from '#domain/search/query/query.ts';
import type { Intent } from '#domain/search/query/intent.ts';
import type { PageNames, SearchIndex } from '#domain/search/index/search-index.ts';
import { KIND } from '#strings.ts';
import { kindWeight, NAME_WEIGHT, READ_AHEAD, RESEMBLANCE } from './weights.ts';

/**
 * @param found best first
 * @param text what the names are compared with, normalised
 * @param rarity what the text is worth
 * @returns the same pages; those whose name is the text, or holds it, have come to the front
 */
export function rerankByName(
  index: SearchIndex,
  found: readonly Candidate[],
  text: string,
  rarity: number,
  intent?: Intent,
): Promise<Candidate[]> {
  return rerank(index, found, ({ score }, page) => {
    const best = (names: readonly string[]) =>
      Math.max(0, ...names.map((name) => share(name, text)));
    const begins = normaliseQuery(page.title).startsWith(text) ? NAME_WEIGHT.beginning : 0;
    const names = Math.max(
      NAME_WEIGHT.title * best([page.title, page.code]) + begins,
      NAME_WEIGHT.alias * best(page.aliases),
      NAME_WEIGHT.synonym * best(page.synonyms),
      NAME_WEIGHT.everyday * best(page.everyday),
      page.headings.some((heading) => normaliseQuery(heading) === text) ? NAME_WEIGHT.heading : 0,
    );
    const isCalled = [page.title, ...page.aliases].some((name) => isNameOf(name, text, page.kind));
    const isSaid = page.everyday.some((name) => isSame(name, text));
    const weight = kindWeight(page.kind, { isCalled, isSaid, intent });
    // What people say for just this page means it, whatever kind of page it is.
    const raised = isSaid ? weight / kindWeight(page.kind, { intent }) : 1;
    return score * Math.max(1, raised) + rarity * names * weight;
  });
}

/**
 * @param text a question, normalised
 * @returns the same pages; those with a name of nearly the same characters have come to the front
 */
export function rerankByResemblance(
  index: SearchIndex,
  found: readonly Candidate[],
  text: string,
  intent?: Intent,
): Promise<Candidate[]> {
  return rerank(index, found, ({ score }, { kind, title, aliases, synonyms, everyday }) => {
    const names = [title, ...aliases, ...synonyms, ...everyday].map((name) =>
      resemblance(normaliseQuery(name), text),
    );
    const best = Math.max(...names);
    const raise = RESEMBLANCE.raise * best * best * kindWeight(kind, { intent });
    return best < RESEMBLANCE.least ? score : score * (1 + raise);
  });
}

async function rerank(
  index: SearchIndex,
  found: readonly Candidate[],
  rate: (candidate: Candidate, names: PageNames) => number,
): Promise<Candidate[]> {
  const ahead = await Promise.all(
    found.slice(0, READ_AHEAD).map(async (candidate) => {
      const names = await index.names(candidate.page, tokensOf(candidate.terms));
      return { ...candidate, score: rate(candidate, names) };
    }),
  );
  return [...ahead.sort(byScore), ...found.slice(READ_AHEAD)];
}

/** Rules are called without their first words: 公文处理工作条例. */
function isNameOf(name: string, text: string, kind: string): boolean {
  const [own, asked] = [squeeze(name), squeeze(text)];
  if (own === asked) return true;
  return kind === KIND.regulation.name && own.endsWith(asked) && asked.length * 2 >= own.length;
}

/** Words that are typed apart are several, except in the number of a document. */
function isSame(name: string, text: string): boolean {
  return normaliseQuery(name) === text || (/\d/.test(text) && squeeze(name) === squeeze(text));
}

/** @returns 1 when the name is the text; when it holds it, the share that the text has of it; otherwise 0 */
function share(name: string, text: string): number {
  const [own, asked] = [squeeze(name), squeeze(text)];
  return asked !== '' && own.includes(asked) ? asked.length / own.length : 0;
}

/** The coefficient of Dice over characters, whatever their order: 1 for 会议要纪 and 会议纪要. */
function resemblance(name: string, text: string): number {
  const rest = [...name];
  const length = rest.length + [...text].length;
  for (const character of text) {
    const at = rest.indexOf(character);
    if (at >= 0) rest.splice(at, 1);
  }
  return (2 * ([...name].length - rest.length)) / length;
}
