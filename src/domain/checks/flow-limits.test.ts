import { describe, expect, test } from 'vitest';
import type { Duration, Limit } from '#schemas/limit.ts';
import { makeBranch, makeStep } from '#domain/procedures/testing.ts';
import { checkTotal, checkUrgentPath } from './flow-limits.ts';

const amount = (value: number, unit: Duration['unit']) => ({ value, unit });

/** Three steps in a row with these limits. */
function steps(...limits: readonly Limit[]) {
  return ['a', 'b', 'c'].map((id, at) =>
    makeStep(id, { next: ['b', 'c', 'end'][at] ?? 'end', limit: limits[at] ?? { by: '月底' } }),
  );
}

const HOURS = steps(amount(8, 'hour'), amount(8, 'hour'), amount(8, 'hour'));

function urgent(path: readonly string[], limits: Record<string, Duration> = {}, all = HOURS) {
  return checkUrgentPath({
    steps: all,
    urgent: { when: '急', path: [...path], limits },
  } as never).map(({ field, message, hint }) => `${field}：${message}。${hint}`);
}

describe('the urgent path', () => {
  test('is sound when it names steps in their order, each not slower than usual', () => {
    expect(checkUrgentPath({ steps: HOURS })).toEqual([]);
    expect(urgent(['a', 'c'], { a: amount(1, 'hour') })).toEqual([]);
    expect(urgent(['a', 'b', 'c'], { a: amount(8, 'hour') })).toEqual([]);
  });

  test('names no step that does not exist, and none twice', () => {
    expect(urgent(['a', 'bb', 'c'])).toEqual(['urgent.path.1：没有这个步骤：bb。是不是想写 b']);
    expect(urgent(['a', 'b', 'a'])).toContain(
      'urgent.path.2：急办里重复了这一步：a。删去重复的一处',
    );
  });

  test('may go back once where something is made up for, not for the most part', () => {
    expect(urgent(['b', 'c', 'a'])).toEqual([]);
    expect(urgent(['c', 'b', 'a'])).toEqual([
      'urgent.path：急办的步骤多半倒着走：c、b、a。按步骤的先后写',
    ]);
    expect(urgent(['b', 'a'])).toHaveLength(1);
    expect(urgent(['a'])).toEqual([]);
  });

  test('shortens only its own steps', () => {
    expect(urgent(['a', 'c'], { b: amount(1, 'hour') })).toEqual([
      expect.stringMatching(/^urgent\.limits\.b：急办里没有这一步：b。/),
    ]);
  });

  test.each<[Duration, Limit, boolean]>([
    [amount(8, 'hour'), amount(8, 'hour'), true],
    [amount(9, 'hour'), amount(8, 'hour'), false],
    [amount(60, 'minute'), amount(1, 'hour'), true],
    [amount(61, 'minute'), amount(1, 'hour'), false],
    // A working day is at least eight hours, and at most a day by the clock.
    [amount(1, 'working-day'), amount(8, 'hour'), true],
    [amount(1, 'working-day'), amount(7, 'hour'), false],
    [amount(24, 'hour'), amount(1, 'working-day'), true],
    [amount(25, 'hour'), amount(1, 'working-day'), false],
    [amount(1, 'day'), amount(1, 'working-day'), true],
    [amount(24, 'hour'), { sameDay: true }, true],
    [amount(25, 'hour'), { sameDay: true }, false],
    [amount(1, 'day'), { sameDay: true }, true],
    [amount(72, 'hour'), amount(1, 'month'), true],
    [amount(3, 'day'), { by: '月底' }, true],
  ])('may take %j where %j is usual: %j', (hurried, usual, isFine) => {
    const found = urgent(['a', 'b', 'c'], { a: hurried }, steps(usual));
    if (isFine) expect(found).toEqual([]);
    else
      expect(found).toEqual([
        expect.stringMatching(
          /^urgent\.limits\.a：急办时限 .*，比平时的 .*还长。急办时限不能长于平时$/,
        ),
      ]);
  });

  test.each<[Duration, string]>([
    [amount(73, 'hour'), '73 小时'],
    [amount(4, 'day'), '4 日'],
    [amount(10, 'working-day'), '10 个工作日'],
    [amount(1, 'month'), '1 个月'],
  ])('takes no step of more than three days: %j', (hurried, said) => {
    expect(urgent(['a', 'b', 'c'], { a: hurried }, steps({ by: '月底' }))).toEqual([
      `urgent.limits.a：急办的一步写了 ${said}，超过三天。数字或单位写错了；确要这么久就不是急办`,
    ]);
  });

  test('takes no longer as a whole than the usual way, where that can be added up', () => {
    const usual = [
      makeStep('a', {
        limit: amount(10, 'minute'),
        decision: [makeBranch('行', 'c'), makeBranch('不行', 'b')],
      }),
      makeStep('b', { next: 'end', limit: amount(30, 'minute') }),
      makeStep('c', { next: 'end', limit: amount(20, 'minute') }),
    ];
    expect(urgent(['a', 'b', 'c'], {}, usual)).toEqual([
      'urgent.path：急办要 1 小时，比平时的 30 分钟还长。在 urgent.limits 里写出各步缩短后的时限，或减去不必要的步骤',
    ]);
    expect(urgent(['a', 'b', 'c'], { b: amount(10, 'minute') }, usual)).toHaveLength(1);
    expect(
      urgent(['a', 'b', 'c'], { a: amount(0, 'minute'), c: amount(0, 'minute') }, usual),
    ).toEqual([]);
    expect(urgent(['a', 'c'], {}, usual)).toEqual([]);
    const open = usual.map((step) => (step.id === 'c' ? { ...step, limit: { by: '月底' } } : step));
    expect(urgent(['a', 'b', 'c'], {}, open)).toEqual([]);
    const local = usual.map((step) =>
      step.id === 'c' ? { ...step, limit: { local: 'x' } } : step,
    );
    expect(urgent(['a', 'b', 'c'], {}, local as never)).toEqual([]);
  });
});

describe('the limit of the whole', () => {
  const total = (value: number, all: ReturnType<typeof steps>, from?: string) =>
    checkTotal({
      steps: all,
      total: { ...amount(value, 'working-day'), ...(from === undefined ? {} : { from }) },
    } as never).map(({ field, message, hint }) => `${field}：${message}。${hint}`);

  const DAYS = steps(amount(1, 'working-day'), amount(1, 'working-day'), amount(1, 'working-day'));

  test('holds the steps of the main path', () => {
    expect(checkTotal({ steps: DAYS })).toEqual([]);
    expect(total(3, DAYS)).toEqual([]);
    expect(total(2, DAYS)).toEqual([
      'total：全程时限 2 个工作日，主线各步加起来却要 3 个工作日。缩短某一步或改全程时限。各步：a 1 个工作日，b 1 个工作日，c 1 个工作日',
    ]);
  });

  test('holds the steps of every other way', () => {
    const [a, b, c] = DAYS;
    const decision = [
      { when: '有', next: 'c', kind: 'forward' },
      { when: '没有', next: 'b', kind: 'forward' },
    ];
    const forked = [{ ...a, next: undefined, decision }, b, c] as unknown as typeof DAYS;
    expect(total(3, forked)).toEqual([]);
    expect(total(2, forked)).toEqual([
      'total：全程时限 2 个工作日，走分支的一路加起来却要 3 个工作日。缩短某一步或改全程时限。各步：a 1 个工作日，b 1 个工作日，c 1 个工作日',
    ]);
  });

  test('counts what is counted from the same event once, and names only steps with an amount', () => {
    const from = { from: '收到时' };
    const same = steps(
      { ...amount(1, 'working-day'), ...from },
      { sameDay: true },
      { ...amount(2, 'working-day'), ...from },
    );
    expect(total(2, same, '收到时')).toEqual([]);
    expect(total(1, same, '收到时')[0]).toMatch(
      /各步：a [^，]*1 个工作日[^，]*，c [^，]*2 个工作日/,
    );
  });
});
