import { describe, expect, test } from 'vitest';
import type { Block } from '#domain/search/index/page-source.ts';
import { splitRows } from './rows.ts';

const line = (text: string): Block => ({ text, level: 0 });
const row = (id: string, title: string): Block => ({ ...line(title), section: { id, title } });
const area: Block = { text: '印章', level: 2, section: { id: 'area-seals', title: '印章' } };
const duty = (id: string, title: string, answer: string) =>
  [id, { id, title, aliases: ['管章'], answer }] as const;
const DUTIES = new Map([
  duty('custody', '印章保管', '机要岗专柜保管。'),
  duty('custody-2', '用印登记', '机要岗登记。'),
]);
const PAGE = {
  ...{ url: '/duties/', title: '查职责', code: '', kind: '职责', aliases: [] },
  blocks: [
    line('输入一件事。'),
    area,
    row('custody', '印章保管'),
    line('主办'),
    line('机要岗专柜保管。'),
    line('不得承担：文秘岗（拟稿的不管章）'),
    line('《印章规定》二十五'),
    line('YZ-01 用印审批'),
    line('印章管理'),
    row('custody-2', '用印登记'),
    line('机要岗登记。'),
  ],
};
const pages = splitRows(PAGE, DUTIES, new Set(['印章管理', '用印登记']));

describe('splitRows', () => {
  test('makes a result of each row, which begins with the answer', () => {
    expect(pages[1]).toEqual({
      url: '/duties/#custody',
      title: '印章保管',
      code: '',
      kind: '职责',
      aliases: ['管章'],
      blocks: ['机要岗专柜保管。', '主办', '不得承担：文秘岗（拟稿的不管章）'].map(line),
    });
    expect(pages.map(({ url }) => url)).toEqual([
      '/duties/',
      '/duties/#custody',
      '/duties/#custody-2',
    ]);
  });

  test('leaves to the page what a row refers to, without leading to the row', () => {
    expect(pages[0]?.blocks).toEqual([
      line('输入一件事。'),
      line('《印章规定》二十五'),
      line('YZ-01 用印审批'),
      line('印章管理'),
      line('用印登记'),
      area,
    ]);
  });

  test('makes one of each term, whose name is its heading', () => {
    const blocks = [
      { text: '归口', level: 2, section: { id: 'gk', title: '归口' } },
      line('一件事由一个岗位管到底。'),
      line('易混：分管'),
      { text: '分管', level: 2, section: { id: 'fg', title: '分管' } },
      line('领导看着办。'),
    ];
    const sources = new Map([
      ['gk', { id: 'gk', title: '归口', aliases: [], answer: '一件事由一个岗位管到底。' }],
      ['fg', { id: 'fg', title: '分管', aliases: [], answer: '领导看着办。' }],
    ]);
    const list = { ...PAGE, url: '/glossary/', kind: '术语', blocks };
    expect(splitRows(list, sources, new Set(['归口']))[1]).toEqual({
      url: '/glossary/#gk',
      title: '归口',
      code: '',
      kind: '术语',
      aliases: [],
      blocks: ['一件事由一个岗位管到底。', '易混：分管'].map(line),
    });
  });

  test('leaves other pages alone', () => {
    const other = { ...PAGE, blocks: [area, row('custody', '保管')] };
    expect(splitRows(other, DUTIES, new Set())).toEqual([other]);
  });
});
