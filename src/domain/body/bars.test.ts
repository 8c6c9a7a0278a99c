import { expect, test } from 'vitest';
import { readBars } from './bars.ts';
import { parseBody } from './compile.ts';

const TABLE = [
  '| 岗位 | 工时 | 负荷率 |',
  '| --- | --- | --- |',
  '| **文秘岗** | 195.8 | 122.4% |',
  '| 会务岗 | 86.8 | 54.3% |',
  '| 合计 | 282.6 | 88.3%（平均） |',
].join('\n');

function read(text: string, of: string) {
  const root = parseBody(`<Bars title="甲" of="乙">\n\n${text}\n\n</Bars>`);
  return readBars('children' in root ? (root.children?.[0] ?? root) : { type: 'none' }, of);
}

test('rows are those of the table, without one that sums up the others', () => {
  expect(read(TABLE, '负荷率')).toEqual({
    columns: ['负荷率'],
    rows: [
      { title: '文秘岗', figures: ['122.4%'] },
      { title: '会务岗', figures: ['54.3%'] },
    ],
  });
  expect(read(TABLE, '负荷率、工时')).toMatchObject({
    columns: ['负荷率', '工时'],
    rows: [{ figures: ['122.4%', '195.8'] }, { figures: ['54.3%', '86.8'] }],
  });
});

test.each([
  ['正文', '负荷率', '<Bars> 里要正好有一张表'],
  [`${TABLE}\n\n正文`, '负荷率', '<Bars> 里要正好有一张表'],
  [TABLE, '负荷', '<Bars> 的 of 里的“负荷”不是这张表后几栏的栏名'],
  [TABLE, '岗位', '<Bars> 的 of 里的“岗位”不是这张表后几栏的栏名'],
  [TABLE, '工时、负荷率、工时', '<Bars> 的 of 写了 3 栏'],
  [TABLE.replaceAll('%', ''), '负荷率', undefined],
  [TABLE.replaceAll('%', '成'), '负荷率', '<Bars> 的 of 所指的栏里没有一行全是数'],
])('%j with %s is answered', (text, of, message) => {
  const told = read(text, of);
  expect('message' in told ? told.message : undefined).toBe(message);
});
