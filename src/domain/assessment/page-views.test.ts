import { expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import { areaViews } from './page-views.ts';

const views = areaViews(lived);

test('areas stand in the order of the questionnaire, with the problem and their address', () => {
  expect(views.map(({ id, title, href, problem }) => [id, title, href, problem])).toEqual([
    ['scope', '职责范围', '/assessment/scope/', '样样沾边，说不清归谁。'],
    ['seals', '印章', '/assessment/seals/', '谁都能盖，谁都不管。'],
  ]);
});

test('an item has its number, its statements, how to check it, and the published pages that raise it', () => {
  expect(views[0]?.items[0]).toEqual({
    id: 'scope-01',
    number: 1,
    question: '有没有一份写全事项的清单？',
    why: '没有清单，边界靠争。',
    check: '请主任当场拿出来。',
    levels: [
      '没有清单，各人凭习惯',
      '主任能口头说出大概',
      '有一份书面的清单',
      '派活时引用清单的条目',
      '近一年核对过清单有日期',
    ],
    critical: true,
    naAllowed: false,
    pages: [
      { title: '职责边界', href: '/handbook/general/boundaries/' },
      { title: '用印', href: '/procedures/seals/use/', code: 'YZ-01' },
    ],
    forms: [],
  });
  expect(views[0]?.items[1]?.forms).toEqual([
    {
      id: 'seal-ledger',
      title: '用印登记簿',
      href: '/forms/seal-ledger/',
      effort: 'today',
      level: 3,
    },
  ]);
  expect(views[0]?.items.map(({ number }) => number)).toEqual([1, 2]);
  expect(views[1]?.items.map(({ number, naAllowed }) => [number, naAllowed])).toEqual([[1, false]]);
});
