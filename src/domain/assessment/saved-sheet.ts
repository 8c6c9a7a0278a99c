/**
 * The sheet as it is kept in the browser, and later in files: answers and notes with the versions they belong to.
 * Text from storage is of unknown origin: it is taken whole or not at all, so that nothing is half understood.
 */
import * as z from 'zod/mini';
import type { Level } from './level.ts';
import { sameMeaning, type ScoredQuestionnaire } from './scored-questionnaire.ts';
import type { RawAnswers } from './sheet.ts';

/** Raised when the shape below changes. */
const FORMAT = 1;

/** What names a questionnaire; answers to another one are not ours. */
export type Identity = Pick<ScoredQuestionnaire, 'id' | 'version'>;

/** Ids as content writes them; it also keeps names such as __proto__ out. */
const itemId = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

const answer = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('answered'), level: z.literal([0, 1, 2, 3, 4]) }),
  z.strictObject({ state: z.literal('unknown') }),
  z.strictObject({ state: z.literal('na') }),
]);

/** The evidence of a level and the reason of 不适用 stay while one changes one's mind about the answer. */
const note = z.strictObject({ evidence: z.optional(z.string()), reason: z.optional(z.string()) });

const savedSheet = z.strictObject({
  format: z.literal(FORMAT),
  questionnaire: z.strictObject({ id: z.string(), version: z.string() }),
  answers: z.record(itemId, answer),
  notes: z.record(itemId, note),
  /** When it was last written, as ISO 8601; empty for a sheet that never was. */
  savedAt: z.iso.datetime(),
});

export type Answer =
  | { readonly state: 'answered'; readonly level: Level }
  | { readonly state: 'unknown' }
  | { readonly state: 'na' };

export type Note = {
  readonly evidence?: string | undefined;
  readonly reason?: string | undefined;
};

export type SavedSheet = {
  readonly format: typeof FORMAT;
  readonly questionnaire: Identity;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly notes: Readonly<Record<string, Note>>;
  readonly savedAt: string;
};

/** Why a stored text is not taken: not JSON, another format, another shape, another questionnaire or major version. */
export type Unreadable = 'corrupt' | 'format' | 'shape' | 'questionnaire' | 'version';

export type ParsedSheet =
  | { readonly sheet: SavedSheet; readonly problem?: never }
  | { readonly sheet?: never; readonly problem: Unreadable };

/** An empty sheet of a questionnaire. */
export function blankSheet({ id, version }: Identity): SavedSheet {
  return { format: FORMAT, questionnaire: { id, version }, answers: {}, notes: {}, savedAt: '' };
}

/** Reads a stored text as a sheet of this questionnaire, or says why it is none. */
export function parseSheet(text: string, identity: Identity): ParsedSheet {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'corrupt' };
  }
  const parsed = savedSheet.safeParse(value);
  if (!parsed.success) return { problem: hasOtherFormat(value) ? 'format' : 'shape' };
  const sheet = parsed.data;
  if (sheet.questionnaire.id !== identity.id) return { problem: 'questionnaire' };
  if (!sameMeaning(sheet.questionnaire, identity)) return { problem: 'version' };
  return { sheet };
}

function hasOtherFormat(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'format' in value && value.format !== FORMAT
  );
}

/** The text that parseSheet reads, stamped with the moment it is written and the questionnaire that is in force. */
export function stamp(sheet: SavedSheet, identity: Identity, now: Date): SavedSheet {
  const { id, version } = identity;
  return { ...sheet, questionnaire: { id, version }, savedAt: now.toISOString() };
}

/** A copy of a record without one entry, or with another value for it. */
function changed<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | undefined,
): Readonly<Record<string, Value>> {
  const { [key]: _, ...others } = record;
  return value === undefined ? others : { ...others, [key]: value };
}

/** The sheet with another answer to an item; undefined leaves the item blank. */
export function withAnswer(sheet: SavedSheet, item: string, given: Answer | undefined): SavedSheet {
  return { ...sheet, answers: changed(sheet.answers, item, given) };
}

/** The sheet with another note to an item; empty texts are left out. */
export function withNote(sheet: SavedSheet, item: string, given: Note): SavedSheet {
  const texts = Object.entries({ ...sheet.notes[item], ...given }).filter(([, text]) => text);
  const entry = texts.length > 0 ? Object.fromEntries(texts) : undefined;
  return { ...sheet, notes: changed(sheet.notes, item, entry) };
}

/** Whether nothing at all was given. */
export function isBlank(sheet: SavedSheet): boolean {
  return Object.keys(sheet.answers).length === 0 && Object.keys(sheet.notes).length === 0;
}

/** The answers as scoring reads them, each with its note. */
export function toAnswers(sheet: SavedSheet): RawAnswers {
  return Object.fromEntries(
    Object.entries(sheet.answers).map(([item, given]) => [
      item,
      { ...sheet.notes[item], ...given },
    ]),
  );
}
