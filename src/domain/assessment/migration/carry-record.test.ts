import { expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import { outlineOf } from '../outline.ts';
import type { SheetRecord } from '../record/sheet-record.ts';
import { carryRecord, mapFrom } from './carry-record.ts';

const outline = outlineOf(lived, (path) => path);

const old: SheetRecord = {
  format: 3,
  id: 'sheet',
  revision: 7,
  questionnaire: { id: outline.id, version: '1.0.1' },
  about: { name: '第一轮', unit: '某单位', date: '2026-12-05', person: '甲', role: 'head' },
  answers: {
    'scope-01': { state: 'answered', level: 3 },
    'scope-02': { state: 'answered', level: 2 },
  },
  notes: { 'scope-01': { evidence: '看过登记' } },
  plan: [],
  finishedOn: '',
  savedAt: '2026-12-05T00:00:00.000Z',
};

test('a map is found by the major version of the answers', () => {
  expect(mapFrom(outline, '1.0.1')).toBe(outline.migrations[0]);
  expect(mapFrom(outline, '2.0.0')).toBeUndefined();
  expect(mapFrom(outline, '10.0.0')).toBeUndefined();
});

test('a sheet is carried over with all that it holds beside answers', () => {
  expect(carryRecord(old, outline)).toEqual({
    record: {
      ...old,
      questionnaire: { id: outline.id, version: outline.version },
      answers: { 'scope-02': { state: 'answered', level: 2 } },
    },
    carried: { from: '1.0.1', kept: ['scope-02'], again: [{ item: 'scope-01', level: 3 }] },
  });
});

test('what the people of a meeting said of the older questionnaire is not carried over', () => {
  const held = { people: [], excluded: 0, items: {} };
  expect(carryRecord({ ...old, held }, outline)?.record).not.toHaveProperty('held');
});

test('a sheet of another questionnaire, or of a version without a map, is not', () => {
  const { questionnaire } = old;
  const version = '3.0.0';
  expect(
    carryRecord({ ...old, questionnaire: { ...questionnaire, version } }, outline),
  ).toBeUndefined();
  const id = 'own';
  expect(carryRecord({ ...old, questionnaire: { ...questionnaire, id } }, outline)).toBeUndefined();
});
