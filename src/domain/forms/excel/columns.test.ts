import { expect, test } from 'vitest';
import { columnsOf, headingLines, leftFormat } from './columns.ts';
import { headRows, letterOf, writtenRows, type OverdueRule, type Table } from './table.ts';

const RULE: OverdueRule = { name: '办结', due: 0, until: [1], count: 'workdays', soon: 3 };
const TABLE: Table = {
  title: '台账',
  heading: '台账',
  columns: [
    { title: '期限', width: 6, holds: 'date' },
    { title: '收到时间', width: 6, holds: 'time' },
    { title: '事项', width: 30 },
  ],
  rows: [['', '', '']],
  overdue: [RULE, { ...RULE, name: '告知', count: 'days' }],
};

test('a column is as wide as its kind needs, and one a rule counts what is left', () => {
  expect(columnsOf(TABLE).map(({ title, width }) => [title, width])).toEqual([
    ['期限', 12],
    ['收到时间', 17],
    ['事项', 30],
    ['办结剩余工作日', 15],
    ['告知剩余天数', 15],
  ]);
});

test('what is past is counted in days where the last day is known', () => {
  expect(leftFormat(RULE)).toBe('"剩 "0" 个工作日";"超期 "0" 天";"最后一天"');
  expect(leftFormat({ ...RULE, due: undefined, from: 0, within: 5 })).toBe(
    '"剩 "0" 个工作日";"超期 "0" 个工作日";"最后一天"',
  );
});

test.each([
  ['金额（元）', 12, '金额（元）'],
  ['金额（元）', 9, '金额\n（元）'],
  ['最近一次核对（由谁、哪天）', 10, '最近一次核对（由谁、哪天）'],
  ['（元）金额', 6, '（元）金额'],
])('the heading %s in %i characters is %j', (title, width, lines) => {
  expect(headingLines({ title, width })).toBe(lines);
});

test('rows are written below the head, to the end of the sheet where they grow', () => {
  expect(headRows({ ...TABLE, above: ['年度：'] })).toBe(3);
  expect(writtenRows(TABLE)).toEqual({ from: 3, to: 3 });
  expect(writtenRows({ ...TABLE, grows: true })).toEqual({ from: 3, to: 1_048_576 });
  expect(letterOf(25)).toBe('Z');
  expect(() => letterOf(26)).toThrow('more than 26 columns');
});
