/** What must be looked at again: pages and regulations by their dates, and facts that nobody has read in the article. */
import { unreadFacts } from '#domain/regulations/sources.ts';
import type { Regulation } from '#schemas/regulation.ts';

interface Dated {
  readonly title: string;
  readonly file: string;
  /** ISO 8601 day by which it must be reviewed. */
  readonly review: string;
}

type Law = Dated & Pick<Regulation, 'reviewReason' | 'facts'>;

/** The part of the library that reviews draw on. */
export interface Reviewed {
  readonly chapters: readonly Dated[];
  readonly procedures: readonly Dated[];
  readonly regulations: readonly Law[];
}

export interface Review {
  /** ISO 8601 day by which it must be reviewed. */
  readonly due: string;
  readonly kind: 'chapter' | 'procedure' | 'regulation';
  readonly title: string;
  readonly file: string;
  /** Days from today until it is due; negative when past. */
  readonly days: number;
  /** What is expected to change; empty where it is only the yearly look. */
  readonly reason: string;
}

export interface Unread {
  readonly title: string;
  readonly file: string;
  /** The articles of its facts that were not read, as the file writes them. */
  readonly articles: readonly string[];
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * @param library what carries a review date
 * @param today ISO 8601 day
 * @param within how many days ahead to look
 * @returns pages and regulations due by then, the most overdue first
 */
export function reviewsDue(library: Reviewed, today: string, within: number): Review[] {
  const plain = (items: readonly Dated[]) => items.map((item) => ({ ...item, reviewReason: '' }));
  const kinds = [
    { kind: 'chapter', items: plain(library.chapters) },
    { kind: 'procedure', items: plain(library.procedures) },
    { kind: 'regulation', items: library.regulations },
  ] as const;
  return kinds
    .flatMap(({ kind, items }) =>
      items.map(({ title, file, review, reviewReason = '' }) => ({
        due: review,
        kind,
        title,
        file,
        days: Math.round((Date.parse(review) - Date.parse(today)) / DAY),
        reason: reviewReason,
      })),
    )
    .filter(({ days }) => days <= within)
    .toSorted((a, b) => a.days - b.days);
}

/** @returns regulations with facts that were not read in the article, those with the most first */
export function unreadRegulations(library: Pick<Reviewed, 'regulations'>): Unread[] {
  return library.regulations
    .map(({ title, file, facts }) => ({
      title,
      file,
      articles: unreadFacts({ facts }).map(({ article }) => article),
    }))
    .filter(({ articles }) => articles.length > 0)
    .toSorted((a, b) => b.articles.length - a.articles.length);
}
