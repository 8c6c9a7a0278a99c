/** What the appendices of the book list. */
import { byId, type PageLink } from '#domain/content/lookup.ts';
import type { Library } from '#domain/content/library.ts';
import { pagesByForm, pagesByRegulation } from '#domain/pages/usage.ts';
import { FORM_KIND } from '#schemas/form.ts';
import { BINDS, type Regulation } from '#schemas/regulation.ts';
import { appendixAnchor } from './places.ts';

interface Row {
  readonly anchor: string;
  readonly title: string;
}

export interface AppendixTables {
  readonly terms: readonly (Row & {
    readonly plain: string;
    /** Names of terms it is mistaken for, with the difference. */
    readonly confused: readonly { readonly name: string; readonly difference: string }[];
  })[];
  readonly regulations: readonly (Row & {
    /** With its last revision, where there was one: the number alone names the first version. */
    readonly number: string;
    readonly status: string;
    readonly binds: string;
    readonly source: Regulation['source'];
    readonly facts: Regulation['facts'];
  })[];
  readonly forms: readonly (Row & {
    readonly kind: string;
    readonly keeper: string;
    readonly keep: string;
    /** Procedures that use it, by code; the chapters that do where no procedure does. */
    readonly usedBy: readonly { readonly label: string; readonly href: string }[];
  })[];
}

/**
 * @param library the library
 * @param bodies running text by slug, in which citations stand
 */
export function appendixTables(
  library: Library,
  bodies: ReadonlyMap<string, string>,
): AppendixTables {
  const cited = pagesByRegulation(library, bodies);
  const uses = pagesByForm(library);
  const categories = library.catalogue.categories.map(({ id }) => id);
  return {
    terms: library.terms
      .toSorted((a, b) => a.term.localeCompare(b.term, 'zh-CN'))
      .map(({ id, term, plain, confused }) => ({
        anchor: appendixAnchor.term(id),
        title: term,
        plain,
        confused: confused.map((other) => ({
          name: byId(library.terms, other.term).term,
          difference: other.difference,
        })),
      })),
    regulations: library.regulations
      .filter(({ id }) => cited.has(id))
      .toSorted((a, b) => bare(a.title).localeCompare(bare(b.title), 'zh-CN'))
      .map(({ id, title, number, revised, status, binds, source, facts }) => ({
        anchor: appendixAnchor.regulation(id),
        title,
        number: revised === undefined ? number : `${number}　${revised}`,
        status,
        binds: BINDS[binds],
        source,
        facts,
      })),
    forms: library.forms
      .toSorted((a, b) => categories.indexOf(a.category) - categories.indexOf(b.category))
      .map(({ id, title, kind, keeper, keep }) => ({
        anchor: appendixAnchor.form(id),
        title,
        kind: FORM_KIND[kind],
        keeper: byId(library.posts, keeper).short,
        keep,
        usedBy: users(uses.get(id) ?? []),
      })),
  };
}

function users(pages: readonly PageLink[]): { label: string; href: string }[] {
  const procedures = pages.filter(({ code }) => code !== undefined);
  return (procedures.length > 0 ? procedures : pages).map(({ title, code, href }) => ({
    label: code ?? title,
    href,
  }));
}

function bare(title: string): string {
  return title.replace(/^《/, '');
}
