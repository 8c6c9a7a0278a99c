/** Records of what an office has looked at: our text from which its own was made, and the names of all that was there. */
import { parse, stringify } from 'yaml';
import { covers, isField, type Item } from './item.ts';
import type { Confirmed } from './status.ts';

/** The folder of the records. Its name begins with a dot, so that nothing in it is taken for content. */
export const RECORDS = 'office/.upstream';
export const EDITION_FILE = `${RECORDS}/edition.yaml`;

const HEAD = '# 由命令写，记着本单位看到手册的哪一版为止，不要改。\n';

/**
 * @param own pieces that the office has of its own
 * @param ours pieces of the handbook
 * @param base what has been recorded of them so far
 * @param names what to record anew; everything where absent
 * @returns pieces of the handbook as they are to be recorded: one for each that the office has laid something over
 */
export function recordedItems(
  own: readonly Item[],
  ours: readonly Item[],
  base: readonly Item[],
  names?: ReadonlySet<string>,
): Item[] {
  const mine = new Set(own.filter(covers).map(({ name }) => name));
  const isAsked = (name: string) => names === undefined || names.has(name);
  return [
    ...ours.filter(({ name }) => mine.has(name) && isAsked(name)),
    ...base.filter(({ name }) => mine.has(name) && !isAsked(name)),
  ];
}

/** @returns the files of the records of pieces of the handbook, by path */
export function recordFiles(items: readonly Item[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const [path, group] of Map.groupBy(items, (item) => item.path)) {
    const [first] = group;
    if (first?.text !== undefined) files.set(`${RECORDS}/${path}`, first.text);
    else {
      const entries = group.filter(({ list }) => list !== undefined);
      const lists = [...Map.groupBy(entries, ({ list }) => list ?? '')].map(
        ([list, each]) => [list, each.map(({ fields }) => fields)] as const,
      );
      const beside = group.filter(({ list }) => list === undefined).map(({ fields }) => fields);
      files.set(
        `${RECORDS}/${path}`,
        HEAD + stringify(Object.assign({}, ...beside, Object.fromEntries(lists)), { lineWidth: 0 }),
      );
    }
  }
  return files;
}

/** @returns the text of the record of an edition */
export function editionRecord(version: string, date: string, ours: readonly Item[]): string {
  const known = ours
    .filter((item) => !isField(item))
    .map(({ name }) => name)
    .sort();
  return HEAD + stringify({ version, date, known }, { lineWidth: 0 });
}

/** @returns the edition that a record names; undefined where there is none that can be read */
export function readEditionRecord(text: string | undefined): Confirmed | undefined {
  if (text === undefined) return undefined;
  const { version, known }: { version?: unknown; known?: unknown } = parse(text) ?? {};
  if (typeof version !== 'string' || !Array.isArray(known)) return undefined;
  return { version, known: new Set(known.map(String)) };
}
