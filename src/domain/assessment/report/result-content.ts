/** What the result page needs of the content beyond the outline: facts, advice, who to ask, where to read on. */
import * as z from 'zod/mini';
import { pagesOf, type PageLink } from '#domain/content/lookup.ts';
import type { Library } from '#domain/content/library.ts';
import { outlineOf, outlineSchema, type Link } from '#domain/assessment/outline.ts';

const page = z.object({ title: z.string(), href: z.string(), code: z.optional(z.string()) });

const details = z.object({
  /** The statements of the levels 0–4. */
  levels: z.array(z.string()),
  /** What to do first, for the levels 0–3. */
  advice: z.array(z.string()),
  /** Whom to ask, and how to check it, where nobody knows. */
  ask: z.string(),
  check: z.string(),
  /** Published chapters and procedures that raise the item. */
  pages: z.array(page),
});

export const resultContentSchema = z.object({
  outline: outlineSchema,
  /** The levels 0–4 in the words of the questionnaire. */
  levels: z.array(z.object({ name: z.string() })),
  details: z.record(z.string(), details),
});

/** As many pages as one would open; content lists the most useful first. */
const CHAPTERS = 2;
const PROCEDURES = 3;

export type ResultContent = z.output<typeof resultContentSchema>;
export type ResultPage = z.output<typeof page>;

/** Takes out of the library what the result is told with; pages that are not published are left out. */
export function resultContentOf(library: Library, link: Link): ResultContent {
  const { questionnaire } = library;
  const ready = (slugs: readonly string[]): PageLink[] =>
    pagesOf(library, slugs).map((found) => ({ ...found, href: link(found.href) }));
  const items = questionnaire.areas.flatMap((area) => area.items);
  return {
    outline: outlineOf(library, link),
    levels: questionnaire.head.levels.map(({ name }) => ({ name })),
    details: Object.fromEntries(
      items.map(({ id, levels, advice, ask, check, chapters, procedures }) => [
        id,
        {
          levels,
          advice,
          ask,
          check,
          pages: [...ready(chapters).slice(0, CHAPTERS), ...ready(procedures).slice(0, PROCEDURES)],
        },
      ]),
    ),
  };
}
