/** The addresses of all pages. */
import type { Content } from '#domain/content/content.ts';
import { ADDRESS, addressOf, type Addressed } from '#domain/site/addresses.ts';

/** @returns every address that running text may link to; pages of the catalogue count even while unpublished */
export function pageAddresses(
  library: Content & { readonly posts: readonly { readonly id: string }[] },
): Set<string> {
  const { catalogue, forms, regulations, posts, questionnaire } = library;
  const chapters = catalogue.parts.flatMap((part) => part.chapters);
  const procedures = catalogue.categories.flatMap((category) => category.procedures);
  const all = (kind: Addressed, ids: readonly string[]) => ids.map((id) => addressOf(kind, id));
  const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  return new Set([
    ...Object.values(ADDRESS),
    ...all('chapter', chapters),
    ...all('procedure', procedures),
    ...all('card', procedures),
    ...all('categoryBook', idsOf(catalogue.categories)),
    ...all('postProcedures', idsOf(posts)),
    ...all('form', idsOf(forms)),
    ...all('regulation', idsOf(regulations)),
    ...all('area', idsOf(questionnaire.areas)),
  ]);
}
