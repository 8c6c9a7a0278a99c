import { expect, test } from 'vitest';
import { answered, na, unknown } from '../testing.ts';
import { FLAT_COLUMNS, flatRows } from './flat-table.ts';
import { isUnitSheet, readUnitSheet } from './unit-sheet.ts';
import { CONTENT, recordOf } from './testing.ts';

const answers = {
  'scope-01': answered(2),
  'scope-02': unknown,
  'seals-01': answered(0),
  'seals-02': { state: 'na' },
};
const notes = { 'scope-01': { evidence: '职责表' }, 'seals-02': { reason: na.reason } };

function rowsOf(more: object) {
  const text = JSON.stringify(recordOf('甲单位', answers, { notes, ...more }));
  const file = readUnitSheet(CONTENT, '区县/a.json', text);
  if (!isUnitSheet(file)) throw new Error(file.reason);
  return flatRows(CONTENT, file).map((row) =>
    Object.fromEntries(FLAT_COLUMNS.map((name, place) => [name, row[place]])),
  );
}

test('has a row for each item, with what SQL needs to score it', () => {
  const rows = rowsOf({});
  expect(rows.map(({ item, state, level, evidence }) => [item, state, level, evidence])).toEqual([
    ['scope-01', 'answered', '2', '1'],
    ['scope-02', 'unknown', '', '0'],
    ['scope-03', 'blank', '', '0'],
    ['seals-01', 'answered', '0', '0'],
    ['seals-02', 'na', '', '0'],
  ]);
  expect(rows[0]).toEqual({
    file: '区县/a.json',
    sheet: 'id-甲单位',
    revision: '3',
    unit: '甲单位',
    date: '2026-11-20',
    role: 'head',
    questionnaire: 'demo',
    version: '2.1.3',
    area: 'scope',
    area_title: '职责范围',
    position: '1',
    item: 'scope-01',
    item_number: '1',
    dimension: 'inventory',
    question: 'scope 第 1 题',
    weight: '3',
    critical: '1',
    na_allowed: '0',
    target: '3',
    state: 'answered',
    level: '2',
    evidence: '1',
  });
});

test('a sheet without an id is named by when it was written and its file', () => {
  expect(rowsOf({ id: '' })[0]?.['sheet']).toBe('2026-11-20T01:02:03.000Z 区县/a.json');
  expect(rowsOf({ id: '', savedAt: '' })[0]?.['sheet']).toBe('区县/a.json');
});
