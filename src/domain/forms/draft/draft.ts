/** What somebody has begun to write into a form, as the browser keeps it. */
import type { FormEntry } from '#domain/forms/entries.ts';

/** Raised when an older page could not make sense of what is kept. */
export const DRAFT_FORMAT = 1;

export interface DraftField {
  /** What the blank was called when it was written: by that the entry is known when the form has changed. */
  readonly label: string;
  readonly value: FormEntry;
}

export type DraftFields = Readonly<Record<string, DraftField>>;

export interface Draft {
  readonly format: number;
  /** When it was written last, as ISO 8601. */
  readonly savedAt: string;
  /** What it is told apart by, worked out of its entries when it was written last; absent where it is older than that. */
  readonly title?: string;
  /** By the id of the blank; what belongs to none any more under ids of its own. */
  readonly fields: DraftFields;
}

/** What came out of the browser: a draft, nothing, or one of a newer edition, which is left alone. */
export type ReadDraft = Draft | undefined | 'newer';

/** In front of the id that an entry had before its form changed. */
const OLD = 'old:';

/**
 * @param stored of unknown shape: another edition may have written it, or something may have damaged it
 * @returns the draft, field by field; a field that cannot be read is kept as the text that it is
 */
export function readDraft(stored: unknown): ReadDraft {
  if (stored === undefined) return undefined;
  if (!isFields(stored)) return { format: DRAFT_FORMAT, savedAt: '', fields: unread('', stored) };
  const { format, savedAt, title, fields } = stored;
  if (typeof format === 'number' && format > DRAFT_FORMAT) return 'newer';
  const read = isFields(fields)
    ? Object.entries(fields).map(([id, field]) => readField(id, field))
    : [unread('', fields)];
  return {
    format: DRAFT_FORMAT,
    savedAt: typeof savedAt === 'string' ? savedAt : '',
    ...(typeof title === 'string' && { title }),
    fields: Object.fromEntries(read.flatMap((fields) => Object.entries(fields))),
  };
}

function readField(id: string, field: unknown): DraftFields {
  if (!isFields(field)) return unread(id, field);
  const { label, value } = field;
  if (typeof label !== 'string' || !isEntry(value)) return unread(id, field);
  return { [id]: { label, value } };
}

function unread(id: string, value: unknown): DraftFields {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return { [`${OLD}${id}`]: { label: id, value: text } };
}

function isEntry(value: unknown): value is FormEntry {
  return (
    typeof value === 'string' ||
    (Array.isArray(value) && value.every((each) => typeof each === 'string'))
  );
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A place to write in, as a form has it today. */
export interface Blank {
  readonly label: string;
  /** Whether an entry can stand there: no text in a date, no option that is no longer offered. */
  readonly takes: (value: FormEntry) => boolean;
}

export interface Blanks {
  readonly get: (id: string) => Blank | undefined;
  /** The ids of all blanks of a name. */
  readonly named: (label: string) => readonly string[];
}

export interface SortedFields {
  /** What stands in a blank of today, by its id. */
  readonly placed: DraftFields;
  /** What the form no longer asks for, or asks for in other words: shown beside it. */
  readonly beside: DraftFields;
}

/**
 * Puts a draft into a form that may have changed since. An entry goes where id and name are still the same, else to the
 * only free blank of its name; nothing is dropped, and nothing stands in a blank that asks for something else.
 */
export function sortFields(fields: DraftFields, blanks: Blanks): SortedFields {
  const placed: Record<string, DraftField> = {};
  const beside: Record<string, DraftField> = {};
  let waiting: (readonly [string, DraftField])[] = [];
  for (const [id, field] of Object.entries(fields)) {
    const blank = blanks.get(id);
    if (blank?.label === field.label && blank.takes(field.value)) placed[id] = field;
    else waiting.push([id, field]);
  }
  // Each that finds its place may leave only one to the next.
  for (let before = -1; before !== waiting.length;) {
    before = waiting.length;
    waiting = waiting.filter(([, field]) => {
      const [only, ...others] = blanks
        .named(field.label)
        .filter((free) => !placed[free] && blanks.get(free)?.takes(field.value));
      if (only === undefined || others.length > 0) return true;
      placed[only] = field;
      return false;
    });
  }
  for (const [id, field] of waiting) beside[freeKey(id, beside)] = field;
  return { placed, beside };
}

function freeKey(id: string, taken: Readonly<Record<string, unknown>>): string {
  const key = id.startsWith(OLD) ? id : `${OLD}${id}`;
  let free = key;
  for (let more = 2; free in taken; more += 1) free = `${key}~${more}`;
  return free;
}
