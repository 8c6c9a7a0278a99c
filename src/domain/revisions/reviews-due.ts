/** What must be looked at again: pages and regulations by their dates, and facts that nobody has read in the article. */
import { unreadFacts } from '#domain/regulations/sources.ts';
import { addDays, daysBetween } from '#schemas/days.ts';
import type { Fact, Regulation } from '#schemas/regulation.ts';

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
  /** The years of which the days off are known. */
  readonly holidays: readonly { readonly year: number; readonly file: string }[];
}

export interface Review {
  /** ISO 8601 day by which it must be reviewed. */
  readonly due: string;
  readonly kind: 'chapter' | 'procedure' | 'regulation' | 'holidays';
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
  /** Its facts that were not read in the article, in the order of the file. */
  readonly facts: readonly Fact[];
}

/** The notice of a year came between 25 October and 8 December of the year before, 2022 to 2025. */
const NOTICE_DUE = '11-15';

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
  const dated = kinds.flatMap(({ kind, items }) =>
    items.map(({ title, file, review, reviewReason = '' }): Review => ({
      due: review,
      kind,
      title,
      file,
      days: daysBetween(today, review),
      reason: reviewReason,
    })),
  );
  return [...dated, ...missingYears(library.holidays, today, within)]
    .filter(({ days }) => days <= within)
    .toSorted((a, b) => a.days - b.days);
}

/** Years whose days off should be there by the end of the stretch looked at, and are not. */
function missingYears(holidays: Reviewed['holidays'], today: string, within: number): Review[] {
  const latest = holidays.toSorted((a, b) => b.year - a.year)[0];
  if (!latest) return [];
  const { year, file } = latest;
  const last = Number(addDays(today, within).slice(0, 4)) + 1;
  return Array.from({ length: Math.max(0, last - year) }, (_, index) => {
    const missing = year + index + 1;
    const due = `${missing - 1}-${NOTICE_DUE}`;
    return {
      due,
      kind: 'holidays',
      title: `${missing} 年放假安排还没有收`,
      file: file.replace(String(year), String(missing)),
      days: daysBetween(today, due),
      reason: `国务院办公厅的通知多在上一年 10 月底到 12 月上旬发；发了就照 ${file} 建这个文件`,
    };
  });
}

/** @returns regulations with facts that were not read in the article, those with the most first */
export function unreadRegulations(library: Pick<Reviewed, 'regulations'>): Unread[] {
  return library.regulations
    .map(({ title, file, facts }) => ({ title, file, facts: unreadFacts({ facts }) }))
    .filter(({ facts }) => facts.length > 0)
    .toSorted((a, b) => b.facts.length - a.facts.length);
}
