import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lengthInDays, parseMonthDay } from './month-day.ts';
import { monthDay } from './testing.ts';

describe('a day of the year', () => {
  test('is read from month and day', () => {
    expect(parseMonthDay('06-30', 'filing.mdx')).toEqual({ month: 6, day: 30 });
  });

  test.each(['02-30', '13-01', '00-10', '06-31', '02-29', '04-00'])(
    'is refused where years lack it: %s',
    (text) => {
      expect(() => parseMonthDay(text, 'content/procedures/archives/filing.mdx')).toThrow(
        `content/procedures/archives/filing.mdx：calendar 里的 ${text} 不是每年都有的日子，写成 06-30 这样的月和日`,
      );
    },
  );
});

describe('a length in days', () => {
  test('counts both ends', () => {
    expect(lengthInDays({ month: 6, day: 30 }, { month: 6, day: 30 })).toBe(1);
    expect(lengthInDays({ month: 6, day: 21 }, { month: 6, day: 30 })).toBe(10);
  });

  test('leaves 29 February out, so that no deadline is shown late', () => {
    expect(lengthInDays({ month: 2, day: 28 }, { month: 3, day: 1 })).toBe(2);
  });

  test('runs over the new year', () => {
    expect(lengthInDays({ month: 12, day: 25 }, { month: 1, day: 10 })).toBe(17);
  });

  test('is never more than a year, and there and back is a year and two days', () => {
    fc.assert(
      fc.property(monthDay, monthDay, (from, to) => {
        const there = lengthInDays(from, to);
        expect(there).toBeGreaterThanOrEqual(1);
        expect(there).toBeLessThanOrEqual(365);
        if (there > 1) expect(there + lengthInDays(to, from)).toBe(367);
      }),
    );
  });
});
