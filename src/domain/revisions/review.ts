/** What must be looked at again, because its review date is near or past. */
import type { Library } from '#domain/content/library.ts';

export interface Review {
  /** ISO 8601 day by which it must be reviewed. */
  readonly due: string;
  readonly kind: '手册' | '流程' | '依据';
  readonly title: string;
  readonly file: string;
  /** Days from today until it is due; negative when past. */
  readonly days: number;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * @param library the library
 * @param today ISO 8601 day
 * @param within how many days ahead to look
 * @returns pages and regulations due by then, the most overdue first
 */
export function reviewsDue(library: Library, today: string, within: number): Review[] {
  const kinds = [
    { kind: '手册', items: library.chapters },
    { kind: '流程', items: library.procedures },
    { kind: '依据', items: library.regulations },
  ] as const;
  return kinds
    .flatMap(({ kind, items }) =>
      items.map(({ title, file, review }) => ({
        due: review,
        kind,
        title,
        file,
        days: Math.round((Date.parse(review) - Date.parse(today)) / DAY),
      })),
    )
    .filter(({ days }) => days <= within)
    .toSorted((a, b) => a.days - b.days);
}
