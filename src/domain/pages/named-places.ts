/** Everything of the handbook that has a name and a place, for a list by letters. */
import type { Library } from '#domain/content/library.ts';
import { addressOf } from '#domain/site/addresses.ts';
import type { ResultKind } from '#domain/search/show/kinds.ts';

export interface NamedPlace {
  readonly title: string;
  /** From the root of the site. */
  readonly url: string;
  readonly kind: ResultKind;
  /** Such as YZ-01; empty for what has none. */
  readonly code: string;
}

type Source = Pick<
  Library,
  'chapters' | 'procedures' | 'forms' | 'dutyAreas' | 'regulations' | 'terms'
>;

/** @returns chapters, procedures, forms, duties, regulations and terms, in this order */
export function namedPlaces(library: Source): NamedPlace[] {
  const { chapters, procedures, forms, dutyAreas, regulations, terms } = library;
  return [
    ...chapters.map(({ title, slug }) => place('chapter', title, slug)),
    ...procedures.map(({ title, slug, code }) => place('procedure', title, slug, code)),
    ...forms.map(({ title, id }) => place('form', title, id)),
    ...dutyAreas.flatMap(({ duties }) => duties).map(({ title, id }) => place('duty', title, id)),
    ...regulations.map(({ title, id }) => place('regulation', title, id)),
    ...terms.map(({ term, id }) => place('term', term, id)),
  ];
}

function place(
  kind: Exclude<ResultKind, 'other'>,
  title: string,
  id: string,
  code = '',
): NamedPlace {
  return { title, url: addressOf(kind, id), kind, code };
}
