/** Changes of the rows of a plan; each may be made to whatever is stored by then, so a row that is gone is no error. */
import { PLAN_STATES } from '../record/format.ts';
import { MOST_ROWS } from '../record/limits.ts';
import type { PlanRow } from '../record/plan-row.ts';
import { wellFormed } from '../record/well-formed.ts';

export type Rows = readonly PlanRow[];

/** What a person writes into a row; its state is chosen. */
const TEXTS = [
  'problem',
  'cause',
  'measure',
  'sign',
  'leader',
  'person',
  'due',
  'progress',
  'closedOn',
  'verifier',
  'reason',
] as const;

type RowText = Partial<Record<(typeof TEXTS)[number], string>>;

/** A row of the office's own, with nothing in it. */
export function emptyRow(id: string): PlanRow {
  return {
    id,
    item: '',
    problem: '',
    cause: '',
    measure: '',
    sign: '',
    leader: '',
    person: '',
    due: '',
    state: 'open',
    progress: '',
    closedOn: '',
    verifier: '',
    reason: '',
    forms: [],
  };
}

/** @param name of the field, of unknown origin; another than a text of a row changes nothing */
export function withText(rows: Rows, id: string, name: string, value: string): PlanRow[] {
  const field = TEXTS.find((text) => text === name);
  if (!field) return [...rows];
  const text: RowText = { [field]: wellFormed(value) };
  return rows.map((row) => (row.id === id ? { ...row, ...text } : row));
}

/** @param today the day of 销号 where none is given yet */
export function withState(rows: Rows, id: string, name: string, today: string): PlanRow[] {
  const state = PLAN_STATES.find((known) => known === name);
  if (!state) return [...rows];
  return rows.map((row) => {
    if (row.id !== id) return row;
    const closedOn = state === 'done' ? row.closedOn || today : row.closedOn;
    return { ...row, state, closedOn };
  });
}

export function withoutRow(rows: Rows, id: string): PlanRow[] {
  return rows.filter((row) => row.id !== id);
}

/**
 * The rows with one more at a place from 0; a row that is there already stays as it is, and a full plan as well.
 * Without a place it comes last.
 */
export function withRow(rows: Rows, row: PlanRow, place = rows.length): PlanRow[] {
  if (rows.some(({ id }) => id === row.id) || rows.length >= MOST_ROWS) return [...rows];
  return placed(rows, row, place);
}

function placed(rows: Rows, row: PlanRow, place: number): PlanRow[] {
  return [...rows.slice(0, place), row, ...rows.slice(place)];
}

/** The rows with one of them as given; one that is gone by now stays gone. */
export function withRowAs(rows: Rows, row: PlanRow): PlanRow[] {
  return rows.map((other) => (other.id === row.id ? row : other));
}

/** The rows with one of them moved by so many places, no further than the ends. */
export function withMoved(rows: Rows, id: string, by: number): PlanRow[] {
  const from = rows.findIndex((row) => row.id === id);
  const row = rows[from];
  if (!row) return [...rows];
  const to = Math.min(Math.max(from + by, 0), rows.length - 1);
  return placed(withoutRow(rows, id), row, to);
}

/**
 * The rows with those added whose item has none yet, as many as a plan takes; what is there already, a person may have
 * written.
 */
export function withProposed(rows: Rows, proposed: Rows): PlanRow[] {
  const items = new Set(rows.map(({ item }) => item));
  const ids = new Set(rows.map(({ id }) => id));
  const added = proposed.filter(({ item, id }) => !items.has(item) && !ids.has(id));
  return [...rows, ...added.slice(0, Math.max(0, MOST_ROWS - rows.length))];
}
