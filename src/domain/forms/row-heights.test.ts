import { expect, test } from 'vitest';
import { viewForm } from './form-view.ts';
import { PAGE_MEASURES, WORD_MEASURES } from './measures.ts';
import { heightOf, needsOf } from './row-heights.ts';
import { aForm } from './testing.ts';

const firstNeed = (block: unknown, measures = WORD_MEASURES) => {
  const [view] = viewForm(aForm({ blocks: [block] }), '岗').blocks;
  const [need] = view ? needsOf(view, 170, measures) : [];
  if (!need) throw new Error('The block has no row.');
  return need;
};
const written = (text: string) => ({
  type: 'table',
  columns: [
    { label: '内容', name: 'what' },
    { label: '备注', name: 'note', width: 3 },
  ],
  rows: [[text]],
  blank: 0,
});

test('digits do not make a row as high as as many Chinese characters', () => {
  expect(firstNeed(written('110、119、120')).usual).toBe(8.5);
  expect(firstNeed(written('急救火警报警电话都写在这里')).usual).toBeGreaterThan(8.5);
});

test('a signature keeps room above its date however far rows are pressed', () => {
  const signed = (span: number) => ({ label: '签名', name: 'by', kind: 'sign', span });
  const narrow = firstNeed({ type: 'grid', rows: [[signed(4), signed(4), signed(4)]] });
  expect(heightOf(narrow, 0.66)).toBe(11);
  const wide = firstNeed({ type: 'grid', rows: [[signed(12)]] });
  expect(heightOf(wide, 0.66)).toBe(8);
});

test('lines are lower on the page than in the Word file', () => {
  const long = written('很长的内容'.repeat(12));
  expect(firstNeed(long, PAGE_MEASURES).least).toBeLessThan(firstNeed(long).least);
});
