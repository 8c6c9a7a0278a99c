/** What a schema refuses, in words of the file: one mistake is one problem. */
import type { z } from 'zod';
import { grouped } from '#domain/text/grouped.ts';
import type { Problem } from '#domain/content/problem.ts';
import { labelOf } from '#domain/content/label.ts';
import type { ContentFile } from '../content-file.ts';
import type { Finding } from './finding.ts';
import { describeFound } from './found.ts';
import { flatten, type Issue, type Path } from './flatten.ts';
import { missingFields, splitMissing } from './missing.ts';
import { repair } from './repair.ts';
import { schemaAt, valueAt } from './schema-at.ts';
import { slipIn } from './slip.ts';
import { unknownKeys } from './unknown-keys.ts';

/**
 * @param schema of the kind of the file
 * @param found what that schema says of the file
 * @returns a problem for each mistake behind the issues of a file
 */
export function describeIssues(
  content: ContentFile,
  schema: z.core.$ZodType,
  found: readonly z.core.$ZodIssue[],
): Problem[] {
  const issues = causes(found.flatMap((issue) => flatten(issue, [])));
  const unknown = unknownKeys(content, schema, issues);
  const rest = splitMissing(content, issues, unknown.meant);
  const gaps = missingFields(content, rest);
  return once([
    ...unknown.findings,
    ...gaps.findings,
    ...gaps.others.map((issue) => describeIssue(content, schema, issue)),
  ]).map(({ path, named = path, message, hint }) => ({
    ...content.placeOf(path),
    field: labelOf(named, content.data),
    message,
    hint,
  }));
}

/** More findings with the same remedy than this are one habit, told at its first place. */
const OFTEN = 3;

function once(findings: readonly Finding[]): Finding[] {
  const bySame = grouped(findings, ({ path, hint }) => `${hint}\n${path.map(stepKind).join('.')}`);
  return [...bySame.values()].flatMap((same) => {
    const [first] = same;
    if (!first || same.length <= OFTEN) return same;
    return [{ ...first, message: `${first.message}；这样的还有 ${same.length - 1} 处` }];
  });
}

/** Entries of a list are the same kind of place, and so are the misspelt keys of one. */
function stepKind(step: string | number): string {
  return typeof step === 'number' || !/^\w+$/.test(step) ? '*' : step;
}

/** Without what follows from something else: rules over values that are wrong themselves, and a second word on one place. */
function causes(issues: readonly Issue[]): Issue[] {
  const values = issues.filter(({ whole }) => !whole);
  const first = new Set<string>();
  return issues.filter((issue) => {
    const key = `${issue.path.join('\n')}\n${issue.keys.join()}`;
    if (first.has(key)) return false;
    first.add(key);
    return (
      !issue.whole ||
      !values.some(
        ({ path }) => isWithin(issue.path, path.slice(0, -1)) || isWithin(path, issue.path),
      )
    );
  });
}

function isWithin(path: Path, place: Path): boolean {
  return place.every((key, index) => path[index] === key);
}

function describeIssue(
  { data, placeOf, writtenAt }: ContentFile,
  schema: z.core.$ZodType,
  issue: Issue,
): Finding {
  const { path, expected, whole, hint, first } = issue;
  const value = valueAt(data, path);
  if (first) {
    const { file, line } = placeOf(first);
    const elsewhere = file === placeOf(path).file ? '' : `${file} `;
    return { path, message: `${expected}，${elsewhere}第 ${line} 行已经有了`, hint };
  }
  if (whole) return { path, message: expected, hint };
  const part = schemaAt(schema, path, data);
  const found = describeFound(value, writtenAt?.(path));
  const slip = slipIn(value, part);
  if (slip) return { path, message: `${found}，${slip.message}`, hint: slip.hint };
  const better = part && repair(part, value);
  return {
    path,
    message: `${found}${lengthOf(value, issue)}，${expected}`,
    hint: hint ?? (better === undefined ? undefined : `是不是想写 ${better}`),
  };
}

/** How long a text is that is too long or too short. */
function lengthOf(value: unknown, { code }: Issue): string {
  const isLength = code === 'too_big' || code === 'too_small';
  return isLength && typeof value === 'string' && value !== ''
    ? `（${[...value].length} 个字）`
    : '';
}
