import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFlow, findFlowProblems } from './flow.ts';
import type { FlowSource } from './flow-problem.ts';
import { makeBranch, soundSteps, makeStep } from '#domain/procedures/testing.ts';

const hour = { value: 1, unit: 'hour' } as const;
const day = { value: 1, unit: 'working-day' } as const;

const sound: FlowSource = {
  steps: [
    makeStep('apply', { next: 'check', limit: hour }),
    makeStep('check', {
      limit: hour,
      decision: [makeBranch('一致', 'seal'), makeBranch('不符', 'apply', 'return')],
    }),
    makeStep('seal', { next: 'file', limit: hour }),
    makeStep('file', { next: 'end', limit: { by: '当月最后一个工作日' } }),
  ],
};

/** The sound procedure with one step changed. */
function withStep(id: string, change: Partial<FlowSource['steps'][number]>): FlowSource {
  return { steps: sound.steps.map((item) => (item.id === id ? { ...item, ...change } : item)) };
}

test('finds nothing in a sound procedure', () => {
  expect(checkFlow(sound)).toEqual([]);
});

test('finds nothing in any procedure whose steps are reached and end', () => {
  fc.assert(fc.property(soundSteps, (steps) => checkFlow({ steps }).length === 0));
});

describe('steps', () => {
  test('a dangling next names the nearest step', () => {
    expect(checkFlow(withStep('apply', { next: 'chekc' }))).toEqual([
      {
        field: 'steps.0.next',
        message: '下一步指向不存在的步骤：chekc',
        hint: '是不是想写 check',
      },
    ]);
  });

  test('a dangling branch is named by its place, with all ids when none is near', () => {
    const decision = [makeBranch('一致', 'seal'), makeBranch('不符', 'zzzzzzzzzzzz', 'return')];
    expect(checkFlow(withStep('check', { decision }))).toEqual([
      {
        field: 'steps.1.decision.1.next',
        message: '下一步指向不存在的步骤：zzzzzzzzzzzz',
        hint: '可以写：apply、check、seal、file、end',
      },
    ]);
  });

  test('a step that nothing leads to', () => {
    expect(checkFlow(withStep('apply', { next: 'seal' }))).toEqual([
      {
        field: 'steps.1.id',
        message: '走不到这一步：check',
        hint: '让前面某一步的 next 或分支指向 check，或删去这一步',
      },
    ]);
  });

  test('steps that never end', () => {
    const problems = checkFlow(withStep('file', { next: 'seal' }));
    expect(problems.map(({ message }) => message)).toEqual([
      '从这一步走不到结束：apply',
      '从这一步走不到结束：check',
      '从这一步走不到结束：seal',
      '从这一步走不到结束：file',
    ]);
  });

  test('a step without a way on, with two, or with an id already used', () => {
    const steps = [
      makeStep('apply', { next: 'check' }),
      makeStep('check'),
      makeStep('check', {
        next: 'end',
        decision: [makeBranch('一致', 'end'), makeBranch('不符', 'apply')],
      }),
      makeStep('end', { next: 'end' }),
    ];
    expect(checkFlow({ steps }).map(({ field, message }) => `${field} ${message}`)).toEqual([
      'steps.1 “check”没有写下一步',
      'steps.2.id 步骤 id 重复：check，第 2 步已经用了',
      'steps.2.next “check”既写了 next 又写了 decision',
      'steps.3.id end 是流程结束的意思，不能用作步骤 id',
    ]);
  });
});

describe('cycles', () => {
  test('a branch that goes back without being a return', () => {
    const decision = [makeBranch('一致', 'seal'), makeBranch('不符', 'apply')];
    expect(checkFlow(withStep('check', { decision }))).toEqual([
      {
        field: 'steps.1.decision.1.kind',
        message: '分支“不符”回到前面的步骤 apply，却没有写成退回',
        hint: '加上 kind: return；若不是退回，把 next 改成后面的步骤',
      },
    ]);
  });

  test('a side step may rejoin the step it left', () => {
    const steps = [
      makeStep('draft', { next: 'review' }),
      makeStep('review', {
        decision: [makeBranch('可以', 'send'), makeBranch('来不及', 'extend')],
      }),
      makeStep('extend', { next: 'draft' }),
      makeStep('send', { next: 'end' }),
    ];
    expect(checkFlow({ steps })).toEqual([]);
  });
});

describe('the urgent path', () => {
  const urgent = { when: '限时办结', path: ['apply', 'seal'], limits: {}, note: '先办后补。' };

  test('names steps that exist, each once, in an order of its own', () => {
    const path = ['seal', 'aply', 'apply', 'seal'];
    expect(checkFlow({ ...sound, urgent: { ...urgent, path } })).toEqual([
      { field: 'urgent.path.1', message: '没有这个步骤：aply', hint: '是不是想写 apply' },
      {
        field: 'urgent.path.3',
        message: '急办里重复了这一步：seal',
        hint: '删去重复的一处',
      },
    ]);
  });

  test('shortens only steps it holds, and never makes them longer', () => {
    const limits = { check: hour, seal: day };
    expect(checkFlow({ ...sound, urgent: { ...urgent, limits } })).toEqual([
      {
        field: 'urgent.limits.check',
        message: '急办里没有这一步：check',
        hint: '可以写：apply、seal',
      },
      {
        field: 'urgent.limits.seal',
        message: '急办时限 1 个工作日，比平时的 1 小时还长',
        hint: '急办时限不能长于平时',
      },
    ]);
  });

  test('is not longer than the main path as a whole', () => {
    const steps = [
      makeStep('apply', {
        limit: hour,
        decision: [makeBranch('常规', 'seal'), makeBranch('重大', 'ask')],
      }),
      makeStep('ask', { limit: day, next: 'seal' }),
      makeStep('seal', { limit: hour, next: 'end' }),
    ];
    expect(checkFlow({ steps, urgent: { ...urgent, path: ['apply', 'ask', 'seal'] } })).toEqual([
      {
        field: 'urgent.path',
        message: '急办要 1 个工作日又 2 小时，比平时的 2 小时还长',
        hint: '在 urgent.limits 里写出各步缩短后的时限，或减去不必要的步骤',
      },
    ]);
  });
});

describe('the step that delivers', () => {
  test('lies on the ordinary or the urgent way', () => {
    expect(checkFlow({ ...sound, delivers: 'seal' })).toEqual([]);
    expect(checkFlow({ ...sound, delivers: 'sael' })).toEqual([
      { field: 'delivers', message: '没有这个步骤：sael', hint: '是不是想写 seal' },
    ]);
    const steps = [
      makeStep('apply', { decision: [makeBranch('常规', 'seal'), makeBranch('重大', 'ask')] }),
      makeStep('ask', { next: 'seal' }),
      makeStep('seal', { next: 'end' }),
    ];
    expect(checkFlow({ steps, delivers: 'ask' })).toEqual([
      {
        field: 'delivers',
        message: '主线和急办都不经过这一步：ask',
        hint: '可以写：apply、seal',
      },
    ]);
  });
});

describe('the total', () => {
  test('is refused when the main path does not fit in it', () => {
    const problems = findFlowProblems([
      { ...sound, file: 'content/procedures/seals/x.mdx', total: { value: 2, unit: 'hour' } },
    ]);
    expect(problems).toEqual([
      {
        file: 'content/procedures/seals/x.mdx',
        field: 'total',
        message: '全程时限 2 小时，主线各步加起来却要 3 小时',
        hint: '缩短某一步或改全程时限。各步：apply 1 小时，check 1 小时，seal 1 小时',
      },
    ]);
  });

  test('is accepted when the path just fits', () => {
    expect(checkFlow({ ...sound, total: { value: 3, unit: 'hour' } })).toEqual([]);
  });
});
