import { recurrencesOf } from '#domain/calendar/recurrence.ts';
import { yearSpans } from '#domain/calendar/when.ts';
import { byId, dutiesOf, pageOf, type PageLink } from '#domain/content/lookup.ts';
import type { Filed } from '#domain/content/content.ts';
import type { Library, LivedPost, Merger } from '#domain/content/library.ts';
import type { Duty } from '#schemas/duty.ts';
import { ELIGIBILITY } from '#schemas/eligibility.ts';
import { CALENDAR } from '#strings.ts';

/** The other post of a merger by its title, and what makes up for not keeping the two apart. */
interface MergerView {
  readonly title: string;
  readonly control: string;
}

/** What the page of a post prints from data. */
export interface PostView {
  readonly post: LivedPost;
  /** What the posts of the office are called, by their ids. */
  readonly titles: Readonly<Record<string, string>>;
  /** Set when a small office has merged this post into another. */
  readonly mergedInto: MergerView | undefined;
  /** Posts that a small office has merged into this one. */
  readonly takesOver: readonly MergerView[];
  readonly cover: LivedPost | undefined;
  readonly eligibility: readonly string[];
  readonly incompatible: readonly {
    readonly post: LivedPost;
    readonly why: string;
    readonly unless?: string | undefined;
  }[];
  readonly owned: readonly Filed<Duty>[];
  readonly assisted: readonly Filed<Duty>[];
  readonly calendar: readonly {
    readonly period: (typeof PERIODS)[number];
    readonly items: readonly CalendarItem[];
  }[];
}

interface CalendarItem {
  readonly when: string;
  readonly what: string;
  readonly page: PageLink | undefined;
}

const PERIODS = ['daily', 'weekly', 'monthly', 'quarterly', 'yearly'] as const;

/**
 * @returns a post with its duties, cover and calendar, which holds what recurs every year in the procedures it leads;
 *   duties of a merged post stand with the post that took it over
 */
export function postView(library: Library, id: string): PostView {
  const post = byId(library.posts, id);
  const merger = (other: Merger): MergerView => ({
    title: byId(library.posts, other.post).title,
    control: other.control,
  });
  const duties = dutiesOf(library);
  return {
    post,
    titles: Object.fromEntries(
      library.posts.filter(({ group }) => group === 'office').map(({ id, title }) => [id, title]),
    ),
    mergedInto: post.mergedInto && merger(post.mergedInto),
    takesOver: post.takesOver.map(merger),
    cover: post.cover === undefined ? undefined : byId(library.posts, post.cover),
    eligibility: post.eligibility.map((key) => ELIGIBILITY[key]),
    incompatible: post.incompatible.map((other) => ({
      post: byId(library.posts, other.post),
      why: other.why,
      unless: other.unless,
    })),
    owned: duties.filter(({ owner }) => owner === id),
    assisted: duties.filter(({ assist }) => assist.includes(id)),
    calendar: PERIODS.flatMap((period) => {
      const own = (post.calendar?.[period] ?? []).map(({ when, what, procedure }) => ({
        when,
        what,
        page: procedure === undefined ? undefined : pageOf(library, procedure),
      }));
      const items = period === 'yearly' ? inOrder([...own, ...yearOf(library, id)]) : own;
      return items.length === 0 ? [] : [{ period, items }];
    }),
  };
}

/** What the procedures say that the post does every year. */
function yearOf(library: Library, id: string): CalendarItem[] {
  return recurrencesOf(library)
    .filter(({ post }) => post === id)
    .map(({ from, to, title, note, page }) => ({
      when: CALENDAR.span(
        CALENDAR.day(from.month, from.day),
        from.month === to.month && from.day < to.day
          ? CALENDAR.dayOf(to.day)
          : CALENDAR.day(to.month, to.day),
      ),
      what: note === '' ? title : CALENDAR.noted(title, note),
      page,
    }));
}

/** By the day on which it begins or is due; what names no day comes last. */
function inOrder(items: readonly CalendarItem[]): CalendarItem[] {
  return items.toSorted((a, b) => dayOf(a.when) - dayOf(b.when));
}

function dayOf(when: string): number {
  const [first] = yearSpans(when);
  const { month, day } = first?.from ?? first?.to ?? { month: 13, day: 1 };
  return month * 31 + day;
}
