/** What an office decides, field by field: the shape in which a page shows and keeps it. */
import type { OfficeData } from '#domain/office/office-text.ts';
import type { Office } from '#schemas/office.ts';

/** By the id of the field, such as posts.director.holder; what is not decided is absent. */
export type Values = Readonly<Record<string, string>>;

/** Fields that there are once, in the order of the file. */
export const SINGLE = [
  'unit',
  'title',
  'contacts.phone',
  'contacts.room',
  'contacts.hours',
  'documents.mark',
  'documents.code',
  'documents.imprint',
  'documents.copies',
] as const;
export const POST_KEYS = ['holder', 'mergedInto', 'control', 'cover'] as const;
export const DUTY_KEYS = ['post', 'control'] as const;
export const LOCAL_KEYS = ['value', 'source'] as const;

/** What a page that is left out has for a value. */
export const HIDDEN = 'yes';

/** Stands for the id of a duty in fields from which others are made; no id begins like this. */
export const ANY_DUTY = '_any';

export const postField = (post: string, key: (typeof POST_KEYS)[number]) => `posts.${post}.${key}`;
export const dutyField = (id: string, key: (typeof DUTY_KEYS)[number]) => `duties.${id}.${key}`;
export const localField = (id: string, key: (typeof LOCAL_KEYS)[number]) => `local.${id}.${key}`;
export const hiddenField = (slug: string) => `hidden.${slug}`;

/** @returns every field that an office has decided */
export function valuesOf({
  unit,
  title = '',
  contacts,
  documents,
  posts,
  duties,
  hidden,
  local,
}: Office): Values {
  const all = [
    ['unit', unit],
    ['title', title],
    ...Object.entries(contacts).map(([key, value]) => [`contacts.${key}`, value]),
    ...Object.entries(documents).map(([key, value]) => [`documents.${key}`, value]),
    ...posts.flatMap((choice) =>
      POST_KEYS.map((key) => [postField(choice.post, key), choice[key] ?? '']),
    ),
    ...Object.entries(duties).flatMap(([id, given]) =>
      DUTY_KEYS.map((key) => [dutyField(id, key), given[key]]),
    ),
    ...hidden.map((slug) => [hiddenField(slug), HIDDEN]),
    ...Object.entries(local).flatMap(([id, decided]) =>
      LOCAL_KEYS.map((key) => [localField(id, key), decided[key]]),
    ),
  ] as const;
  return Object.fromEntries(all.filter(([, value]) => value !== ''));
}

/** In which order entries of the file stand; what is named nowhere comes last. */
export interface Order {
  readonly posts: readonly { readonly id: string }[];
  readonly dutyAreas: readonly { readonly duties: readonly { readonly id: string }[] }[];
  readonly locals: readonly { readonly id: string }[];
}

/** @returns the same as office.yaml says it: without what is not decided */
export function officeDataOf(values: Values, order: Order): OfficeData {
  const valueAt = (id: string) => values[id]?.trim() ?? '';
  const title = valueAt('title');
  const documents = group(valueAt, 'documents');
  const posts = entries(values, 'posts', order.posts, POST_KEYS);
  const known = order.dutyAreas.flatMap(({ duties }) => duties);
  const duties = entries(values, 'duties', known, DUTY_KEYS);
  const local = entries(values, 'local', order.locals, LOCAL_KEYS);
  const hidden = Object.keys(values)
    .filter((id) => id.startsWith('hidden.') && valueAt(id) !== '')
    .map((id) => id.slice('hidden.'.length));
  return {
    unit: valueAt('unit'),
    ...(title !== '' && { title }),
    contacts: group(valueAt, 'contacts'),
    ...(Object.keys(documents).length > 0 && { documents }),
    posts: posts.map(([post, fields]) => ({ post, ...fields })),
    ...(duties.length > 0 && { duties: Object.fromEntries(duties) }),
    hidden: hidden.sort(),
    local: Object.fromEntries(local),
  };
}

function group(valueAt: (id: string) => string, name: string): Record<string, string> {
  const fields = SINGLE.filter((id) => id.startsWith(`${name}.`)).map((id) => [
    id.slice(name.length + 1),
    valueAt(id),
  ]);
  return Object.fromEntries(fields.filter(([, value]) => value !== ''));
}

function entries(
  values: Values,
  name: string,
  known: readonly { readonly id: string }[],
  keys: readonly string[],
): [string, Record<string, string>][] {
  const written = Object.keys(values)
    .filter((id) => id.startsWith(`${name}.`))
    .map((id) => id.split('.')[1] ?? '');
  const ids = [...new Set([...known.map(({ id }) => id), ...written])];
  return ids.flatMap((id): [string, Record<string, string>][] => {
    const fields = keys
      .map((key) => [key, values[`${name}.${id}.${key}`]?.trim() ?? ''] as const)
      .filter(([, value]) => value !== '');
    return fields.length === 0 ? [] : [[id, Object.fromEntries(fields)]];
  });
}
