import { nearest } from '#domain/text/nearest.ts';
import type { Office } from '#schemas/office.ts';
import type { Item } from './item.ts';

/** What an office chooses in its office.yaml, as far as it can be read. */
export interface OfficeChoices {
  readonly posts: readonly Pick<Office['posts'][number], 'post' | 'cover' | 'mergedInto'>[];
  readonly duties: Office['duties'];
  readonly hidden: readonly string[];
  /** Ids of the limits that it has decided. */
  readonly local: ReadonlySet<string>;
}

/** A choice that means nothing in this edition. */
export interface Unfit {
  /** The field of office.yaml. */
  readonly field: string;
  readonly found: string;
  readonly near: string | undefined;
}

/** @returns each choice that names what neither the handbook nor the office has */
export function unfitChoices(
  { posts, duties, hidden, local }: OfficeChoices,
  ours: readonly Item[],
  own: readonly Item[],
): Unfit[] {
  const all = [...ours, ...own];
  const idsOf = (kind: Item['kind']) =>
    new Set(
      all.filter((item) => item.kind === kind).map(({ name }) => name.slice(kind.length + 1)),
    );
  const known = idsOf('posts');
  const pages = new Set([
    ...idsOf('handbook'),
    ...idsOf('procedures'),
    ...[...idsOf('forms')].map((id) => `forms/${id}`),
  ]);
  const check = (field: string, found: string | undefined, among: ReadonlySet<string>): Unfit[] =>
    found === undefined || among.has(found) ? [] : [{ field, found, near: nearest(found, among) }];
  return [
    ...posts.flatMap(({ post, cover, mergedInto }, index) => [
      ...check(`posts.${index}.post`, post, known),
      ...check(`posts.${index}.cover`, cover, known),
      ...check(`posts.${index}.mergedInto`, mergedInto, known),
    ]),
    ...Object.entries(duties).flatMap(([id, { post }]) => [
      ...check(`duties.${id}`, id, idsOf('duties')),
      ...check(`duties.${id}.post`, post, known),
    ]),
    ...hidden.flatMap((page, index) => check(`hidden.${index}`, page, pages)),
    ...[...local].flatMap((id) => check(`local.${id}`, id, idsOf('locals'))),
  ];
}
