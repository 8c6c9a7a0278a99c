import { expect, test } from 'vitest';
import { parseBody } from '#domain/body/compile.ts';
import { bodyBlocks } from './body-blocks.ts';

const PRINTED = {
  cite: (of: string, at: string) => `《${of}》${at}`,
  local: (id: string) => `〔${id}〕`,
  total: '5 个工作日',
};

function blocks(text: string) {
  const tree = parseBody(text);
  if (!('type' in tree)) throw new Error(tree.message);
  return bodyBlocks(tree, PRINTED);
}

test('a heading has its level and its anchor, a paragraph is one line', () => {
  expect(blocks('## 怎么**判断** {#judge}\n\n先看\n[单子](/forms/a/)。')).toEqual([
    { text: '怎么判断', level: 2, section: { id: 'judge', title: '怎么判断' } },
    { text: '先看\n单子。', level: 0 },
  ]);
});

test('components print what the page prints', () => {
  const text =
    '<Total />内，见<Cite of="rules" at="第五条" />和<Cite of="rules" />，<Local id="time" />。';
  expect(blocks(text)).toEqual([
    { text: '5 个工作日内，见《rules》第五条和《rules》，〔time〕。', level: 0 },
  ]);
});

test('items, cells and what stands within a component are lines of their own', () => {
  const example =
    '<Example title="样例">\n\n- 甲\n- 乙\n\n| 谁 | 几天 |\n| --- | --- |\n| 丙 | 3 |\n\n</Example>';
  expect(blocks(example).map(({ text }) => text)).toEqual([
    '样例',
    '甲',
    '乙',
    '谁',
    '几天',
    '丙',
    '3',
  ]);
  expect(blocks('- <Say>先登记。</Say>').map(({ text }) => text)).toEqual(['先登记。']);
});
