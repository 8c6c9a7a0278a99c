/** The forms that questions name, as pages and the result show them. */
import { pageOf, type PageLink } from '#domain/content/lookup.ts';
import type { Library } from '#domain/content/library.ts';
import { addressOf } from '#domain/site/addresses.ts';
import type { Effort } from '#schemas/form.ts';

export type InstrumentView = {
  /** The id of the form. */
  readonly id: string;
  readonly title: string;
  /** Its address from the root of the site. */
  readonly href: string;
  readonly effort: Effort;
  /** The procedure in which it is filled in, or else the chapter that says how it is kept. */
  readonly page?: PageLink;
};

/** @returns the published forms that questions name, each once, in the order of the first that names it */
export function instrumentsIn(library: Library): InstrumentView[] {
  const items = library.questionnaire.areas.flatMap((area) => area.items);
  const ids = new Set(items.flatMap(({ forms }) => forms.map(({ form }) => form)));
  return [...ids].flatMap((id) => {
    const form = library.forms.find((other) => other.id === id);
    // The check of content asks for the effort of each.
    if (form?.effort === undefined) return [];
    const { title, effort } = form;
    const page = pageWith(library, id);
    return [{ id, title, href: addressOf('form', id), effort, ...(page && { page }) }];
  });
}

/** A page that the questions send to comes before others, a procedure before a chapter. */
function pageWith(library: Library, id: string): PageLink | undefined {
  const items = library.questionnaire.areas
    .flatMap((area) => area.items)
    .filter(({ forms }) => forms.some(({ form }) => form === id));
  const sentTo = new Set(items.flatMap(({ chapters, procedures }) => [...procedures, ...chapters]));
  const first = (slugs: readonly string[]) => slugs.find((slug) => sentTo.has(slug)) ?? slugs[0];
  const filledIn = library.procedures
    .filter(({ steps }) => steps.some(({ form }) => form === id))
    .map(({ slug }) => slug);
  const kept = library.chapters.filter(({ forms }) => forms.includes(id)).map(({ slug }) => slug);
  const slug = first(filledIn) ?? first(kept);
  return slug === undefined ? undefined : pageOf(library, slug);
}
