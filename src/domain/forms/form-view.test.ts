import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shares, viewForm } from './form-view.ts';
import { aForm } from './testing.ts';

const LETTER = [
  { type: 'text', title: '标题与主送', paragraphs: ['关于____的函', '____：'] },
  { type: 'text', title: '正文（选用一段）', paragraphs: ['现将____函告如下。'] },
  { type: 'grid', title: '存根', rows: [[{ label: '签批', name: 'a', kind: 'sign', span: 12 }]] },
];

test('a letter brings its own title, and its file copy starts a new sheet', () => {
  const view = viewForm(aForm({ official: true, blocks: LETTER }), '文秘岗');
  expect(view.headline).toBeUndefined();
  expect(view.outgoing).toBe(2);
  expect(view.paper).toEqual({
    width: 210,
    height: 297,
    margin: { top: 37, right: 26, bottom: 35, left: 28 },
  });
});

test('titles of parts of a letter are left out unless they tell the writer what to do', () => {
  const { blocks } = viewForm(aForm({ official: true, blocks: LETTER }), '文秘岗');
  expect(blocks.map(({ title }) => title)).toEqual([undefined, '正文（选用一段）', '存根']);
});

test('a model is not called a model on the paper itself', () => {
  const view = viewForm(aForm({ title: '介绍信（范本）' }), '机要岗');
  expect(view.headline).toBe('介绍信');
});

test('hints go to the notes, behind those of the form, each with one full stop', () => {
  expect(viewForm(aForm(), '机要岗').notes).toEqual(['盖完即记。', '印章名称：一枚章一本。']);
  const cell = { label: '缺损', name: 'damage', hint: '没有写“无”。' };
  const { notes } = viewForm(aForm({ blocks: [{ type: 'grid', rows: [[cell]] }] }), '岗');
  expect(notes.at(-1)).toBe('缺损：没有写“无”。');
});

test('every row of a table has a text for every column', () => {
  const table = viewForm(aForm(), '机要岗').blocks[1];
  expect(table?.type === 'table' && table.rows).toEqual([
    ['1', '', ''],
    ['', '', ''],
    ['', '', ''],
  ]);
});

test('shares are whole and add up to a hundred', () => {
  expect(shares([1, 1, 1])).toEqual([34, 33, 33]);
  const widths = fc.array(fc.double({ min: 0.1, max: 20, noNaN: true }), {
    minLength: 1,
    maxLength: 14,
  });
  fc.assert(
    fc.property(widths, (list) => {
      expect(shares(list).reduce((sum, share) => sum + share, 0)).toBe(100);
    }),
  );
});
