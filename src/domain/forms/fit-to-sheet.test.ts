import { expect, test } from 'vitest';
import { fitToPrint, fitToSheet } from './fit-to-sheet.ts';
import { viewForm } from './form-view.ts';
import { aForm } from './testing.ts';

const table = (blank: number, written = 0) => ({
  type: 'table',
  columns: [
    { label: '序号', name: 'no' },
    { label: '内容', name: 'what', width: 4 },
  ],
  rows: Array.from({ length: written }, (_, index) => [String(index + 1), '已经写好的一行']),
  blank,
});
const fit = (...blocks: unknown[]) => fitToSheet(viewForm(aForm({ blocks }), '岗'));
const rows = (blocks: ReturnType<typeof fit>['blocks']) =>
  blocks.map((block) => (block.type === 'table' ? block.rows.length : 0));

test('few rows are stretched, but not without end', () => {
  const { factor } = fit(table(5));
  expect(factor).toBeGreaterThan(1.4);
  expect(factor).toBeLessThanOrEqual(1.5);
});

test('many rows are pressed before any is left out', () => {
  const { blocks, factor } = fit(table(30));
  expect(rows(blocks)).toEqual([30]);
  expect(factor).toBeLessThan(1);
});

test('blank rows are left out where pressing is not enough, at most half of them', () => {
  const { blocks } = fit(table(40, 5));
  const [left = 0] = rows(blocks);
  expect(left).toBeLessThan(45);
  expect(left).toBeGreaterThanOrEqual(25);
});

test('rows already written are never left out', () => {
  const { blocks, factor } = fit(table(2, 200));
  expect(rows(blocks)).toEqual([202]);
  expect(factor).toBe(1);
});

test('an official text takes the sheets it needs', () => {
  const view = viewForm(
    aForm({ official: true, blocks: [{ type: 'text', paragraphs: ['____：'] }, table(40)] }),
    '岗',
  );
  expect(fitToSheet(view)).toEqual({ blocks: view.blocks, factor: 1, sheets: undefined });
});

test('the page, whose lines are lower, stretches more and takes fewer sheets', () => {
  const longText = { ...table(14, 0), rows: [['1', '很长的内容'.repeat(120)]] };
  const view = viewForm(aForm({ blocks: [longText] }), '岗');
  expect(fitToPrint(view).factor).toBeGreaterThan(fitToSheet(view).factor);
  const crowded = viewForm(aForm({ blocks: [table(2, 33)] }), '岗');
  expect(fitToSheet(crowded).sheets).toBe(2);
  expect(fitToPrint(crowded).sheets).toBe(1);
});
