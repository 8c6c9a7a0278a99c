/** Answers, notes and rows of the plan of a record, each read by itself. */
import { isLevel } from '../level.ts';
import { isFields } from './fields.ts';
import { ITEM_ID, PLAN_STATES } from './format.ts';
import type { LenientReader } from './lenient.ts';
import { MOST_FORMS, MOST_ROWS } from './limits.ts';
import type { PlanRow } from './plan-row.ts';
import type { SheetAnswer, SheetNote } from './sheet-record.ts';

/** Answers by item. */
export function readAnswers(reader: LenientReader, value: unknown, place: string) {
  return reader.entries(value, place, (entry, item, at): SheetAnswer | undefined => {
    if (!ITEM_ID.test(item)) return reader.wrong(at, 'item', item);
    if (!isFields(entry)) return reader.wrong(at, 'answer', entry);
    const { state, level } = entry;
    if (state === 'answered') {
      if (!isLevel(level)) return reader.wrong(`${at}.level`, 'level', level);
      reader.only(entry, ['state', 'level'], at);
      return { state, level };
    }
    if (state !== 'unknown' && state !== 'na') return reader.wrong(at, 'answer', state);
    reader.only(entry, ['state'], at);
    return { state };
  });
}

/** Notes by item. */
export function readNotes(reader: LenientReader, value: unknown, place: string) {
  return reader.entries(value, place, (entry, item, at): SheetNote | undefined => {
    if (!ITEM_ID.test(item)) return reader.wrong(at, 'item', item);
    if (!isFields(entry)) return reader.wrong(at, 'note', entry);
    reader.only(entry, ['evidence', 'reason'], at);
    const note = Object.fromEntries(
      (['evidence', 'reason'] as const)
        .filter((kind) => entry[kind] !== undefined)
        .map((kind) => [kind, reader.text(entry[kind], `${at}.${kind}`)]),
    );
    return note;
  });
}

const TEXTS = [
  ...['item', 'problem', 'cause', 'measure', 'sign', 'leader', 'person'],
  ...['progress', 'verifier', 'reason'],
] as const;
const DAYS = ['due', 'closedOn'] as const;
const ROWS = { expected: 'few-rows', most: MOST_ROWS } as const;
const FORMS = { expected: 'few-forms', most: MOST_FORMS } as const;

/** Rows of the plan. One without an id of its own is given the name of its place. */
export function readPlan(reader: LenientReader, value: unknown, place: string): PlanRow[] {
  const taken = new Set<string>();
  const form = (entry: unknown, at: string) =>
    typeof entry === 'string' ? reader.name(entry, at) : reader.wrong(at, 'form', entry);
  const row = (entry: unknown, at: string): PlanRow | undefined => {
    if (!isFields(entry)) return reader.wrong(at, 'row', entry);
    reader.only(entry, ['id', ...TEXTS, ...DAYS, 'state', 'forms'], at);
    let id = reader.name(entry['id'], `${at}.id`);
    if (id === '' || taken.has(id)) {
      reader.wrong(`${at}.id`, 'text', entry['id']);
      id = `${id}${at}`;
    }
    taken.add(id);
    const text = (key: string) => reader.text(entry[key], `${at}.${key}`);
    const read = {
      id,
      ...Object.fromEntries(TEXTS.map((key) => [key, text(key)])),
      ...Object.fromEntries(DAYS.map((key) => [key, reader.day(entry[key], `${at}.${key}`)])),
      state: reader.oneOf(entry['state'], PLAN_STATES, 'open', `${at}.state`, 'state'),
      forms: reader.list(entry['forms'], `${at}.forms`, form, FORMS),
    };
    return read as PlanRow;
  };
  return reader.list(value, place, row, ROWS);
}
