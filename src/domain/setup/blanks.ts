import type { Blanks, DraftFields } from '#domain/forms/draft/draft.ts';
import { SETUP_FIELDS as WORDS } from '#strings.ts';
import type { SetupContent } from './setup-content.ts';
import {
  DUTY_KEYS,
  dutyField,
  hiddenField,
  localField,
  LOCAL_KEYS,
  POST_KEYS,
  postField,
  SINGLE,
  type Values,
} from './values.ts';

/** @returns every field of the page by its id, as it is called: by that a kept value is known in another edition */
export function fieldLabels({
  posts,
  dutyAreas,
  locals,
  hideable,
}: Pick<SetupContent, 'posts' | 'dutyAreas' | 'locals' | 'hideable'>): Map<string, string> {
  const ours = posts.filter(({ group }) => group === 'office');
  return new Map<string, string>([
    ...SINGLE.map((id) => [id, WORDS.single[id]] as const),
    ...ours.flatMap(({ id, title }) =>
      POST_KEYS.map((key) => [postField(id, key), WORDS.ofPost(title, key)] as const),
    ),
    ...dutyAreas
      .flatMap(({ duties }) => duties)
      .flatMap(({ id, title }) =>
        DUTY_KEYS.map((key) => [dutyField(id, key), WORDS.ofDuty(title, key)] as const),
      ),
    ...locals.flatMap(({ id, title }) =>
      LOCAL_KEYS.map((key) => [localField(id, key), WORDS.ofLocal(title, key)] as const),
    ),
    ...hideable.flatMap(({ pages }) =>
      pages.map(({ slug, title }) => [hiddenField(slug), WORDS.hidden(title)] as const),
    ),
  ]);
}

/** @returns the fields as places of a draft */
export function blanksOf(labels: ReadonlyMap<string, string>): Blanks {
  const named = new Map<string, string[]>();
  for (const [id, label] of labels) named.set(label, [...(named.get(label) ?? []), id]);
  return {
    get: (id) => {
      const label = labels.get(id);
      return label === undefined ? undefined : { label, takes: isText };
    },
    named: (label) => named.get(label) ?? [],
  };
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

/**
 * @param own what the site was built with
 * @param values what is to be kept beside it
 * @returns the fields in which both differ, as a draft keeps them
 */
export function draftOf(
  own: Values,
  values: Values,
  labels: ReadonlyMap<string, string>,
): DraftFields {
  const ids = new Set([...Object.keys(own), ...Object.keys(values)]);
  return Object.fromEntries(
    [...ids]
      .filter((id) => (own[id] ?? '') !== (values[id] ?? ''))
      .map((id) => [id, { label: labels.get(id) ?? id, value: values[id] ?? '' }]),
  );
}

/** @returns what stands in each field: what the site was built with, and what is kept over it */
export function withDraft(own: Values, placed: DraftFields): Values {
  const all = new Map(Object.entries(own));
  for (const [id, { value }] of Object.entries(placed)) all.set(id, String(value));
  return Object.fromEntries([...all].filter(([, value]) => value !== ''));
}
