/** The list of all procedures, by category, with what it can be narrowed by. */
import { byId, dutiesOfProcedure } from '#domain/content/lookup.ts';
import type { Published } from '#domain/content/content.ts';
import type { Library } from '#domain/content/library.ts';
import { addressOf } from '#domain/site/addresses.ts';
import { normaliseText } from '#domain/text/find-in-list.ts';
import { spellings } from '#domain/text/spelling.ts';
import type { Procedure } from '#schemas/procedure.ts';
import { durationClass, totalTime, type DurationClass } from './facts.ts';

export interface ProcedureItem {
  readonly slug: string;
  readonly href: string;
  readonly code: string;
  readonly title: string;
  readonly summary: string;
  readonly lead: string;
  readonly time: string;
  readonly duration: DurationClass;
  readonly urgent: boolean;
  /** Ids of all posts that do, approve or help. */
  readonly posts: readonly string[];
  /** Normalised text it is found by: code, title, everyday names and their spellings; then steps and duties. */
  readonly names: string;
  readonly keys: string;
}

export interface CategoryView {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly mark: string | undefined;
  readonly items: readonly ProcedureItem[];
}

export interface ProcedureListView {
  readonly categories: readonly CategoryView[];
  /** Posts that take part in any procedure, for the choice. */
  readonly posts: readonly { readonly id: string; readonly title: string }[];
}

/** @returns categories that have published procedures, in the order of the catalogue */
export function procedureList(library: Library): ProcedureListView {
  const categories = library.catalogue.categories
    .map(({ id, title, summary, mark }) => ({
      id,
      title,
      summary,
      mark,
      items: library.procedures
        .filter(({ category }) => category === id)
        .map((procedure) => itemOf(library, procedure)),
    }))
    .filter(({ items }) => items.length > 0);
  const used = new Set(categories.flatMap(({ items }) => items.flatMap(({ posts }) => posts)));
  return { categories, posts: library.posts.filter(({ id }) => used.has(id)) };
}

function itemOf(library: Library, procedure: Published<Procedure>): ProcedureItem {
  const { slug, code, title, summary, steps, lead, urgent } = procedure;
  return {
    slug,
    href: addressOf('procedure', slug),
    code,
    title,
    summary,
    lead: byId(library.posts, lead).title,
    time: totalTime(procedure).text,
    duration: durationClass(procedure),
    urgent: urgent !== undefined,
    posts: [...new Set([lead, ...steps.flatMap((step) => [step.post, ...step.with])])],
    names: namesOf(procedure),
    keys: keysOf(library, procedure),
  };
}

function namesOf({ code, title, aliases }: Procedure): string {
  const names = [title, ...aliases];
  return normaliseText([code, ...new Set([...names, ...names.flatMap(spellings)])].join(' '));
}

function keysOf(library: Library, procedure: Published<Procedure>): string {
  const words = [
    procedure.summary,
    ...procedure.steps.map(({ action }) => action),
    ...dutiesOfProcedure(library, procedure.slug).map(({ title }) => title),
  ];
  return normaliseText([...new Set(words)].join(' '));
}
