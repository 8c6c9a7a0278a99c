/** How a place in a file is named to whoever edits it: entries by their ids, fields by their keys. */
import type { PathStep } from './place.ts';

/** What the entries of a list are called, by its key. */
const ENTRIES: Readonly<Record<string, string>> = {
  posts: '岗位',
  duties: '事项',
  terms: '术语',
  scenarios: '情景',
  claims: '论点',
  items: '题目',
  local: '本地规定',
  locals: '本地规定',
  parts: '部分',
  categories: '类别',
  sections: '小节',
  words: '用词',
  deadlines: '期限',
};

/** Lists whose entries are counted rather than named. */
const COUNTED: Readonly<Record<string, string>> = {
  steps: '步',
  blocks: '块',
  rows: '行',
  columns: '列',
};

/**
 * @param data the file that the path leads into, for the ids of entries
 * @returns such as 岗位 director › incompatible 第 1 项 › post; empty for the file as a whole
 */
export function labelOf(path: readonly PathStep[], data: unknown): string {
  const labels: string[] = [];
  let value = data;
  let list = '';
  for (const [index, step] of path.entries()) {
    const inner = stepInto(value, step);
    if (typeof step === 'string') {
      labels.push(step);
      list = step;
    } else {
      // The entry takes the place of its list; a list within a list has no name of its own.
      const place = typeof step === 'object' ? indexOf(value, step.id) : step;
      if (list !== '') labels.pop();
      labels.push(entryLabel(list, place + 1, inner, index === path.length - 1));
      list = '';
    }
    value = inner;
  }
  return labels.join(' › ');
}

/** An entry is called by its id; where it is itself what is meant, the list is named as it is written. */
function entryLabel(list: string, number: number, entry: unknown, isMeant: boolean): string {
  const id = idOf(entry, list);
  const unit = COUNTED[list];
  if (unit !== undefined) {
    const name = isMeant || list !== 'steps' ? `${list} ` : '';
    return `${name}第 ${number} ${unit}${id === '' ? '' : ` ${id}`}`;
  }
  if (list === '') return `第 ${number} 格`;
  const word = ENTRIES[list] ?? list;
  return id === '' ? `${list} 第 ${number} 项` : `${word} ${id}`;
}

function idOf(entry: unknown, list: string): string {
  if (typeof entry !== 'object' || entry === null) return '';
  const { id, post } = entry as { readonly id?: unknown; readonly post?: unknown };
  // How an office fills a post is written under the id of that post.
  const own = list === 'posts' ? (id ?? post) : id;
  return typeof own === 'string' ? own : '';
}

function indexOf(list: unknown, id: string): number {
  return Array.isArray(list) ? list.findIndex((entry) => idOf(entry, 'posts') === id) : -1;
}

function stepInto(value: unknown, step: PathStep): unknown {
  if (typeof step === 'object') {
    return Array.isArray(value) ? value[indexOf(value, step.id)] : undefined;
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<PropertyKey, unknown>)[step];
}
