import { describe, expect, test } from 'vitest';
import { posts } from '#schemas/post.ts';
import { stepViews } from './step-view.ts';
import { describeSwimlane } from './swimlane-text.ts';
import { lived, the } from '#tests/fixture.ts';
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
    {
      id: 'authority',
      title: '权限表',
      value: '',
      source: '',
      ask: '问领导',
      choices: [],
      first: false,
    },
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

describe('a step of a procedure', () => {
  const use = the(lived.procedures, 'seals/use');
  const [apply, check, approve, seal, file] = stepViews(lived, use);

  test('has everything that is written for it, in words', () => {
    expect(apply).toEqual({
      id: 'apply',
      anchor: 'step-apply',
      number: 1,
      action: '填用印单',
      detail: '一件一单，写清送给谁、盖几份。',
      post: '经办科室',
      approves: false,
      helpers: [],
      informed: ['办公室主任'],
      urgent: true,
      branches: [],
      limit: '30 分钟',
      urgentLimit: '10 分钟',
      form: { title: '用印单', href: '/forms/seal-sheet/' },
      output: '用印单',
      check: '份数写大写',
    });
    expect(approve).toMatchObject({ approves: true, limit: '半日内', urgent: true });
    expect(approve).not.toHaveProperty('urgentLimit');
    expect(seal).toMatchObject({ risk: '空白处被添字', limit: '当日', helpers: ['文书岗'] });
    expect(file).toMatchObject({ urgent: false, next: { text: '办结', short: '办结' } });
  });

  test('has nothing that is not written', () => {
    for (const key of ['form', 'output', 'check', 'risk', 'next'])
      expect(approve).not.toHaveProperty(key);
    expect(stepViews(lived, { steps: use.steps }).map(({ urgent }) => urgent)).not.toContain(true);
  });

  test('says of a branch where it leads, what comes of it, and what one can say', () => {
    expect(check?.branches).toEqual([
      {
        when: '手续齐全',
        kind: 'forward',
        goal: { text: '第 3 步 签批', short: '第 3 步', href: '#step-approve' },
      },
      {
        when: '缺附件',
        kind: 'return',
        goal: { text: '回到第 1 步 填用印单', short: '回到第 1 步', href: '#step-apply' },
        say: '还缺一份附件，补上就批。',
      },
      {
        when: '属合同',
        kind: 'transfer',
        goal: { text: '转出', short: '转出' },
        output: '转合同审核',
      },
    ]);
  });

  test('leaves quotation marks alone that stand inside what one says', () => {
    const say = '请说“同意”再签';
    const decision = [{ ...makeBranch('同意', 'end'), say }];
    const [step] = stepViews(lived, { steps: [makeStep('a', { post: 'clerk', decision })] });
    expect(step?.branches[0]?.say).toBe(say);
  });
});

describe('ways on', () => {
  const goalsOf = (...steps: ReturnType<typeof makeStep>[]) =>
    stepViews(lived, { steps }).map(({ next, branches }) => [
      next?.text,
      ...branches.map(({ goal }) => `${goal.text}（${goal.short}）`),
    ]);

  test('skip, go back and stay are told, the next step is not', () => {
    expect(
      goalsOf(
        makeStep('a', { post: 'clerk', action: '甲', next: 'b' }),
        makeStep('b', { post: 'clerk', action: '乙', next: 'd' }),
        makeStep('c', { post: 'clerk', action: '丙', next: 'a' }),
        makeStep('d', { post: 'clerk', action: '丁', next: 'd' }),
      ),
    ).toEqual([[undefined], ['第 4 步 丁'], ['回到第 1 步 甲'], ['回到第 4 步 丁']]);
  });

  test('a branch that ends is called by its kind, one that goes on in another way says so', () => {
    const decision = [
      makeBranch('一', 'end'),
      makeBranch('二', 'end', 'refuse'),
      makeBranch('三', 'b', 'transfer'),
      makeBranch('四', 'a', 'return'),
      makeBranch('五', 'nowhere'),
    ];
    expect(
      goalsOf(
        makeStep('a', { post: 'clerk', action: '甲', decision }),
        makeStep('b', { post: 'clerk', action: '乙', next: 'end' }),
      )[0],
    ).toEqual([
      undefined,
      '办结（办结）',
      '不予办理（不予办理）',
      '转出，转第 2 步 乙（转出，转第 2 步）',
      '回到第 1 步 甲（回到第 1 步）',
      '办结（办结）',
    ]);
  });
});
