/** The handbook as a book: parts, chapters and procedures in order, with their labels and anchors. */
import { byId } from '#domain/content/lookup.ts';
import type { Published } from '#domain/content/content.ts';
import type { Library } from '#domain/content/library.ts';
import type { Chapter } from '#schemas/chapter.ts';
import type { Procedure } from '#schemas/procedure.ts';
import { PRINT } from '#strings.ts';
import { chineseNumeral } from '#domain/text/numeral.ts';

interface EntryHead {
  /** The id of its element in the book. */
  readonly anchor: string;
  /** 第 3 章, or the code of a procedure. */
  readonly label: string;
  readonly title: string;
}

export type BookEntry = EntryHead &
  (
    | { readonly kind: 'chapter'; readonly page: Published<Chapter> }
    | { readonly kind: 'procedure'; readonly page: Published<Procedure> }
  );

export interface BookPart {
  readonly anchor: string;
  /** 第一编 */
  readonly label: string;
  readonly title: string;
  readonly summary: string;
  readonly entries: readonly BookEntry[];
}

export interface Book {
  /** What the handbook is called. */
  readonly name: string;
  /** The unit whose handbook it is; empty in the general edition. */
  readonly unit: string;
  /** ISO 8601 day of the latest revision of any page in it. */
  readonly edition: string;
  readonly chapters: number;
  readonly procedures: number;
  readonly parts: readonly BookPart[];
  readonly appendices: readonly (EntryHead & { readonly id: AppendixId })[];
}

export const APPENDICES = ['glossary', 'regulations', 'forms'] as const;
export type AppendixId = (typeof APPENDICES)[number];

/** @returns the whole book: parts of the handbook, then a part for each category of procedures, then the appendices */
export function bookOf(library: Library): Book {
  const { chapters, procedures, catalogue } = library;
  const parts = [
    ...catalogue.parts.map(({ id, title, summary, chapters: slugs }) => ({
      anchor: `part-${id}`,
      title,
      summary,
      entries: chapters
        .filter(({ slug }) => slugs.includes(slug))
        .map((chapter) => chapterEntry(chapter, chapters.indexOf(chapter) + 1)),
    })),
    ...catalogue.categories.map(({ id, title, summary }) => ({
      anchor: categoryAnchor(id),
      title: PRINT.proceduresOf(title),
      summary,
      entries: procedures.filter(({ category }) => category === id).map(procedureEntry),
    })),
  ];
  return {
    name: library.site.name,
    unit: library.office.unit,
    edition: latest([...chapters, ...procedures]),
    chapters: chapters.length,
    procedures: procedures.length,
    parts: parts
      .filter(({ entries }) => entries.length > 0)
      .map((part, index) => ({ ...part, label: PRINT.part(chineseNumeral(index + 1)) })),
    appendices: APPENDICES.map((id, index) => ({
      id,
      anchor: `appendix-${id}`,
      label: PRINT.appendix(chineseNumeral(index + 1)),
      title: PRINT[id],
    })),
  };
}

/** @returns one category of procedures as a document of its own, in the shape of a book of one part */
export function categoryBookOf(library: Library, id: string): Book {
  const { title, summary } = byId(library.catalogue.categories, id);
  const procedures = library.procedures.filter(({ category }) => category === id);
  const entries = procedures.map(procedureEntry);
  return {
    name: library.site.name,
    unit: library.office.unit,
    edition: latest(procedures),
    chapters: 0,
    procedures: procedures.length,
    parts: [{ anchor: categoryAnchor(id), label: '', title, summary, entries }],
    appendices: [],
  };
}

/** @returns the anchor of a chapter or procedure; no id of content holds two hyphens in a row */
export function entryAnchor(slug: string): string {
  return slug.replace('/', '--');
}

/** @returns the anchor of a category of procedures */
function categoryAnchor(id: string): string {
  return `category-${id}`;
}

function chapterEntry(page: Published<Chapter>, number: number): BookEntry {
  return {
    kind: 'chapter',
    anchor: entryAnchor(page.slug),
    label: PRINT.chapter(number),
    title: page.title,
    page,
  };
}

function procedureEntry(page: Published<Procedure>): BookEntry {
  return {
    kind: 'procedure',
    anchor: entryAnchor(page.slug),
    label: page.code,
    title: page.title,
    page,
  };
}

function latest(pages: readonly Pick<Chapter, 'revisions'>[]): string {
  const days = pages.flatMap(({ revisions }) => revisions.map(({ date }) => date));
  return days.reduce((last, day) => (day > last ? day : last), '');
}
