import { expect, test } from 'vitest';
import { viewForm } from './form-view.ts';
import { ledgerSheets } from './ledger.ts';
import { aForm } from './testing.ts';

test('a ledger becomes one sheet: headline, cells above, rows ready to be filled', () => {
  const [sheet, ...others] = ledgerSheets(viewForm(aForm(), '机要岗'));
  expect(others).toEqual([]);
  expect(sheet?.heading).toBe('用印登记簿');
  expect(sheet?.above).toEqual(['印章名称：________　　起用日期：____年__月__日']);
  expect(sheet?.columns.map(({ holds }) => holds)).toEqual(['number', 'text', 'date']);
  expect(sheet?.rows[0]).toEqual([1, '', '']);
  expect(sheet?.rows).toHaveLength(40);
});

test('a ledger that is complete as written gets no blank rows', () => {
  const months = { type: 'table', columns: [{ label: '月', name: 'month' }], rows: [['1'], ['2']] };
  const [sheet] = ledgerSheets(viewForm(aForm({ blocks: [{ ...months, blank: 0 }] }), '岗'));
  expect(sheet?.rows).toEqual([['1'], ['2']]);
});

test('who signs also writes the date', () => {
  const { blocks } = aForm();
  const signed = { type: 'grid', rows: [[{ label: '制表', name: 'by', kind: 'sign' }]] };
  const [sheet] = ledgerSheets(viewForm(aForm({ blocks: [...blocks, signed] }), '岗'));
  expect(sheet?.below).toEqual(['制表：________　____年__月__日']);
});

test('cells behind the rows follow the last table, choices with a box each', () => {
  const { blocks } = aForm();
  const check = {
    type: 'grid',
    title: '复核',
    rows: [[{ label: '结论', name: 'result', kind: 'choice', options: ['合格', '返工'] }]],
  };
  const [sheet] = ledgerSheets(viewForm(aForm({ blocks: [...blocks, check] }), '机要岗'));
  expect(sheet?.below).toEqual(['复核', '结论：□合格 □返工']);
});

test('cells too many for one line go on the next', () => {
  const { blocks } = aForm();
  const signer = { label: '法制审核（有无在诉、未结合同）', name: 'by', kind: 'sign', span: 4 };
  const signed = { type: 'grid', rows: [[signer, signer, signer]] };
  const [sheet] = ledgerSheets(viewForm(aForm({ blocks: [...blocks, signed] }), '岗'));
  expect(sheet?.below).toHaveLength(2);
});

test('several tables become several sheets under their own titles', () => {
  const { blocks } = aForm();
  const second = { ...blocks[1], title: '附件' };
  const sheets = ledgerSheets(viewForm(aForm({ blocks: [...blocks, second] }), '机要岗'));
  expect(sheets.map(({ title }) => title)).toEqual(['用印登记簿', '附件']);
});
