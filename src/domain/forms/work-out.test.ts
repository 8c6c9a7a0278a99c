import { describe, expect, test } from 'vitest';
import { cellId, type FormEntries } from './entries.ts';
import { fillView } from './fill-view.ts';
import { viewForm } from './form-view.ts';
import { aForm, WORKED_BLOCKS } from './testing.ts';
import { numberIn, workOut } from './work-out.ts';

const view = viewForm(aForm({ blocks: WORKED_BLOCKS }), '主任');
const tables = (entries: FormEntries) =>
  fillView(view, entries).blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
const ENTRIES = {
  ...{ 'worker.1': '甲', 'class.1': '本职', 'frequency.1': '120', 'factor.1': '0.18' },
  ...{ 'worker.2': '乙', 'class.2': '临时', 'frequency.2': '１，０００', 'factor.2': '0.05' },
  ...{ 'worker.3': ' 甲 ', 'class.3': '临时', 'frequency.3': '10', 'factor.3': '' },
  ...{ 'person.1': '甲', 'available.1': '160', 'person.2': '乙', 'available.2': '80' },
};

test('rows are multiplied out, added up by person, and compared with all', () => {
  const [items, people] = tables(ENTRIES);
  expect(items?.rows.map((row) => row[4])).toEqual(['21.6', '50.0', '']);
  expect(people?.rows.slice(0, 2)).toEqual([
    ['甲', '21.6', '160', '13.5%', '-16.3%', '30.2%', '-14.2', '0.0'],
    ['乙', '50.0', '80', '62.5%', '+32.7%', '69.8%', '+14.2', '50.0'],
  ]);
  expect(people?.totals).toEqual(['合计', '71.6', '240.0', '29.8%', '', '100.0%', '', '50.0']);
});

test('a written row may add up a whole table, and say nothing while that is blank', () => {
  const [items] = WORKED_BLOCKS;
  const all = {
    ...{ type: 'table', title: '合计', rows: [['每月']], blank: 0 },
    columns: [
      { label: '口径', name: 'period' },
      { label: '合计工时', name: 'all', kind: 'number', works: { sum: 'converted' } },
      { label: '可用工时', name: 'capacity', kind: 'number' },
      { label: '负荷率', name: 'load', kind: 'number', works: { ratio: ['all', 'capacity'] } },
    ],
  };
  const form = viewForm(aForm({ blocks: [items, all] }), '主任');
  const rows = (entries: FormEntries) => {
    const block = fillView(form, entries).blocks[1];
    return block?.type === 'table' ? block.rows : undefined;
  };
  expect(rows({ ...ENTRIES, [cellId('capacity', 0, true)]: '160' })).toEqual([
    ['每月', '71.6', '160', '44.8%'],
  ]);
  expect(rows({})).toEqual([['每月', '', '', '']]);
  expect(form.notes.join('')).toContain('“合计工时”是上面那张表“工时”的合计。');
});

test('what is not known is left free, in a blank form all but the label', () => {
  const [items, people] = tables({});
  expect(items?.rows.flat().join('')).toBe('');
  expect(people?.totals?.join('')).toBe('合计');
  const [, named] = tables({ 'person.1': '丙' });
  expect(named?.rows[0]).toEqual(['丙', '0.0', '', '', '', '', '0.0', '0.0']);
});

test('what somebody wrote where it is worked out is put aside', () => {
  const [items] = tables({ ...ENTRIES, 'converted.1': '99', 'converted.3': '88' });
  expect(items?.rows.map((row) => row[4])).toEqual(['21.6', '50.0', '']);
});

test('a row without available hours has no ratio, and no part in the mean of them', () => {
  const [, people] = tables({ ...ENTRIES, 'available.2': '0' });
  expect(people?.rows[1]?.slice(3, 5)).toEqual(['', '']);
  expect(people?.rows[0]?.slice(3, 5)).toEqual(['13.5%', '0.0%']);
  expect(people?.totals?.[3]).toBe('13.5%');
});

test('tables without anything to work out stay as they are', () => {
  const rows = [['1', '甲']];
  expect(workOut([{ columns: [{ name: 'a' }, { name: 'b' }], rows }])).toEqual([
    { rows, totals: undefined },
  ]);
});

describe('a number', () => {
  test.each([
    ['1,200', 1200],
    ['１２．５', 12.5],
    ['-3', -3],
    [' 4 ', 4],
    ['', undefined],
    ['两次', undefined],
    ['3小时', undefined],
    ['1e9', undefined],
  ])('%j is %j', (text, number) => {
    expect(numberIn(text)).toBe(number);
  });
});
