/** What a folder of content says, piece by piece: whole pages, forms and regulations, and single entries of lists. */
import { decode } from '#domain/reading/decode.ts';
import { readContent, type ContentFile } from '#domain/reading/content-file.ts';
import type { Source } from '#domain/reading/source.ts';
import { isFields, nameOf, type Fields } from '#domain/overlay/entry.ts';
import { listRuleOf, type ListRule } from '#domain/overlay/rules.ts';
import type { Kind } from '#schemas/kinds.ts';

export interface Item {
  /** Unique in a folder and the same in every one: kind and id, such as procedures/seals/use or duties/custody. */
  readonly name: string;
  readonly kind: Kind;
  /** Path from the root of the project. */
  readonly file: string;
  /** Path below the folder, the same in every one. */
  readonly path: string;
  /** The list that an entry stands in; of whole files absent. */
  readonly list?: string;
  /** The text of a whole file. */
  readonly text?: string;
  /** The fields of an entry; of a field that stands beside the lists of a file, that one. */
  readonly fields?: Fields;
  /** How people call it; empty where it has no title. */
  readonly title: string;
}

/**
 * @param sources files, of which those below the root count
 * @param root content, office, or the folder of records within it
 * @returns every piece of every file that can be read
 */
export function itemsOf(sources: readonly Source[], root: string): Item[] {
  const bytes = new Map(sources.map((source) => [source.file, source.bytes]));
  return readContent(sources, root).files.flatMap((file) => {
    const path = file.file.slice(root.length + 1);
    const rule = listRuleOf(file.kind);
    if (rule)
      return [
        ...entriesIn(file, path, Object.entries(rule.lists)),
        ...fieldsBeside(file, path, rule),
      ];
    const text = decode(bytes.get(file.file) ?? new Uint8Array());
    return [
      {
        name: `${file.kind}/${file.id}`,
        kind: file.kind,
        file: file.file,
        path,
        text: typeof text === 'string' ? text : '',
        title: titleOf(file.data),
      },
    ];
  });
}

function entriesIn(
  { kind, file, data }: ContentFile,
  path: string,
  lists: readonly (readonly [string, { readonly key: string }])[],
): Item[] {
  return lists.flatMap(([list, { key }]) => {
    const entries: unknown = isFields(data) ? data[list] : undefined;
    if (!Array.isArray(entries)) return [];
    return entries.flatMap((fields: unknown): Item[] => {
      const id = nameOf(fields, { key });
      if (id === undefined || !isFields(fields)) return [];
      return [{ name: `${kind}/${id}`, kind, file, path, list, fields, title: titleOf(fields) }];
    });
  });
}

/** Fields that stand beside the lists of a file, such as the title of an area. */
function fieldsBeside({ kind, id, file, data }: ContentFile, path: string, rule: ListRule): Item[] {
  if (!isFields(data)) return [];
  return Object.entries(data)
    .filter(([key]) => !(key in rule.lists) && !rule.texts?.includes(key))
    .map(([key, value]) => ({
      name: `${kind}/${id}.${key}`,
      ...{ kind, file, path, fields: { [key]: value }, title: '' },
    }));
}

/** @returns whether an item is a field that stands beside lists, which comes and goes with its file */
export function isField({ text, list }: Item): boolean {
  return text === undefined && list === undefined;
}

/** @returns whether an item of an office stands over ours of the same name; texts that it adds to a list do not */
export function covers({ kind, list = '', fields }: Item): boolean {
  const rule = listRuleOf(kind)?.lists[list];
  if (!rule || !fields) return true;
  const written = Object.keys(fields).filter((key) => key !== rule.key);
  // Where nothing is written yet, something is about to be.
  return written.length === 0 || !written.every((key) => rule.adds?.includes(key));
}

const TITLES = ['title', 'term', 'say', 'question', 'ask', 'prefer'];

function titleOf(data: unknown): string {
  const title = isFields(data) ? TITLES.map((key) => data[key]).find(Boolean) : undefined;
  return typeof title === 'string' ? title : '';
}
