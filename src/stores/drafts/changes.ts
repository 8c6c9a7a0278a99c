/** Changes of a draft that wait to be written, and what takes them back. */
import type { DraftField, DraftFields } from '#domain/forms/draft/draft.ts';

/** Changes that wait: everything cleared before them, or not. */
export interface Changes {
  readonly clears: boolean;
  readonly fields: ReadonlyMap<string, DraftField | undefined>;
}

/** What stood here before everything was cleared or replaced, and what was put there. */
export interface Replaced {
  readonly before: DraftFields;
  readonly after: DraftFields;
}

export const NONE: Changes = { clears: false, fields: new Map() };

/** @returns what it takes to bring back what stood here before, where nothing was written since */
export function broughtBack(
  { before, after }: Replaced,
  now: DraftFields,
): [string, DraftField | undefined][] {
  const valueOf = (field: DraftField | undefined) => JSON.stringify(field?.value);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((id) => valueOf(now[id]) === valueOf(after[id]))
    .map((id) => [id, before[id]]);
}

export function isSome({ clears, fields }: Changes): boolean {
  return clears || fields.size > 0;
}

export function together(first: Changes, then: Changes): Changes {
  if (then.clears) return then;
  return { clears: first.clears, fields: new Map([...first.fields, ...then.fields]) };
}

export function withChanges(fields: DraftFields, changes: Changes): DraftFields {
  const all = new Map(changes.clears ? [] : Object.entries(fields));
  for (const [id, field] of changes.fields) {
    if (field) all.set(id, field);
    else all.delete(id);
  }
  return Object.fromEntries(all);
}
