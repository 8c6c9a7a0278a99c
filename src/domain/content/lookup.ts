/** Finding things in the library by id, and the links between them that content states only once. */
import { addressOf } from '#domain/site/addresses.ts';
import type { Duty } from '#schemas/duty.ts';
import type { Claim } from '#schemas/reference.ts';
import type { Content, Filed } from './content.ts';

/** A page as something else links to it. Addresses start at the root of the site, without the base. */
export interface PageLink {
  readonly title: string;
  readonly href: string;
  /** The code of a procedure. */
  readonly code?: string;
}

type Pages = Pick<Content, 'chapters' | 'procedures'>;

/**
 * By the lists they were made from. Each page asks for several others: looking through all of them would make a large
 * handbook cost by the square of its pages.
 */
const known = new WeakMap<
  Pages['chapters'],
  WeakMap<Pages['procedures'], ReadonlyMap<string, PageLink>>
>();

/** @returns the published page under a slug of the catalogue, or undefined while it is not published */
export function pageOf(library: Pages, slug: string): PageLink | undefined {
  const { chapters, procedures } = library;
  const beside = known.get(chapters) ?? new WeakMap();
  known.set(chapters, beside);
  const links = beside.get(procedures) ?? linksOf(library);
  beside.set(procedures, links);
  return links.get(slug);
}

function linksOf({ chapters, procedures }: Pages): ReadonlyMap<string, PageLink> {
  return new Map([
    ...procedures.map(({ slug, title, code }): [string, PageLink] => [
      slug,
      { title, href: addressOf('procedure', slug), code },
    ]),
    ...chapters.map(({ slug, title }): [string, PageLink] => [
      slug,
      { title, href: addressOf('chapter', slug) },
    ]),
  ]);
}

/** @returns the published pages among some slugs, in the order given */
export function pagesOf(library: Content, slugs: readonly string[]): PageLink[] {
  return slugs.flatMap((slug) => pageOf(library, slug) ?? []);
}

/** @returns all duties of all areas */
export function dutiesOf(library: Pick<Content, 'dutyAreas'>): Filed<Duty>[] {
  return library.dutyAreas.flatMap(({ duties }) => duties);
}

/** @returns duties that a procedure carries out, as the duties themselves say */
export function dutiesOfProcedure(
  library: Pick<Content, 'dutyAreas'>,
  slug: string,
): Filed<Duty>[] {
  return dutiesOf(library).filter(({ procedures }) => procedures.includes(slug));
}

/** @returns claims of the paper that a page answers */
export function claimsOfPage(library: Content, slug: string): Claim[] {
  return library.paper.claims.filter(
    ({ handbook, procedures }) => handbook.includes(slug) || procedures.includes(slug),
  );
}

/** @returns the item of a list with an id; the reference check has already refused ids without one */
export function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
): Item {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`Nothing has the id "${id}"; content/ was not checked.`);
  return item;
}
