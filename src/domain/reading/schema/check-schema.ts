/** Runs a schema over a file. */
import type { z } from 'zod';
import type { PathStep } from '#domain/content/place.ts';
import type { Problem } from '#domain/content/problem.ts';
import { findEscapedFaults } from '../characters.ts';
import type { ContentFile } from '../content-file.ts';
import { expectation } from './expectation.ts';
import { describeIssues } from './issues.ts';

/** What a file holds, with defaults filled in; or a problem for each mistake in it. */
export type Checked<Data> = { readonly data: Data } | { readonly problems: readonly Problem[] };

/** The same data is checked once. It comes from one file, and so has one schema. */
const known = new WeakMap<object, Checked<unknown>>();

/** @param schema of the kind of the file */
export function checkSchema<Schema extends z.ZodType>(
  content: ContentFile,
  schema: Schema,
): Checked<z.output<Schema>> {
  // Reading refuses whatever is not an object at its outermost level.
  const key = content.data as object;
  const checked = known.get(key) ?? check(content, schema);
  known.set(key, checked);
  return checked as Checked<z.output<Schema>>;
}

function check(content: ContentFile, schema: z.ZodType): Checked<unknown> {
  const { success, data, error } = schema.safeParse(content.data, { error: expectation });
  if (!success) return { problems: describeIssues(content, schema, error.issues) };
  const unseen = unseenIn(content, content.data, []);
  return unseen.length > 0 ? { problems: unseen } : { data };
}

/** What is written as an escape and cannot be seen: it would break the files that are made of it, or turn what stands behind. */
function unseenIn(content: ContentFile, value: unknown, path: readonly PathStep[]): Problem[] {
  if (typeof value === 'string') {
    const place = content.placeOf(path);
    const field = path.join('.');
    return findEscapedFaults(value).map(({ message, hint }) => ({
      ...place,
      field,
      message,
      hint,
    }));
  }
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, part]) =>
    unseenIn(content, part, [...path, isList ? Number(key) : key]),
  );
}
