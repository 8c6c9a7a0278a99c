/** What posts do within the year and of themselves, as their own calendars write it: 每周, 每月, 每季, and yearly work without a procedure. */
import { byId, pageOf, type PageLink } from '#domain/content/lookup.ts';
import type { Library } from '#domain/content/library.ts';
import { addressOf } from '#domain/site/addresses.ts';
import type { Rhythm } from './rhythm.ts';
import { rhythmsOf, type Period } from './period-rhythm.ts';
import { yearSpans } from './when.ts';

export interface PostWork {
  /** Unique among all, and the same after words have been corrected. */
  readonly id: string;
  readonly what: string;
  /** As the post writes it, such as 次月 5 日前. */
  readonly when: string;
  readonly period: Period | 'yearly';
  readonly rhythm: Rhythm;
  /** The post that does it: its id and its title. */
  readonly post: string;
  readonly lead: string;
  /** The procedure, or the chapter of the post. */
  readonly page: PageLink;
  /** As of the chapter of the post. */
  readonly effective: string;
  readonly revised: string;
  readonly revisions: number;
}

const PERIODS: readonly Period[] = ['weekly', 'monthly', 'quarterly'];

/** @returns the work of all posts that names a day; of a merged post as that of the one which took it over */
export function postWork(library: Library): PostWork[] {
  return library.posts.flatMap(({ id, calendar, chapter, mergedInto }) => {
    const page = library.chapters.find(({ slug }) => slug === chapter);
    if (!calendar || !page) return [];
    const doer = byId(library.posts, mergedInto?.post ?? id);
    const common = {
      ...{ post: doer.id, lead: doer.title, effective: page.effective },
      revised: page.revisions.reduce((latest, { date }) => (date > latest ? date : latest), ''),
      revisions: page.revisions.length,
    };
    const link = { title: page.title, href: addressOf('chapter', page.slug) };
    const linked = (procedure: string | undefined) =>
      (procedure === undefined ? undefined : pageOf(library, procedure)) ?? link;
    const within = PERIODS.flatMap((period) =>
      calendar[period].flatMap(({ when, what, procedure }, index) =>
        rhythmsOf(period, when).map((rhythm, part) => ({
          ...common,
          // Numbered, so that corrected words keep their entry.
          id: `${id}-${period}-${index + 1}${part === 0 ? '' : `-${part + 1}`}`,
          ...{ what, when, period, rhythm, page: linked(procedure) },
        })),
      ),
    );
    const yearly = calendar.yearly.flatMap(({ when, what, procedure }, index) =>
      yearSpans(when).map(({ to }, part) => ({
        ...common,
        id: `${id}-yearly-${index + 1}${part === 0 ? '' : `-${part + 1}`}`,
        ...{ what, when, period: 'yearly' as const, page: linked(procedure) },
        rhythm: { kind: 'day' as const, day: to.day, months: [to.month] },
      })),
    );
    return [...within, ...yearly];
  });
}
