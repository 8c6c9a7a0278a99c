import { stringify } from 'yaml';
import { insertIntoList } from '#domain/scaffold/insert.ts';
import { listRuleOf } from '#domain/overlay/rules.ts';
import { nearest } from '#domain/text/nearest.ts';
import type { Item } from './item.ts';

const HELP = '要改哪一项，就去掉那一行前面的 # 再改；留着 # 的，以后跟着手册变';

/**
 * @param asked a name such as duties/custody, or the address of a page such as seals/use
 * @returns the piece of the handbook that is meant, or why there is none
 */
export function itemNamed(ours: readonly Item[], asked: string): Item | string {
  const exact = ours.find(({ name }) => name === asked);
  if (exact && exact.list === undefined && exact.text === undefined)
    return `${asked} 不用抄，直接写进 office/${exact.path}`;
  if (exact) return exact;
  const close = ours.filter(({ name }) => name.slice(name.indexOf('/') + 1) === asked);
  const [only] = close;
  if (only && close.length === 1) return only;
  if (close.length > 1)
    return `“${asked}”不止一处，写全：${close.map(({ name }) => name).join('、')}`;
  const match = nearest(
    asked,
    ours.flatMap(({ name }) => [name, name.slice(name.indexOf('/') + 1)]),
  );
  return `手册里没有 ${asked}。${match === undefined ? '写成 procedures/seals/use-approval 或 duties/事项的 id' : `是不是想写 ${match}`}`;
}

/**
 * @param item a piece of the handbook
 * @param before the office's file of that path; absent where there is none
 * @returns that file with the piece in it: a page as it is, an entry with every field to be taken over when it is changed
 */
export function copied(
  { text, fields = {}, kind, list = '' }: Item,
  before: string | undefined,
): string {
  if (text !== undefined) return text;
  const key = listRuleOf(kind)?.lists[list]?.key ?? 'id';
  const { [key]: name, ...rest } = fields;
  const written = Array.isArray(name) ? `[${name.join(', ')}]` : String(name);
  const others = stringify(rest, { lineWidth: 0 }).trimEnd().split('\n');
  const comments = [HELP, ...others].map((line) => `# ${line}`).join('\n');
  return insertIntoList(before, list, `${key}: ${written}\n${comments}`);
}
