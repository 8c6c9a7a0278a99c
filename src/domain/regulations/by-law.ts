/** What a page rests on, law by law: whom a law binds is said once, its articles stand below it. */
import { BINDS, type Regulation } from '#schemas/regulation.ts';
import type { Citation } from '#schemas/common.ts';
import { quotedTitle } from '#domain/text/quoted-title.ts';
import { articleText, citationText } from './citation-text.ts';
import { citationRead } from './sources.ts';

export interface CitedLaw {
  /** The id of the regulation. */
  readonly id: string;
  /** In marks; it says that it was not read only where it is cited as a whole, since its articles say so of themselves. */
  readonly title: string;
  /** Whom it binds, in words. */
  readonly binds: string;
  readonly articles: readonly {
    /** With a mark when it was not read; empty where the regulation as a whole is cited. */
    readonly article: string;
    readonly purpose: string;
  }[];
  /** Whether any of the articles was not read. */
  readonly isUnread: boolean;
}

/**
 * @param regulations all regulations of the library
 * @param citations in the order of the page
 * @throws where a citation names a regulation that is not among them; the checks let none through
 * @returns the laws in the order in which they are first cited, the articles of each in the order of the page
 */
export function byLaw(
  regulations: readonly (Regulation & { readonly id: string })[],
  citations: readonly Citation[],
): CitedLaw[] {
  const groups = Map.groupBy(citations, ({ regulation }) => regulation);
  return [...groups].map(([id, cited]) => {
    const regulation = regulations.find((each) => each.id === id);
    if (!regulation) throw new Error(`没有这部法规：${id}`);
    return {
      id,
      title: cited.some(({ article }) => article === undefined)
        ? citationText(regulation)
        : quotedTitle(regulation.title),
      binds: BINDS[regulation.binds],
      articles: cited.map(({ article, for: purpose }) => ({
        article: article === undefined ? '' : articleText(regulation, article),
        purpose,
      })),
      isUnread: cited.some(({ article }) => citationRead(regulation, article) !== 'article'),
    };
  });
}
