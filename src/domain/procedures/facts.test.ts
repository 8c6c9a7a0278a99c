import { describe, expect, test } from 'vitest';
import { durationClass, totalTime, urgentTime } from './facts.ts';
import { makeBranch, makeStep } from './testing.ts';

const hours = (value: number) => ({ value, unit: 'hour' }) as const;

describe('the time of the whole', () => {
  test('is what a rule sets, with the sum of the steps beside it', () => {
    const steps = [
      makeStep('a', { limit: hours(2), next: 'b' }),
      makeStep('b', { limit: hours(3), next: 'end' }),
    ];
    const total = { value: 1, unit: 'working-day', from: '填写齐全时' } as const;
    expect(totalTime({ steps, total })).toEqual({
      text: '1 个工作日',
      notes: ['从填写齐全时算起', '各步合计 5 小时'],
    });
  });

  test('is the sum along the main path, and says what the sum leaves out', () => {
    const steps = [
      makeStep('a', { limit: hours(2), next: 'b' }),
      makeStep('b', {
        limit: hours(3),
        decision: [makeBranch('同意', 'd'), makeBranch('另议', 'c')],
      }),
      makeStep('c', { limit: hours(6), next: 'd' }),
      makeStep('d', { limit: { by: '月底前' }, next: 'e' }),
      makeStep('e', { limit: { local: 'x' }, next: 'end' }),
    ];
    expect(totalTime({ steps })).toEqual({
      text: '5 小时',
      notes: ['最长 1 个工作日又 3 小时', '1 步按约定日期，不计', '1 步按本单位规定，不计'],
    });
  });

  test('tells of the longest way beside the sum of the main path, up to what delivers', () => {
    const steps = [
      makeStep('a', {
        limit: hours(2),
        decision: [
          makeBranch('有', 'c'),
          makeBranch('没有', 'b'),
          makeBranch('不收', 'end', 'refuse'),
        ],
      }),
      makeStep('b', { limit: { value: 1, unit: 'working-day' }, next: 'c' }),
      makeStep('c', { action: '交付', limit: hours(1), next: 'd' }),
      makeStep('d', { limit: { value: 9, unit: 'working-day' }, next: 'end' }),
    ];
    expect(totalTime({ steps, delivers: 'c' })).toEqual({
      text: '3 小时',
      notes: ['最长 1 个工作日又 3 小时', '到第 3 步“交付”为止', '连同收尾 9 个工作日又 3 小时'],
    });
    const total = { value: 15, unit: 'working-day' } as const;
    expect(totalTime({ steps, total, delivers: 'c' }).notes).toEqual([
      '各步合计 9 个工作日又 3 小时，最长 10 个工作日又 3 小时',
    ]);
    expect(totalTime({ steps: steps.slice(1) }).notes.join()).not.toContain('最长');
  });

  test('is the first and the last date where most steps hang on dates', () => {
    const steps = [
      makeStep('a', { limit: { by: '会前 5 个工作日' }, next: 'b' }),
      makeStep('b', { limit: { by: '会前 1 小时' }, next: 'c' }),
      makeStep('c', { limit: hours(1), next: 'end' }),
    ];
    expect(totalTime({ steps })).toEqual({
      text: '按日期倒排',
      notes: ['最早“会前 5 个工作日”，最晚“会前 1 小时”'],
    });
  });

  test('without any limit is as it comes', () => {
    expect(totalTime({ steps: [makeStep('a', { next: 'end' })] })).toEqual({
      text: '随到随办',
      notes: [],
    });
  });
});

describe('a step that delivers', () => {
  const steps = [
    makeStep('ask', { limit: hours(2), next: 'give' }),
    makeStep('give', { action: '交给本人', limit: hours(1), next: 'pay' }),
    makeStep('pay', { limit: { value: 10, unit: 'working-day' }, next: 'end' }),
  ];

  test('is what times are told up to, with the rest beside it', () => {
    expect(totalTime({ steps, delivers: 'give' })).toEqual({
      text: '3 小时',
      notes: ['到第 2 步“交给本人”为止', '连同收尾 10 个工作日又 3 小时'],
    });
    const urgent = { when: '限时', path: ['give', 'pay'], limits: {}, note: '后补。' };
    expect(urgentTime({ steps, urgent, delivers: 'give' })).toEqual({
      text: '1 小时',
      notes: ['到第 2 步“交给本人”为止', '连同收尾 10 个工作日又 1 小时'],
    });
  });

  test('says nothing where it is the last, or not on the way', () => {
    expect(totalTime({ steps, delivers: 'pay' }).notes).toEqual([]);
    const urgent = { when: '限时', path: ['ask'], limits: {}, note: '后补。' };
    expect(urgentTime({ steps, urgent, delivers: 'give' })).toEqual({ text: '2 小时', notes: [] });
  });

  test('decides the class of the list', () => {
    expect(durationClass({ steps, delivers: 'give' })).toBe('day');
    expect(durationClass({ steps })).toBe('longer');
    expect(durationClass({ steps, total: { value: 7, unit: 'day' } })).toBe('week');
    expect(
      durationClass({ steps: [makeStep('a', { limit: { by: '月底前' }, next: 'end' })] }),
    ).toBe('dated');
  });
});

describe('the class of the list', () => {
  const days = (value: number, unit: 'working-day' | 'day' | 'month' = 'working-day') =>
    durationClass({ steps: [makeStep('a', { limit: { value, unit }, next: 'end' })] });

  test('takes a working day for a day, five for a week, and more for longer', () => {
    expect([days(0.5), days(1), days(1.5), days(5), days(5.5)]).toEqual([
      ...['day', 'day', 'week', 'week', 'longer'],
    ]);
  });

  test('counts calendar time as the working time in it', () => {
    expect([days(1, 'day'), days(2, 'day'), days(7, 'day'), days(8, 'day')]).toEqual([
      ...['day', 'week', 'week', 'longer'],
    ]);
    expect(days(1, 'month')).toBe('longer');
  });

  test('is dated where nothing is an amount of time, or most hangs on dates', () => {
    const dated = (id: string, next: string) => makeStep(id, { limit: { by: '月底前' }, next });
    const timed = makeStep('c', { limit: hours(1), next: 'end' });
    expect(durationClass({ steps: [makeStep('a', { next: 'end' })] })).toBe('dated');
    expect(durationClass({ steps: [dated('a', 'c'), timed] })).toBe('day');
    expect(durationClass({ steps: [dated('a', 'b'), dated('b', 'c'), timed] })).toBe('dated');
    const total = { value: 1, unit: 'month' } as const;
    expect(durationClass({ steps: [dated('a', 'end')], total })).toBe('longer');
  });
});

test('the urgent path takes the shorter limits where there are some', () => {
  const steps = [
    makeStep('a', { limit: hours(2), next: 'b' }),
    makeStep('b', { limit: hours(3), next: 'c' }),
    makeStep('c', { limit: hours(1), next: 'end' }),
  ];
  const urgent = { when: '限时', path: ['a', 'c'], limits: { a: hours(1) }, note: '后补。' };
  expect(urgentTime({ steps, urgent })?.text).toBe('2 小时');
  expect(urgentTime({ steps, urgent: undefined })).toBeUndefined();
});
