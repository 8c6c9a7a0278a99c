import { expect, test } from 'vitest';
import { general } from '#tests/fixture.ts';
import { viewForm } from './form-view.ts';
import { registerSheets } from './register-sheets.ts';
import { aForm } from './testing.ts';

const COLUMNS = [
  { label: '事项', name: 'matter' },
  { label: '期限', name: 'due', kind: 'date' },
  { label: '灯色', name: 'light', kind: 'choice', options: ['绿', '红'] },
  { label: '销号日', name: 'closed', kind: 'date' },
];
const RULE = { name: '办结', due: 'due', until: ['closed'], by: '本手册建议' };
const sheets = (table: object, ...more: object[]) =>
  registerSheets(
    viewForm(aForm({ blocks: [{ type: 'table', columns: COLUMNS, ...table }, ...more] }), '机要岗'),
    ['一行一件。'],
    general.holidays,
  );
const notesOf = (all: ReturnType<typeof sheets>) => all[1]?.rows.flat();

test('working days are counted with a sheet of days off, days without', () => {
  const counting = sheets({ overdue: [{ ...RULE, count: 'workdays' }] });
  expect(counting.map(({ title }) => title)).toEqual(['用印登记簿', '填写说明', '放假安排']);
  expect(sheets({ overdue: [RULE] }).map(({ title }) => title)).toEqual(['用印登记簿', '填写说明']);
});

test('rules find their columns by place, and more rows are ready where formulas count', () => {
  const [table] = sheets({
    overdue: [{ ...RULE, except: { column: 'light', is: ['绿'] }, extended: 'closed' }],
  });
  expect(table?.overdue).toEqual([
    expect.objectContaining({
      due: 1,
      extended: 3,
      until: [3],
      except: { column: 2, is: ['绿'] },
    }),
  ]);
  expect(table?.columns.map(({ holds, choices }) => choices ?? holds)).toEqual([
    'text',
    'date',
    ['绿', '红'],
    'date',
  ]);
  expect(table?.rows).toHaveLength(100);
  expect(table?.grows).toBe(true);
});

test('the notes say what the workbook does, as far as it does it', () => {
  expect(notesOf(sheets({ overdue: [RULE] }))).toEqual([
    '一行一件。',
    expect.stringMatching(/^超期的行标红/),
    expect.stringMatching(/^日期格式和颜色管整列/),
    expect.stringMatching(/^日期写成 2026-3-5/),
  ]);
  const signed = { type: 'grid', rows: [[{ label: '核对', name: 'checked', kind: 'sign' }]] };
  const ended = sheets({}, signed);
  expect(notesOf(ended)?.at(-1)).toMatch(/^行不够时/);
  expect(ended[0]?.grows).toBe(false);
});
