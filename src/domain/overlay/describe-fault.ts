/** Faults of an overlay in words of the file. */
import type { Problem } from '#domain/content/problem.ts';
import { nearest } from '#domain/text/nearest.ts';
import type { EntryFault } from './merge-entries.ts';
import type { EntryList } from './rules.ts';

/** Where an office may have meant to write: the names in the same list of our file, and of our other files. */
export interface Surroundings {
  /** Our file, and the list in it. */
  readonly file: string;
  readonly list: string;
  readonly rule: EntryList;
  readonly names: readonly string[];
  /** Our other files of the kind by the names of their entries. */
  readonly elsewhere: ReadonlyMap<string, string>;
}

/** @returns the fault with file, line, what was found, and what to write instead */
export function describeFault(fault: EntryFault, around: Surroundings): Problem {
  const { at, name } = fault;
  const field = fault.is === 'unnamed' ? around.list : `${around.list} ${name}`;
  return { ...at.from.placeOf(at.path), field, ...wordsOf(fault, around) };
}

function wordsOf(
  { is, name, missing = [] }: EntryFault,
  { file, rule, names, elsewhere }: Surroundings,
): Pick<Problem, 'message' | 'hint'> {
  switch (is) {
    case 'unnamed':
      return {
        message: `这一条没有写 ${rule.key}，不知道要改哪一条`,
        hint: `写上要改的那一条的 ${rule.key}；新加的一条，起一个别处没有的`,
      };
    case 'twice':
      return { message: `${name} 写了两次`, hint: '合成一条' };
    case 'hidden-value':
      return { message: `${name} 的 hidden 只能写 true`, hint: '要用这一条，删去 hidden' };
    case 'not-hidden':
      return { message: `${name} 不能用 hidden 去掉`, hint: rule.instead };
    case 'unknown-place':
      return {
        message: `没有可以排在后面的这一条：${name}`,
        hint: suggestion(name, names) ?? '删去 after，就排在最后',
      };
    case 'unknown':
      return unknown(name, missing, { file, names, elsewhere });
  }
}

function unknown(
  name: string,
  missing: readonly string[],
  { file, names, elsewhere }: Pick<Surroundings, 'file' | 'names' | 'elsewhere'>,
): Pick<Problem, 'message' | 'hint'> {
  const other = elsewhere.get(name);
  if (other !== undefined) {
    const own = other.replace(/^content\//, 'office/');
    return { message: `${name} 不在 ${file} 里，在 ${other} 里`, hint: `这几行移到 ${own}` };
  }
  const toAdd = missing.length === 0 ? undefined : `要新加一条，还缺 ${missing.join('、')}`;
  const close = suggestion(name, names) ?? closeElsewhere(name, elsewhere);
  return {
    message: `${file} 里没有 ${name} 这一条`,
    hint: [close, toAdd].filter(Boolean).join('；') || '新版里可能已经没有了，删去这一条',
  };
}

function suggestion(name: string, names: readonly string[]): string | undefined {
  const match = nearest(name, names);
  return match === undefined ? undefined : `是不是想写 ${match}`;
}

function closeElsewhere(name: string, elsewhere: ReadonlyMap<string, string>): string | undefined {
  const match = nearest(name, elsewhere.keys());
  return match === undefined ? undefined : `是不是想写 ${elsewhere.get(match)} 里的 ${match}`;
}
