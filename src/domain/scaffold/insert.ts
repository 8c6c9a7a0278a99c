/** Adds an item to a list of a YAML text and leaves every other line as it was written. */
import { isMap, isSeq, parseDocument, type Node, type YAMLSeq } from 'yaml';

/** A key, or the entry of a list with an id. */
export type Step = string | { readonly id: string };

/**
 * @param text a YAML file
 * @param path to the list
 * @param item lines of the new item, without indentation
 * @returns the text with the item at the end of the list; undefined where there is no such list
 */
export function insertInto(text: string, path: readonly Step[], item: string): string | undefined {
  const list = listAt(parseDocument(text).contents, path);
  if (!list) return undefined;
  const last = list.items.at(-1) as Node | undefined;
  if (list.flow || !last) return intoFlow(text, list, last, item);
  const first = list.items[0] as Node;
  const indent = columnOf(text, (first.range ?? [0])[0]) - '- '.length;
  const end = text.indexOf('\n', lastOffset(text, last));
  const at = end === -1 ? text.length : end + 1;
  const lines = asItem(item, indent);
  return `${text.slice(0, at)}${end === -1 ? '\n' : ''}${lines}${text.slice(at)}`;
}

/**
 * @param text a YAML file; absent where it has yet to be written
 * @param list a key at its outermost level
 * @returns the text with the item at the end of that list, which is made where it is not there
 */
export function insertIntoList(text: string | undefined, list: string, item: string): string {
  const known = text === undefined ? undefined : insertInto(text, [list], item);
  if (known !== undefined) return known;
  const before = text === undefined || text === '' ? '' : `${text.trimEnd()}\n`;
  return `${before}${list}:\n${asItem(item, '  '.length)}`;
}

function listAt(root: unknown, path: readonly Step[]): YAMLSeq | undefined {
  let node = root;
  for (const step of path) {
    if (typeof step === 'string') node = isMap(node) ? node.get(step, true) : undefined;
    else
      node = isSeq(node)
        ? node.items.find((each) => isMap(each) && each.get('id') === step.id)
        : undefined;
  }
  return isSeq(node) ? node : undefined;
}

/** A list in brackets takes a short item in the same line. */
function intoFlow(
  text: string,
  list: YAMLSeq,
  last: Node | undefined,
  item: string,
): string | undefined {
  const [start = 0, end = 0] = list.range ?? [];
  if (item.includes('\n')) {
    if (last) return undefined;
    const indent = columnOf(text, lineStart(text, start));
    return `${text.slice(0, start).trimEnd()}\n${asItem(item, indent + 2).trimEnd()}${text.slice(end)}`;
  }
  const at = last ? (last.range ?? [0, 0])[1] : start + 1;
  return `${text.slice(0, at)}${last ? ', ' : ''}${item}${text.slice(at)}`;
}

function asItem(item: string, indent: number): string {
  const lines = item.trimEnd().split('\n');
  return lines
    .map((line, index) =>
      line === '' ? '' : ' '.repeat(indent) + (index === 0 ? '- ' : '  ') + line,
    )
    .concat('')
    .join('\n');
}

/** The last character of a value; its own range may run on over blank lines and comments. */
function lastOffset(text: string, { range }: Node): number {
  const [start = 0, end = start] = range ?? [];
  return start + text.slice(start, end).trimEnd().length;
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}
