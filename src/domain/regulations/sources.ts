/** What was read in the text of a regulation, and what a reader must not rely on alone. */
import { NO_ARTICLE } from '#schemas/no-article.ts';
import type { Fact, Regulation } from '#schemas/regulation.ts';
import { articlesOf } from './articles.ts';

type Read = Fact['read'];

/** From what can be relied on to what cannot. */
const READ_ORDER: readonly Read[] = ['article', 'quotation', 'none'];

/** @returns the facts that were not read in the article itself, in the order of the file */
export function unreadFacts({ facts }: Pick<Regulation, 'facts'>): Fact[] {
  return facts.filter(({ read }) => read !== 'article');
}

/**
 * @param regulation the regulation that is cited
 * @param article the article as the citation names it, or undefined when it names the regulation only
 * @returns where the least certain of the facts that may be meant was read. Without an article these are the facts
 *   whose article is not known, and all facts of a regulation of which nothing was read.
 */
export function citationRead(
  { facts, source }: Pick<Regulation, 'facts' | 'source'>,
  article: string | undefined,
): Read {
  if (article === undefined)
    return leastCertain(
      source.extent === 'none' ? facts : facts.filter((fact) => fact.article === NO_ARTICLE),
    );
  return leastCertain(facts.filter((fact) => articlesOf([fact]).has(article)));
}

function leastCertain(facts: readonly Fact[]): Read {
  return READ_ORDER.findLast((read) => facts.some((fact) => fact.read === read)) ?? 'article';
}
