import { expect, test } from 'vitest';
import { posts } from '#schemas/post.ts';
import { stepViews } from './step-view.ts';
import { describeSwimlane } from './swimlane-text.ts';
import { makeBranch, makeStep } from './testing.ts';

const library = {
  posts: posts.parse({
    posts: [
      { id: 'clerk', title: '经办人', short: '经办人', group: 'unit', summary: '办。' },
      { id: 'leader', title: '分管领导', short: '领导', group: 'leader', summary: '批。' },
    ],
  }).posts,
  forms: [],
  locals: [
    { id: 'authority', title: '权限表', value: '', source: '', ask: '问领导', first: false },
  ],
};

const views = stepViews(library, {
  steps: [
    makeStep('apply', {
      action: '填单',
      next: 'check',
      limit: { local: 'authority' },
      inform: ['leader'],
    }),
    makeStep('check', {
      post: 'leader',
      kind: 'approve',
      action: '签批',
      decision: [
        makeBranch('同意', 'seal'),
        makeBranch('缺件', 'apply', 'return'),
        { ...makeBranch('属合同', 'end', 'transfer'), say: '“请走合同流程。”' },
        makeBranch('另定', 'seal', 'return'),
      ],
    }),
    makeStep('seal', { action: '盖章', next: 'end', limit: { value: 1, unit: 'hour' } }),
  ],
  urgent: {
    when: '限时',
    path: ['check', 'seal'],
    limits: { seal: { value: 10, unit: 'minute' } },
    note: '后补。',
  },
});

test('names posts by title, limits in words, and marks what remains when it is urgent', () => {
  expect(views.map(({ post, approves, urgent }) => [post, approves, urgent])).toEqual([
    ['经办人', false, false],
    ['分管领导', true, true],
    ['经办人', false, true],
  ]);
  expect(views[0]).toMatchObject({ limit: '以本地规定为准', informed: ['分管领导'] });
  expect(views[2]).toMatchObject({ limit: '1 小时', urgentLimit: '10 分钟' });
});

test('says where each branch leads, and that work which goes back goes back', () => {
  expect(
    views[1]?.branches.map(({ when, goal, say }) => [when, goal.text, goal.href, say]),
  ).toEqual([
    ['同意', '第 3 步 盖章', '#step-seal', undefined],
    ['缺件', '回到第 1 步 填单', '#step-apply', undefined],
    ['属合同', '转出', undefined, '请走合同流程。'],
    ['另定', '第 3 步 盖章', '#step-seal', undefined],
  ]);
});

test('mentions the next step only where it is not simply the following one', () => {
  expect(views.map(({ next }) => next?.text)).toEqual([undefined, undefined, '办结']);
});

test('the swimlane in words names every step, its post and every way on', () => {
  expect(describeSwimlane(views)).toEqual([
    '第 1 步由经办人填单：接着第 2 步 签批。',
    '第 2 步由分管领导签批：若“同意”，第 3 步 盖章；若“缺件”，回到第 1 步 填单；若“属合同”，转出；若“另定”，第 3 步 盖章。',
    '第 3 步由经办人盖章：接着办结。',
  ]);
});
