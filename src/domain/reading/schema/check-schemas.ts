/** Runs the schema of its kind over each file. */
import type { RawContent } from '#domain/content/assemble.ts';
import type { Entry } from '#domain/content/content.ts';
import type { Problem } from '#domain/content/problem.ts';
import { SCHEMAS } from '#schemas/by-kind.ts';
import { KINDS, type Kind } from '#schemas/kinds.ts';
import type { ContentFile } from '../content-file.ts';
import { checkSchema } from './check-schema.ts';

export interface SchemaResult {
  /** The files that meet their schema, by kind. */
  readonly raw: RawContent;
  readonly problems: readonly Problem[];
}

/** @returns the files that are as their kind asks, with defaults filled in, and a problem for each mistake in the others */
export function checkSchemas(files: readonly ContentFile[]): SchemaResult {
  const problems: Problem[] = [];
  const checked = Object.fromEntries(
    (Object.keys(KINDS) as Kind[]).map((kind) => [kind, [] as Entry<unknown>[]]),
  );
  for (const content of files) {
    const { kind, id, file } = content;
    const result = checkSchema(content, SCHEMAS[kind]);
    if ('data' in result) checked[kind]?.push({ id, file, data: result.data });
    else problems.push(...result.problems);
  }
  // Every entry has just passed the schema of its kind, which the type cannot see.
  return { raw: checked as unknown as RawContent, problems };
}
