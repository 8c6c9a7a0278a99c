/** Runs the schema of its kind over each file. */
import { z } from 'zod';
import type { RawContent } from '#domain/content/assemble.ts';
import type { Entry } from '#domain/content/content.ts';
import type { Problem } from '#domain/content/problem.ts';
import { nearest } from '#domain/text/nearest.ts';
import { KINDS, type Kind } from '#schemas/kinds.ts';
import type { ContentFile } from './content-file.ts';
import { knownKeys } from './known-keys.ts';

/** What no schema words itself is said in Chinese too. */
z.config(z.locales.zhCN());

export interface SchemaResult {
  /** The files that meet their schema, by kind. */
  readonly raw: RawContent;
  readonly problems: readonly Problem[];
}

/** @returns the files that are as their kind asks, with defaults filled in, and a problem for each thing that is not */
export function checkSchemas(files: readonly ContentFile[]): SchemaResult {
  const problems: Problem[] = [];
  const checked = Object.fromEntries(
    (Object.keys(KINDS) as Kind[]).map((kind) => [kind, [] as Entry<unknown>[]]),
  );
  for (const content of files) {
    const { kind, id, file, data } = content;
    const result = KINDS[kind].schema.safeParse(data);
    if (result.success) checked[kind]?.push({ id, file, data: result.data });
    else problems.push(...result.error.issues.flatMap((issue) => schemaProblems(content, issue)));
  }
  // Every entry has just passed the schema of its kind, which the type cannot see.
  return { raw: checked as unknown as RawContent, problems };
}

/** A problem for each thing that zod found; unknown keys are named, since a misspelt key is the usual cause. */
function schemaProblems({ kind, placeOf }: ContentFile, issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const field = path.join('.') || '（最外层）';
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(KINDS[kind].schema, issue.path);
    return issue.keys.map((key) => ({
      ...placeOf([...path, key]),
      field,
      message: `没有“${key}”这个字段`,
      hint: suggestKey(key, known),
    }));
  }
  return [{ ...placeOf(path), field, message: issue.message }];
}

function suggestKey(key: string, known: readonly string[]): string {
  const match = nearest(key, known);
  if (match !== undefined) return `是不是想写 ${match}`;
  return known.length > 0 ? `可以写的有：${known.join('、')}` : '请检查拼写和缩进';
}
