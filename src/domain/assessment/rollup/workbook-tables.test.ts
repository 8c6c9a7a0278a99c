import { expect, test } from 'vitest';
import { ASSESSMENT_ROLLUP as WORDS } from '#strings.ts';
import { instrumentsOf } from '../outline-instruments.ts';
import { unknown } from '../testing.ts';
import { readUnitSheet } from './unit-sheet.ts';
import { rollupOf } from './rollup.ts';
import { selectionOf } from './selection.ts';
import { addTallies, NO_SHEETS, tallyOf } from './tally.ts';
import { allAt, CONTENT, recordOf } from './testing.ts';
import { workbookTables } from './workbook-tables.ts';

const file = (name: string, record: object) => readUnitSheet(CONTENT, name, JSON.stringify(record));
const selection = selectionOf(CONTENT, [
  file('a.json', recordOf('=甲', { ...allAt(1), 'seals-02': unknown })),
  file(
    'b.json',
    recordOf('', allAt(4), { id: 'b', questionnaire: { id: 'demo', version: '2.1.0' } }),
  ),
  file('c.json', recordOf('丙', allAt(2), { questionnaire: { id: 'demo', version: '1.0.0' } })),
  { file: 'd.docx', reason: 'other-kind' },
]);
const tally = selection.counted
  .map(({ reactions }) => tallyOf(CONTENT, instrumentsOf(CONTENT), reactions))
  .reduce(addTallies, NO_SHEETS);
const tables = workbookTables(CONTENT, rollupOf(CONTENT, selection, tally), '2026-11-28');
const rowsOf = (title: string) => tables.find((table) => table.title === title)?.rows;

test('every sheet says how many units it is about, and that it is none to rank from', () => {
  expect(tables.map(({ title }) => title)).toEqual(['等级分布', '各题', '先做的东西', '文件']);
  for (const { above, columns, rows } of tables) {
    expect(above).toEqual([`${WORDS.meta(2, '2.1.3', '2026-11-28')}　${WORDS.notForRanking}`]);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  }
});

test('numbers are numbers', () => {
  expect(rowsOf('等级分布')).toEqual([
    ['职责范围', 0, 1, 0, 0, 1, 0, 0, 0, 0, 2, 100, 2],
    ['印章', 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 83, 1],
  ]);
  expect(rowsOf('各题')?.at(-1)).toEqual([
    ...['印章', 2, 'seals 第 2 题', 1, '', 3],
    ...[0, 0, 0, 0, 1, 1, 0, 0, 1, 0],
  ]);
  expect(rowsOf('各题')?.[0]?.[4]).toBe('是');
  expect(rowsOf('先做的东西')).toEqual([
    ['登记表', '今天', 1, 1],
    ['职责表', '一周', 1, 0],
  ]);
});

test('every file is told of, with what is to be known of it', () => {
  expect(rowsOf('文件')).toEqual([
    ['计入', 'a.json', '=甲', '2026-11-20', '2.1.3', ''],
    [
      ...['计入', 'b.json', '', '2026-11-20', '2.1.0'],
      `${WORDS.remarks.noUnit}；${WORDS.remarks.version('2.1.0')}`,
    ],
    ['未计入', 'c.json', '', '', '', WORDS.reasons['other-version']('1.0.0', '2.1.3')],
    ['未计入', 'd.docx', '', '', '', WORDS.reasons['other-kind']()],
  ]);
});
