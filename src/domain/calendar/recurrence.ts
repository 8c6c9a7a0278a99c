/** Work that comes round every year, as the procedures state it. */
import { byId, pageOf, type PageLink } from '#domain/content/lookup.ts';
import type { Content } from '#domain/content/content.ts';
import { compareDays, parseMonthDay, type MonthDay } from './month-day.ts';

export interface Recurrence {
  /** Unique among all, and the same after dates or titles have been corrected. */
  readonly id: string;
  readonly title: string;
  readonly from: MonthDay;
  /** The last day; before `from` in the year when the work runs over the new year. */
  readonly to: MonthDay;
  readonly note: string;
  /** The procedure it belongs to. */
  readonly page: PageLink;
  readonly category: string;
  /** The post that leads: its id and its title. */
  readonly post: string;
  readonly lead: string;
  /** Where it is done for a festival: how many days before, and the days on which the festival falls. */
  readonly festival?: {
    readonly name: string;
    readonly before: number;
    readonly days: readonly string[];
  };
  /** ISO 8601 day from which the procedure is in force. */
  readonly effective: string;
  /** ISO 8601 day of its latest revision, and how many revisions there are. */
  readonly revised: string;
  readonly revisions: number;
}

/** Festivals of the solar calendar, and the years in which they are written out: as far as the table reaches. */
const FIXED: Readonly<Record<string, string>> = { 元旦: '01-01', 劳动节: '05-01', 国庆节: '10-01' };

/** @returns the days on which a festival falls, in every year that the table of the moving ones has */
function festivalDaysOf(table: Content['festivals'], name: string): readonly string[] {
  const fixed = FIXED[name];
  if (fixed === undefined) return table.find((festival) => festival.name === name)?.days ?? [];
  const years = new Set(table.flatMap(({ days }) => days.map((day) => day.slice(0, 4))));
  return [...years].toSorted().map((year) => `${year}-${fixed}`);
}

/** @returns all recurring work of the published procedures, from January on; what begins on one day by its end */
export function recurrencesOf(
  library: Content & { readonly posts: readonly { readonly id: string; readonly title: string }[] },
): Recurrence[] {
  return library.procedures
    .flatMap(({ slug, file, category, lead, effective, revisions, calendar }) => {
      const page = pageOf(library, slug);
      if (!page) return [];
      return calendar.map(({ title, from, to, note = '', festival }, index) => ({
        // Numbered, not named after title or days: those get corrected, and calendars that have
        // taken in the old entry must find it again.
        id: `${slug.replace('/', '-')}-${index + 1}`,
        title,
        from: parseMonthDay(from, file),
        to: parseMonthDay(to, file),
        note,
        page,
        category: byId(library.catalogue.categories, category).title,
        post: lead,
        lead: byId(library.posts, lead).title,
        effective,
        revised: revisions.reduce((latest, { date }) => (date > latest ? date : latest), ''),
        revisions: revisions.length,
        ...(festival && {
          festival: { ...festival, days: festivalDaysOf(library.festivals, festival.name) },
        }),
      }));
    })
    .toSorted((a, b) => compareDays(a.from, b.from) || compareDays(a.to, b.to));
}
