import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Duration, Limit } from '#schemas/limit.ts';
import { describeLimit, describeSpan, describeTiming } from './limit-text.ts';
import { addUp, exceeds, NO_TIME, spanOf } from './limits.ts';

const amount = (value: number, unit: Duration['unit'], from?: string): Duration =>
  from === undefined ? { value, unit } : { value, unit, from };
const words = (limit: Limit) => describeLimit(limit, (id) => `〔${id}〕`);

describe('limits in words', () => {
  test.each<[Limit, string]>([
    [amount(0.5, 'working-day'), '半个工作日'],
    [amount(0.25, 'working-day'), '2 小时'],
    [amount(1, 'working-day'), '1 个工作日'],
    [amount(1.5, 'working-day'), '1 个半工作日'],
    [amount(1.25, 'working-day'), '1 个工作日又 2 小时'],
    [amount(4, 'hour'), '4 小时'],
    [amount(24, 'hour'), '24 小时'],
    [amount(0.5, 'hour'), '30 分钟'],
    [amount(1.5, 'hour'), '1 小时 30 分钟'],
    [amount(20, 'minute'), '20 分钟'],
    [amount(90, 'minute'), '1 小时 30 分钟'],
    [amount(15, 'day', '签收之日'), '15 日（从签收之日算起）'],
    [amount(3, 'month', '自收到之日起'), '3 个月（从收到之日算起）'],
    [{ sameDay: true }, '当日'],
    [{ sameDay: true, from: '散会时' }, '散会当日'],
    [{ sameDay: true, from: '自启用之日起' }, '启用当日'],
    [{ sameDay: true, from: '发现遗失之时' }, '发现遗失当日'],
    [{ sameDay: true, from: '知道当天' }, '知道当日'],
    [{ sameDay: true, from: '签发后' }, '签发当日'],
    [{ sameDay: true, from: '车辆归队' }, '车辆归队当日'],
    [{ by: '会议召开前 1 个工作日' }, '会议召开前 1 个工作日'],
    [{ local: 'leave-authority' }, '〔leave-authority〕'],
  ])('%o is %s', (limit, expected) => {
    expect(words(limit)).toBe(expected);
  });
});

describe('adding up', () => {
  const sum = (limits: (Limit | undefined)[], start?: string) =>
    describeTiming(addUp(limits, start));

  test('working time adds, calendar time stays apart', () => {
    const limits = [amount(0.5, 'working-day'), amount(4, 'hour'), undefined, amount(15, 'day')];
    expect(sum(limits)).toBe('1 个工作日另 15 日');
  });

  test('hours beyond a working day are clock time', () => {
    expect(addUp([amount(24, 'hour')]).span).toEqual({ ...NO_TIME, days: 1 });
    expect(addUp([amount(8, 'hour')]).span).toEqual({ ...NO_TIME, minutes: 480 });
  });

  test('steps counted from the same event overlap', () => {
    const limits = [
      amount(2, 'working-day'),
      amount(7, 'working-day', '收到申请之日'),
      amount(5, 'working-day', '立项'),
      amount(6, 'working-day', '立项'),
    ];
    expect(sum(limits, '收到申请之日')).toBe('13 个工作日');
    expect(sum(limits)).toBe('15 个工作日');
  });

  test('without an amount the last date counts, then the same day', () => {
    expect(sum([{ by: '1 月 15 日前' }, { by: '6 月 30 日前' }, { sameDay: true }])).toBe(
      '6 月 30 日前',
    );
    expect(sum([{ sameDay: true }, undefined])).toBe('当日');
    expect(sum([undefined, { local: 'x' }])).toBeUndefined();
  });

  test('a longer path never takes less time', () => {
    const limit = fc.record({
      value: fc.integer({ min: 1, max: 30 }),
      unit: fc.constantFrom('minute', 'hour', 'working-day', 'day', 'month'),
    });
    fc.assert(
      fc.property(fc.array(limit), limit, (limits, extra) => {
        const before = addUp(limits).span;
        const after = addUp([...limits, extra]).span;
        expect(exceeds(before, after)).toBe(false);
        expect(after.minutes + after.days + after.months).toBeGreaterThan(
          before.minutes + before.days + before.months,
        );
      }),
    );
  });
});

describe('comparing', () => {
  const longer = (a: Duration, b: Duration) => exceeds(spanOf(a), spanOf(b));

  test.each<[Duration, Duration, boolean]>([
    [amount(9, 'working-day'), amount(8, 'working-day'), true],
    [amount(1, 'working-day'), amount(8, 'hour'), false],
    [amount(16, 'working-day'), amount(15, 'day'), true],
    [amount(11, 'working-day'), amount(15, 'day'), false],
    [amount(31, 'day'), amount(1, 'month'), false],
    [amount(32, 'day'), amount(1, 'month'), true],
    [amount(7, 'day'), amount(4, 'working-day'), true],
    [amount(7, 'day'), amount(5, 'working-day'), false],
  ])('%o certainly exceeds %o: %s', (a, b, expected) => {
    expect(longer(a, b)).toBe(expected);
  });

  test('no time is empty in words', () => {
    expect(describeSpan(NO_TIME)).toBe('');
  });
});
