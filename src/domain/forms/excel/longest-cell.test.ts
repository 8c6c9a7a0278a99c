import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_ENTRY } from '../limits.ts';
import { LONGEST_CELL, longCells, longCellsSaid } from './longest-cell.ts';
import type { Table } from './table.ts';

const table = (more: Partial<Table>): Table => ({
  title: '登记簿',
  columns: [
    { title: '日期', width: 10 },
    { title: '备注', width: 10 },
  ],
  rows: [],
  ...more,
});
const long = '字'.repeat(LONGEST_CELL + 1);

test('whatever a place to write in takes goes into a cell of its own', () => {
  expect(LONGEST_ENTRY).toBeLessThanOrEqual(LONGEST_CELL);
  expect(longCells([table({ rows: [['', '字'.repeat(LONGEST_ENTRY)]] })])).toEqual([]);
});

test('names a cell by row and column, and a line by its beginning', () => {
  const cells = longCells([
    table({
      rows: [
        ['', '短'],
        [7, long],
      ],
      above: [`单位：样例街道${long}`],
    }),
  ]);
  expect(longCellsSaid(cells)).toBe(
    'Excel 文件没有生成：一格最多装 32767 字，以“单位：样例街道字”开头的一行有 32775 字，第 2 行“备注”有 32768 字，生成了也打不开。填的都还在，一字没删。先删短再下载，或者下载 Word 文件。',
  );
});

test('finds a text wherever it stands, from the first character too many', () => {
  const places = fc.constantFrom<(text: string) => Table>(
    (text) => table({ heading: text }),
    (text) => table({ above: ['', text] }),
    (text) => table({ below: [text, ''] }),
    (text) =>
      table({
        rows: [
          [1, 2],
          ['', text],
        ],
      }),
  );
  fc.assert(
    fc.property(places, fc.integer({ min: -3, max: 3 }), (place, more) => {
      const found = longCells([table({}), place('a'.repeat(LONGEST_CELL + more))]);
      expect(found).toHaveLength(more > 0 ? 1 : 0);
    }),
  );
});
