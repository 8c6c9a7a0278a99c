import { describe, expect, test } from 'vitest';
import type { Block } from '#domain/search/index/page-source.ts';
import { splitDuties } from './duties.ts';

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
const pages = splitDuties(PAGE, DUTIES, new Set(['印章管理', '用印登记']));

describe('splitDuties', () => {
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

  test('leaves other pages alone', () => {
    const other = { ...PAGE, blocks: [area, row('custody', '保管')] };
    expect(splitDuties(other, DUTIES, new Set())).toEqual([other]);
  });
});
