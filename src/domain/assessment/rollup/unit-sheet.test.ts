import { describe, expect, test } from 'vitest';
import { isUnitSheet, readUnitSheet } from './unit-sheet.ts';
import { allAt, CONTENT, recordOf } from './testing.ts';

const read = (value: unknown) =>
  readUnitSheet(CONTENT, 'a.json', typeof value === 'string' ? value : JSON.stringify(value));
const taken = (value: unknown) => {
  const file = read(value);
  if (!isUnitSheet(file)) throw new Error(file.reason);
  return file;
};

describe('a file that is none of ours', () => {
  test.each([
    ['', 'not-json'],
    ['{"format":2', 'not-json'],
    ['null', 'not-a-sheet'],
    ['[1,2]', 'not-a-sheet'],
    ['{}', 'not-a-sheet'],
    ['{"format":4}', 'newer-format'],
    ['{"format":2}', 'no-questionnaire'],
    [`{"format":2,"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'no-questionnaire'],
  ])('%.20s is left out: %s', (text, reason) => {
    expect(read(text)).toMatchObject({ file: 'a.json', reason });
  });
});

test('of a sheet is taken who handed it in and what was answered, and nothing of the plan', () => {
  expect(taken(recordOf(' 甲单位 ', allAt(2)))).toMatchObject({
    sheet: 'id- 甲单位',
    revision: 3,
    unit: '甲单位',
    date: '2026-11-20',
    role: 'head',
    isValid: true,
    flaws: 0,
  });
});

test('a sheet of the format before has no unit and no id', () => {
  const {
    format: _,
    about: __,
    plan: ___,
    id: ____,
    revision: _____,
    ...rest
  } = recordOf('', allAt(2)) as Record<string, unknown>;
  const old = taken({ ...rest, format: 1 });
  expect(old).toMatchObject({
    sheet: '2026-11-20T01:02:03.000Z a.json',
    unit: '',
    date: '',
    isValid: true,
  });
  const other = taken({ ...rest, format: 1, savedAt: '2026-11-21T01:02:03.000Z' });
  expect(other.key).not.toBe(old.key);
});

test('what cannot be read is blank and counted', () => {
  const file = taken(
    recordOf('甲单位', {
      ...allAt(2),
      'scope-01': { state: 'na' },
      'scope-02': { state: 'answered', level: 9 },
      'seals-02': { state: 'na' },
    }),
  );
  expect(file.flaws).toBe(3);
  expect([...file.reactions.values()].map(({ state }) => state)).toEqual([
    ...['blank', 'blank', 'answered', 'answered', 'blank'],
  ]);
});

test('a sheet of which less than half has a state is not valid', () => {
  const two = { 'scope-01': { state: 'unknown' }, 'scope-02': { state: 'answered', level: 4 } };
  expect(taken(recordOf('甲单位', two)).isValid).toBe(false);
  expect(taken(recordOf('甲单位', { ...two, 'seals-01': { state: 'unknown' } })).isValid).toBe(
    true,
  );
});

test('names that mean something to JavaScript are names', () => {
  const text = JSON.stringify(recordOf('甲单位', allAt(1))).replace(
    '"answers":{',
    '"__proto__":{"polluted":1},"answers":{"__proto__":{"state":"answered","level":4},"constructor":{"state":"answered","level":4},',
  );
  const file = taken(text);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect([...file.reactions.keys()]).toEqual(CONTENT.items.map(({ id }) => id));
});
