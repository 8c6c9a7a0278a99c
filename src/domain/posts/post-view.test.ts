import { describe, expect, test } from 'vitest';
import { general, lived } from '#tests/fixture.ts';
import { postView } from './post-view.ts';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

test('a post is shown with its holder, its cover and what it asks for in words', () => {
  const view = postView(lived, 'keeper');
  expect(view).toMatchObject({
    post: { title: '印章管理岗', holder: '乙' },
    cover: { title: '档案岗' },
    eligibility: ['中共党员', '经审查上岗的涉密人员'],
  });
  expect(postView(lived, 'archivist').cover).toBeUndefined();
});

test('a post that office.yaml does not mention has no holder and no merger', () => {
  const view = postView(general, 'keeper');
  expect(view).toMatchObject({ post: { holder: '' }, mergedInto: undefined, takesOver: [] });
});

test('posts to be kept apart are named with the reason, and with the control that makes up for it', () => {
  const { incompatible } = postView(general, 'keeper');
  expect(incompatible.map(({ post, why, unless }) => [post.title, why, unless])).toEqual([
    ['文书岗', '写的人不管章', '用印由第三人在场监印'],
    ['车辆后勤岗', '经手采购的人不管章', undefined],
  ]);
});

test('it owns its duties and helps with others', () => {
  expect(ids(postView(lived, 'keeper').owned)).toEqual(['seal-keeping', 'seal-use']);
  expect(ids(postView(lived, 'keeper').assisted)).toEqual([]);
  expect(ids(postView(lived, 'clerk').owned)).toEqual([]);
  expect(ids(postView(lived, 'clerk').assisted)).toEqual(['filing', 'seal-use']);
});

describe('a merger', () => {
  test('is told on the page of the post that was merged', () => {
    expect(postView(lived, 'driver').mergedInto).toEqual({
      title: '档案岗',
      control: '派车单由主任按月核对',
    });
    expect(postView(lived, 'driver').owned).toEqual([]);
  });

  test('is told on the page of the post that took it over, with its duties', () => {
    const view = postView(lived, 'archivist');
    expect(view.takesOver).toEqual([{ title: '车辆后勤岗', control: '派车单由主任按月核对' }]);
    expect(view.mergedInto).toBeUndefined();
    expect(ids(view.owned)).toEqual(['filing', 'driving']);
  });
});

test('the calendar lists periods that have work, daily first, with links to published procedures', () => {
  expect(postView(lived, 'keeper').calendar).toEqual([
    {
      period: 'daily',
      items: [
        {
          when: '上班后',
          what: '检查柜锁',
          page: { title: '用印', href: '/procedures/seals/use/', code: 'YZ-01' },
        },
      ],
    },
    { period: 'monthly', items: [{ when: '月末', what: '核对登记簿', page: undefined }] },
    { period: 'yearly', items: [{ when: '1 月', what: '清点印章', page: undefined }] },
  ]);
  expect(postView(lived, 'clerk').calendar).toEqual([]);
});

test('every period of a calendar is shown', () => {
  const item = { when: '每次', what: '看一眼' };
  const calendar = {
    yearly: [item],
    quarterly: [item],
    monthly: [item],
    weekly: [item],
    daily: [item],
  };
  const posts = general.posts.map((post) => ({ ...post, calendar }));
  const periods = postView({ ...general, posts }, 'clerk').calendar.map(({ period }) => period);
  expect(periods).toEqual(['daily', 'weekly', 'monthly', 'quarterly', 'yearly']);
});

test('the year holds what the procedures it leads say, in the order of the days', () => {
  const yearly = (id: string, calendar: object[]) => {
    const posts = general.posts.map((post) =>
      post.id === id
        ? {
            ...post,
            calendar: {
              daily: [],
              weekly: [],
              monthly: [],
              quarterly: [],
              yearly: calendar as { when: string; what: string }[],
            },
          }
        : post,
    );
    return postView({ ...general, posts }, id).calendar.find(({ period }) => period === 'yearly');
  };
  const own = [
    { when: '每有人来时', what: '看一眼' },
    { when: '7 月', what: '查漏' },
  ];
  expect(yearly('archivist', own)?.items.map(({ when, what }) => `${when} ${what}`)).toEqual([
    '6 月 21 日至 30 日 上一年文书归档：6 月底截止',
    '7 月 查漏',
    '12 月 20 日至 1 月 10 日 档案清点',
    '每有人来时 看一眼',
  ]);
  expect(yearly('archivist', [])?.items[0]?.page?.href).toBe('/procedures/archives/filing/');
  expect(yearly('keeper', [])).toBeUndefined();
});
