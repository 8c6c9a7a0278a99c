import type { z } from 'zod';
import { nearest } from '#domain/text/nearest.ts';
import type { ContentFile } from '../content-file.ts';
import { codeOf, quote } from '../fault.ts';
import { SLIPS } from '../yaml/slips.ts';
import type { Issue, Path } from './flatten.ts';
import type { Finding } from './finding.ts';
import { knownKeys, valueAt } from './schema-at.ts';

export interface UnknownKeys {
  readonly findings: readonly Finding[];
  /** The fields that were probably meant, so that they are not missed as well. */
  readonly meant: ReadonlySet<string>;
}

/** @returns a finding for each key that its place does not know, with the one that was probably meant */
export function unknownKeys(
  { data }: ContentFile,
  schema: z.core.$ZodType,
  issues: readonly Issue[],
): UnknownKeys {
  const meant = new Set<string>();
  const findings = issues.flatMap(({ code, path, keys }) => {
    if (code !== 'unrecognized_keys') return [];
    const known = knownKeys(schema, path, data);
    const present = Object.keys(Object(valueAt(data, path)));
    const torn = keys.find((key) => isTorn(key, valueAt(data, [...path, key])));
    const before = torn === undefined ? undefined : present[present.indexOf(torn) - 1];
    if (torn !== undefined && before !== undefined) {
      meant.add([...path, before].join('\n'));
      const value = String(valueAt(data, [...path, before]));
      return [
        {
          path: [...path, before],
          message: `逗号把值断成了两段：“${value}”和“${torn}”`,
          hint: `值里有逗号就整段加引号，如 "${value},${torn}"`,
        },
      ];
    }
    const free = known.filter((key) => !present.includes(key));
    const above = path.length > 0 ? knownKeys(schema, parentOf(path), data) : [];
    return keys.map((key) => {
      const match = nearest(bare(key), free) ?? nearest(bare(key), known);
      if (match !== undefined) meant.add([...path, match].join('\n'));
      return {
        path: [...path, key],
        named: path,
        message: `没有${quote(key)}这个字段${foreignIn(key)}`,
        hint: hintFor(key, match, known, above),
      };
    });
  });
  return { findings, meant };
}

/** The second half of a value with a comma in it, between brackets: it has no value of its own and is no word. */
function isTorn(key: string, value: unknown): boolean {
  return value === null && !/^[A-Za-z_][\w-]*$/.test(key) && !/[:：]/.test(key);
}

/** The key without what a Chinese keyboard put around or behind it. */
function bare(key: string): string {
  return (
    key
      .normalize('NFKC')
      .split(':')[0]
      ?.replace(/^[^\w]+/, '') ?? key
  );
}

function parentOf(path: Path): Path {
  const above = path.slice(0, -1);
  // An entry of a list stands in the list, not in its file.
  return typeof path.at(-1) === 'number' ? above.slice(0, -1) : above;
}

function hintFor(
  key: string,
  match: string | undefined,
  known: readonly string[],
  above: readonly string[],
): string {
  const slip = SLIPS.find(({ test }) => test.test(key));
  if (slip) return `${slip.message}。${slip.hint}`;
  if (above.includes(key)) return `${key} 是上一层的字段，少缩进两格`;
  if (match !== undefined) return `是不是想写 ${match}`;
  return known.length > 0 ? `可以写的有：${known.join('、')}` : '请检查拼写和缩进';
}

/** A letter of another script looks like a Latin one. */
function foreignIn(key: string): string {
  const letter = /[^\p{ASCII}\p{Script=Han}\p{P}]/u.exec(key)?.[0];
  return letter === undefined ? '' : `，里面的 ${letter}（${codeOf(letter)}）不是英文字母`;
}
