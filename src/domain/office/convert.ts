/** Turns the file in which an office once wrote its choices beside our definitions into one of its own. */
import { z } from 'zod';
import { nearest } from '#domain/text/nearest.ts';
import type { Item } from './item.ts';
import type { OfficeData } from './office-text.ts';

const filled = z.string().trim().default('');

/** content/office.yaml up to edition 1.0. */
const before = z.strictObject({
  unit: filled,
  office: filled,
  contacts: z.strictObject({ phone: filled, room: filled, hours: filled }).prefault({}),
  posts: z
    .array(
      z.strictObject({
        post: z.string(),
        holder: filled,
        cover: z.string().optional(),
        mergedInto: z.string().optional(),
        control: filled,
      }),
    )
    .default([]),
  hidden: z.array(z.string()).default([]),
  local: z
    .array(
      z.strictObject({
        id: z.string(),
        title: filled,
        ask: filled,
        value: filled,
        source: filled,
      }),
    )
    .default([]),
});

/** What the handbook says by itself, of which an office repeats nothing. */
export interface Defaults {
  readonly title: string;
  /** Every piece of it, of which posts and local values count. */
  readonly ours: readonly Item[];
}

export interface Converted {
  readonly office: OfficeData;
  /** Limits that only this office has, with what to ask. */
  readonly locals: readonly { readonly id: string; readonly title: string; readonly ask: string }[];
  /** What whoever converts has to look at. */
  readonly notes: readonly string[];
}

/**
 * @param data the old file
 * @returns what it says beyond the defaults, or why it cannot be read, a sentence each
 */
export function convertOffice(data: unknown, defaults: Defaults): Converted | readonly string[] {
  const { success, data: old, error } = before.safeParse(data);
  if (!success) return error.issues.flatMap(describe);
  const known = fieldsById(defaults, 'locals');
  const posts = fieldsById(defaults, 'posts');
  const added = old.local.filter(({ id }) => !known.has(id));
  return {
    office: {
      unit: old.unit,
      ...(old.office !== '' && old.office !== defaults.title && { title: old.office }),
      contacts: old.contacts,
      posts: old.posts.flatMap((choice) => choiceOf(choice, posts.get(choice.post))),
      hidden: old.hidden,
      local: Object.fromEntries(
        old.local
          .filter(({ value, source }) => value !== '' || source !== '')
          .map(({ id, value, source }) => [id, { value, ...(source !== '' && { source }) }]),
      ),
    },
    locals: added.map(({ id, title, ask }) => ({ id, title, ask })),
    notes: [
      ...old.local.flatMap(({ id, title, ask }) => {
        const now = known.get(id);
        if (!now || (title === now['title'] && ask === now['ask'])) return [];
        return [
          `${id} 的名称或问法和现在的手册不一样，没有带过来，以手册为准：原来写“${title}”“${ask}”`,
        ];
      }),
      ...added.map(({ id }) => {
        const close = nearest(id, known.keys());
        const meant = close === undefined ? '' : `；手册里相近的是 ${close}，是同一件就改名合并`;
        return `${id} 手册里没有，作为本单位自己的一项写进 office/locals.yaml${meant}`;
      }),
    ],
  };
}

function fieldsById({ ours }: Defaults, kind: Item['kind']): Map<string, Item['fields']> {
  return new Map(
    ours
      .filter((item) => item.kind === kind)
      .map(({ name, fields }) => [name.slice(kind.length + 1), fields]),
  );
}

type OldChoice = z.output<typeof before>['posts'][number];

/** What an office chose for a post; nothing where it only repeats the handbook. */
function choiceOf(
  { post, holder, cover, mergedInto, control }: OldChoice,
  usual: Item['fields'],
): OfficeData['posts'] {
  const chosen = {
    ...(holder !== '' && { holder }),
    ...(cover !== undefined && cover !== usual?.['cover'] && { cover }),
    ...(mergedInto !== undefined && { mergedInto }),
    ...(control !== '' && { control }),
  };
  return Object.keys(chosen).length === 0 ? [] : [{ post, ...chosen }];
}

function describe(issue: z.core.$ZodIssue): string[] {
  const place = issue.path.join('.') || '最外层';
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(
      (key) => `${place}：看不懂“${key}”这一项，怕漏掉，没有转换；先删去或改名`,
    );
  return [`${place}：写法不对，没有转换；文字和数字请加引号`];
}
