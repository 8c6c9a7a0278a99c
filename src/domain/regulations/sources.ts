/** What was read in the text of a regulation, and what a reader must not rely on alone. */
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
 * @returns where the least certain fact of that article was read. A regulation without an article counts
 *   as read when any of its text was: its name settles nothing that could be wrong.
 */
export function citationRead(
  { facts, source }: Pick<Regulation, 'facts' | 'source'>,
  article: string | undefined,
): Read {
  if (article === undefined || article === '')
    return source.extent === 'none' ? leastCertain(facts) : 'article';
  return leastCertain(facts.filter((fact) => articlesOf([fact]).has(article)));
}

function leastCertain(facts: readonly Fact[]): Read {
  return READ_ORDER.findLast((read) => facts.some((fact) => fact.read === read)) ?? 'article';
}
