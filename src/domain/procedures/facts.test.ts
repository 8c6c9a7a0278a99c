import { describe, expect, test } from 'vitest';
import { totalTime, urgentTime } from './facts.ts';
import { branch, step } from './testing.ts';

const hours = (value: number) => ({ value, unit: 'hour' }) as const;

describe('the time of the whole', () => {
  test('is what a rule sets, with the sum of the steps beside it', () => {
    const steps = [
      step('a', { limit: hours(2), next: 'b' }),
      step('b', { limit: hours(3), next: 'end' }),
    ];
    const total = { value: 1, unit: 'working-day', from: '填写齐全时' } as const;
    expect(totalTime({ steps, total })).toEqual({
      text: '1 个工作日',
      notes: ['从填写齐全时算起', '各步合计 5 小时'],
    });
  });

  test('is the sum along the main path, and says what the sum leaves out', () => {
    const steps = [
      step('a', { limit: hours(2), next: 'b' }),
      step('b', {
        limit: hours(3),
        decision: [branch('同意', 'd'), branch('另议', 'c')],
      }),
      step('c', { limit: hours(6), next: 'd' }),
      step('d', { limit: { by: '月底前' }, next: 'e' }),
      step('e', { limit: { local: 'x' }, next: 'end' }),
    ];
    expect(totalTime({ steps })).toEqual({
      text: '5 小时',
      notes: ['另有 1 步按约定日期，不计在内', '另有 1 步按本单位规定，不计在内'],
    });
  });

  test('is the first and the last date where most steps hang on dates', () => {
    const steps = [
      step('a', { limit: { by: '会前 5 个工作日' }, next: 'b' }),
      step('b', { limit: { by: '会前 1 小时' }, next: 'c' }),
      step('c', { limit: hours(1), next: 'end' }),
    ];
    expect(totalTime({ steps })).toEqual({
      text: '按日期倒排',
      notes: ['最早“会前 5 个工作日”，最晚“会前 1 小时”'],
    });
  });

  test('without any limit is as it comes', () => {
    expect(totalTime({ steps: [step('a', { next: 'end' })] })).toEqual({
      text: '随到随办',
      notes: [],
    });
  });
});

test('the urgent path takes the shorter limits where there are some', () => {
  const steps = [
    step('a', { limit: hours(2), next: 'b' }),
    step('b', { limit: hours(3), next: 'c' }),
    step('c', { limit: hours(1), next: 'end' }),
  ];
  const urgent = { when: '限时', path: ['a', 'c'], limits: { a: hours(1) }, note: '后补。' };
  expect(urgentTime({ steps, urgent })?.text).toBe('2 小时');
  expect(urgentTime({ steps, urgent: undefined })).toBeUndefined();
});
