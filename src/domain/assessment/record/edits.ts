/** Changes of a record: each takes one and gives another, so that it can be made to whatever is stored by then. */
import type { RawAnswers } from '../sheet.ts';
import { FORMAT } from './format.ts';
import type { Identity, SheetAbout, SheetAnswer, SheetNote, SheetRecord } from './sheet-record.ts';
import { wellFormed } from './well-formed.ts';

/** A change; it may be made more than once, to different records, and keeps nothing in mind. */
export type Edit = (record: SheetRecord) => SheetRecord;

const NOBODY: SheetAbout = { name: '', unit: '', date: '', person: '', role: '' };

/**
 * An empty record that was never written.
 *
 * @param id a new random name; the domain makes none, since it would not be the same twice
 */
export function blankRecord(
  { id, version }: Identity,
  name: string,
  about: Partial<SheetAbout> = {},
): SheetRecord {
  return {
    format: FORMAT,
    id: name,
    revision: 0,
    questionnaire: { id, version },
    about: { ...NOBODY, ...about },
    answers: {},
    notes: {},
    plan: [],
    finishedOn: '',
    savedAt: '',
  };
}

/** A copy of a record without one entry, or with another value for it. */
function changed<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: NoInfer<Value> | undefined,
): Record<string, Value> {
  const { [key]: _, ...others } = record;
  return value === undefined ? others : { ...record, [key]: value };
}

/** The record with another answer to an item; undefined leaves the item blank. */
export function withAnswer(
  record: SheetRecord,
  item: string,
  given: SheetAnswer | undefined,
): SheetRecord {
  return { ...record, answers: changed(record.answers, item, given) };
}

/** The record with another note to an item; empty texts are left out. */
export function withNote(record: SheetRecord, item: string, given: SheetNote): SheetRecord {
  const texts = Object.entries({ ...record.notes[item], ...given })
    .filter(([, text]) => text)
    .map(([kind, text]) => [kind, wellFormed(text ?? '')]);
  const entry = texts.length > 0 ? (Object.fromEntries(texts) as SheetNote) : undefined;
  return { ...record, notes: changed(record.notes, item, entry) };
}

/** The record without answer and notes of an item. */
export function withoutItem(record: SheetRecord, item: string): SheetRecord {
  const { answers, notes } = record;
  return {
    ...record,
    answers: changed(answers, item, undefined),
    notes: changed(notes, item, undefined),
  };
}

/** What one record says, completed by what only the other one says. */
export function mergedOver(record: SheetRecord, under: SheetRecord): SheetRecord {
  const ids = new Set(record.plan.map(({ id }) => id));
  return {
    ...record,
    answers: { ...under.answers, ...record.answers },
    notes: { ...under.notes, ...record.notes },
    plan: [...record.plan, ...under.plan.filter(({ id }) => !ids.has(id))],
  };
}

/** Whether nothing was given: no answer, no note, no row of the plan. */
export function isBlank({ answers, notes, plan }: SheetRecord): boolean {
  return [answers, notes, plan].every((part) => Object.keys(part).length === 0);
}

/** The answers as scoring reads them, each with its note. */
export function toAnswers({ answers, notes }: Pick<SheetRecord, 'answers' | 'notes'>): RawAnswers {
  return Object.fromEntries(
    Object.entries(answers).map(([item, given]) => [item, { ...notes[item], ...given }]),
  );
}
