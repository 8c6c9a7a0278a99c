/** Runs the schema of its kind over each file. */
import type { RawContent } from '#domain/content/assemble.ts';
import type { Entry } from '#domain/content/content.ts';
import type { Problem } from '#domain/content/problem.ts';
import { KINDS, type Kind } from '#schemas/kinds.ts';
import type { ContentFile } from '../content-file.ts';
import { expectation } from './expectation.ts';
import { describeIssues } from './issues.ts';

export interface SchemaResult {
  /** The files that meet their schema, by kind. */
  readonly raw: RawContent;
  readonly problems: readonly Problem[];
}

type Checked = { readonly data: unknown } | { readonly problems: readonly Problem[] };

/** @returns the files that are as their kind asks, with defaults filled in, and a problem for each mistake in the others */
export function checkSchemas(files: readonly ContentFile[]): SchemaResult {
  const problems: Problem[] = [];
  const checked = Object.fromEntries(
    (Object.keys(KINDS) as Kind[]).map((kind) => [kind, [] as Entry<unknown>[]]),
  );
  for (const content of files) {
    const { kind, id, file } = content;
    const result = checkOnce(content);
    if ('data' in result) checked[kind]?.push({ id, file, data: result.data });
    else problems.push(...result.problems);
  }
  // Every entry has just passed the schema of its kind, which the type cannot see.
  return { raw: checked as unknown as RawContent, problems };
}

/** The same data is checked once. */
const known = new WeakMap<object, Checked>();

function checkOnce(content: ContentFile): Checked {
  const { kind, data } = content;
  // Reading refuses whatever is not an object at its outermost level.
  const key = data as object;
  const earlier = known.get(key);
  if (earlier) return earlier;
  const result = KINDS[kind].schema.safeParse(data, { error: expectation });
  const checked = result.success
    ? { data: result.data }
    : { problems: describeIssues(content, result.error.issues) };
  known.set(key, checked);
  return checked;
}
