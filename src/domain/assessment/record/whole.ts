/**
 * Tells in few words whether a stored value is a record through and through, as everything is that this site has
 * written. Only what is not goes through the reader that mends, which pages then load.
 */
import { isLevel, LEVELS } from '../level.ts';
import { FORMAT, ITEM_ID } from './format.ts';
import { isFields, type Fields } from './fields.ts';
import type { SheetRecord } from './sheet-record.ts';

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';

const holds = (value: unknown, test: Test): value is Fields =>
  isFields(value) && Object.values(value).every(test);

const byItem = (value: unknown, test: Test): boolean =>
  holds(value, test) && Object.keys(value).every((key) => ITEM_ID.test(key));

const isAnswer: Test = (value) =>
  isFields(value) &&
  (value['state'] === 'answered'
    ? isLevel(value['level'])
    : value['state'] === 'unknown' || value['state'] === 'na');

const isNote: Test = (value) => holds(value, isText);

const isRow: Test = (value) => holds(value, (part) => isText(part) || Array.isArray(part));

const isRound: Test = (value) =>
  isFields(value) && byItem(value['answers'], isAnswer) && byItem(value['notes'], isNote);

const isCount: Test = (value) => Number.isSafeInteger(value) && (value as number) >= 0;

const isSaid: Test = (value) =>
  isFields(value) &&
  typeof value['agreed'] === 'boolean' &&
  [value['unknown'], value['na']].every(isCount) &&
  Array.isArray(value['levels']) &&
  value['levels'].length === LEVELS.length &&
  value['levels'].every(isCount);

const isHeld: Test = (value) =>
  isFields(value) &&
  Array.isArray(value['people']) &&
  value['people'].every((person) => holds(person, isText)) &&
  isCount(value['excluded']) &&
  byItem(value['items'], isSaid);

/** @returns the value itself, as what it is; undefined when anything in it is otherwise */
export function wholeRecord(value: unknown): SheetRecord | undefined {
  const isWhole =
    isFields(value) &&
    value['format'] === FORMAT &&
    ['id', 'finishedOn', 'savedAt'].every((key) => isText(value[key])) &&
    Number.isSafeInteger(value['revision']) &&
    [value['questionnaire'], value['about']].every((part) => holds(part, isText)) &&
    isRound(value) &&
    Array.isArray(value['plan']) &&
    value['plan'].every(isRow) &&
    (value['earlier'] === undefined || isRound(value['earlier'])) &&
    (value['held'] === undefined || isHeld(value['held']));
  return isWhole ? (value as SheetRecord) : undefined;
}

/** Whether a stored value is of a format that does not exist yet: a newer edition of the site has written it. */
export function isOfNewerFormat(value: unknown): boolean {
  return isFields(value) && typeof value['format'] === 'number' && value['format'] > FORMAT;
}
