/** A citation in words, the same wherever it is printed: in running text, tables, cards and files. */
import type { Regulation } from '#schemas/regulation.ts';
import { CONTENT } from '#strings.ts';
import { quotedTitle } from '#domain/text/quoted-title.ts';
import { citationRead } from './sources.ts';

type Cited = Pick<Regulation, 'title' | 'short' | 'facts' | 'source'>;

/** @returns title and article, with a mark when the article was not read */
export function citationText(regulation: Cited, article?: string): string {
  return `${quotedTitle(regulation.title)}${article ?? ''}${unreadMark(regulation, article)}`;
}

/** @returns the article alone, where the title stands above it, with a mark when it was not read */
export function articleText(regulation: Cited, article: string): string {
  return `${article}${unreadMark(regulation, article)}`;
}

/** @returns the name people use and some articles, each with a mark when it was not read; no article marks the name */
export function shortCitationText(regulation: Cited, articles: readonly string[]): string {
  const name = quotedTitle(regulation.short ?? regulation.title);
  if (articles.length === 0) return `${name}${unreadMark(regulation)}`;
  return `${name}${articles.map((article) => articleText(regulation, article)).join('、')}`;
}

function unreadMark(regulation: Cited, article?: string): string {
  return citationRead(regulation, article) === 'article' ? '' : CONTENT.unread;
}
