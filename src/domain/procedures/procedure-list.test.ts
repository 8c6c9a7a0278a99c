import { describe, expect, test } from 'vitest';
import { lived, the } from '#tests/fixture.ts';
import { procedureList } from './procedure-list.ts';

const list = procedureList(lived);
const use = the(lived.procedures, 'seals/use');

test('procedures stand in their category, in the order of the catalogue; empty categories are left out', () => {
  expect(
    list.categories.map(({ id, title, summary, mark, items }) => [
      ...[id, title, summary, mark],
      items.length,
    ]),
  ).toEqual([
    ['seals', '印章', '盖章、刻章、停用。', 'M7 18h10', 1],
    ['archives', '档案', '归档和借阅。', undefined, 1],
  ]);
  const { categories } = procedureList({ ...lived, procedures: [use] });
  expect(categories.map(({ id }) => id)).toEqual(['seals']);
});

test('an item tells what one chooses by: code, title, post, time, and whether there is a fast way', () => {
  expect(list.categories[0]?.items[0]).toEqual({
    slug: 'seals/use',
    href: '/procedures/seals/use/',
    code: 'YZ-01',
    title: '用印',
    summary: '盖一个章之前谁批、谁核、谁盖。',
    lead: '印章管理岗',
    time: '1 个工作日',
    duration: 'day',
    urgent: true,
    posts: ['keeper', 'section', 'clerk', 'archivist', 'leader'],
    names: 'yz-01 用印 盖章 加盖公章 yongyin yy gaizhang gz jiagaigongzhang jggz',
    keys: '盖一个章之前谁批、谁核、谁盖。 填用印单 核对手续 签批 盖章登记 单据归档 印章保管 用印审批',
  });
  expect(list.categories[1]?.items[0]).toMatchObject({ urgent: false, duration: 'longer' });
});

describe('words an item is found by', () => {
  test('are kept once', () => {
    const aliases = ['用印', '盖章', '盖章'];
    const steps = use.steps.map((step) => ({ ...step, action: '签批' }));
    const [category] = procedureList({
      ...lived,
      procedures: [{ ...use, aliases, steps }],
    }).categories;
    const { names = '', keys = '' } = category?.items[0] ?? {};
    expect(names.match(/盖章/g)).toHaveLength(1);
    expect(names.match(/yongyin/g)).toHaveLength(1);
    expect(keys.match(/签批/g)).toHaveLength(1);
  });
});

test('the choice of posts offers those that do, approve or help, and no others', () => {
  expect(list.posts.map(({ id }) => id)).toEqual([
    'director',
    'keeper',
    'clerk',
    'archivist',
    'leader',
    'section',
  ]);
  const { posts } = procedureList({ ...lived, procedures: [use] });
  expect(posts.map(({ id }) => id)).not.toContain('director');
});
