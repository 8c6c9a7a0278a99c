/** A change of one text, and how changes of one kind of file are written down. */
import type { Kind } from '#schemas/kinds.ts';
import type { Edition, TextFile } from './edition.ts';

export interface Edit {
  readonly group: string;
  readonly kind: Kind;
  readonly find: RegExp;
  readonly write: string | ((text: string, file: TextFile, edition: Edition) => string | undefined);
  readonly field?: string;
  readonly value?: string;
}

/** @param rows what to find, what to write, and the field and the value that the answer must name */
export const edits = (
  group: string,
  kind: Kind,
  rows: readonly (readonly [
    find: RegExp,
    write: Edit['write'],
    field?: string | undefined,
    value?: string,
  ])[],
): Edit[] =>
  rows.map(([find, write, field, value]) => ({
    group,
    kind,
    find,
    write,
    ...(field === undefined ? {} : { field }),
    ...(value === undefined ? {} : { value }),
  }));
