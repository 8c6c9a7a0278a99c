/** Who cites a regulation: chapters and procedures, and what stands on a list: duties, terms, deadlines, and forms. */
import type { Content } from '#domain/content/content.ts';
import type { Library } from '#domain/content/library.ts';
import { dutiesOf, type PageLink } from '#domain/content/lookup.ts';
import { ADDRESS, addressOf } from '#domain/site/addresses.ts';
import { listOf } from '#domain/site/page-kinds.ts';
import { DEADLINE } from '#strings.ts';
import { pagesByRegulation } from './usage.ts';

/** A page that cites regulations, each named once. */
interface Citing {
  readonly page: PageLink;
  /** Ids of regulations. */
  readonly cited: readonly string[];
}

interface Cited {
  readonly regulation: string;
}

/**
 * @param library the library
 * @param bodies running text by slug, in which citations stand as components
 * @returns for each regulation id every page of the site that cites it: those of the book first, in the order of the
 *   catalogue. A list stands once, and leads to the first on it that cites the regulation.
 */
export function citersByRegulation(
  library: Library,
  bodies: ReadonlyMap<string, string>,
): Map<string, PageLink[]> {
  const citers = pagesByRegulation(library, bodies);
  for (const { page, cited } of citingLists(library)) {
    for (const id of cited) citers.set(id, [...(citers.get(id) ?? []), page]);
  }
  return citers;
}

function citingLists(library: Library): Citing[] {
  const duties = dutiesOf(library).map(({ id, basis }) => ({ href: addressOf('duty', id), basis }));
  const terms = library.terms.map(({ id, basis }) => ({ href: addressOf('term', id), basis }));
  return [
    ...byFirst(listOf('duty').title, duties),
    ...byFirst(listOf('term').title, terms),
    {
      page: { title: DEADLINE.title, href: ADDRESS.deadline },
      cited: idsOf([
        ...library.counting.flatMap(({ basis }) => basis),
        ...library.deadlines.flatMap(({ basis, counting }) => [basis, ...counting]),
      ]),
    },
    ...library.forms.map((form) => ({
      page: { title: form.title, href: addressOf('form', form.id) },
      cited: idsOf(citationsOfForm(form)),
    })),
  ];
}

/** What stands on one page under several anchors: of each anchor, what none before it cites. */
function byFirst(
  title: string,
  items: readonly { readonly href: string; readonly basis: readonly Cited[] }[],
): Citing[] {
  const seen = new Set<string>();
  return items.map(({ href, basis }) => {
    const cited = idsOf(basis).filter((id) => !seen.has(id));
    for (const id of cited) seen.add(id);
    return { page: { title, href }, cited };
  });
}

function citationsOfForm({ cautions, blocks }: Content['forms'][number]): Cited[] {
  return [
    ...cautions.map(({ basis }) => basis),
    ...blocks.flatMap((block) =>
      block.type === 'table' ? block.overdue.flatMap(({ basis }) => basis) : [],
    ),
  ];
}

function idsOf(cited: readonly Cited[]): string[] {
  return [...new Set(cited.map(({ regulation }) => regulation))];
}
