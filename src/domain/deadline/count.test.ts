import { isWorkday } from 'chinese-days';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '#schemas/days.ts';
import { countBackward, countForward, workedBeside, type Counted } from './count.ts';
import type { Term } from './term.ts';
import { KNOWN, SUPPOSED } from '#domain/calendar/testing.ts';
import { workCalendar } from '#domain/calendar/work-calendar.ts';

const term = (value: number, unit: Term['unit'], more: Partial<Term> = {}): Term => ({
  ...{ value, unit, countsStart: false, moves: false },
  ...more,
});
const last = (counted: ReturnType<typeof countForward>): string | undefined =>
  counted.refused === undefined ? counted.last : undefined;
const counted = (result: ReturnType<typeof countForward>): Counted => {
  if (result.refused !== undefined) throw new Error(`${result.year} is not known`);
  return result;
};

/** Days of the years both tables know. */
const day = fc.integer({ min: 0, max: 729 }).map((days) => addDays('2025-01-01', days));
const few = fc.integer({ min: 1, max: 60 });

describe('working days', () => {
  test('the day of the event is not counted', () => {
    expect(last(countForward(KNOWN, '2026-11-26', term(1, 'working-day')))).toBe('2026-11-27');
    expect(last(countForward(KNOWN, '2026-11-27', term(1, 'working-day')))).toBe('2026-11-30');
  });

  test('unless an office counts it; a day off is none then either', () => {
    const own = term(1, 'working-day', { countsStart: true });
    expect(last(countForward(KNOWN, '2026-11-27', own))).toBe('2026-11-27');
    expect(last(countForward(KNOWN, '2026-11-28', own))).toBe('2026-11-30');
  });

  test('festivals are left out with their names, weekends worked for them are counted', () => {
    expect(countForward(KNOWN, '2026-09-18', term(10, 'working-day'))).toEqual({
      last: '2026-10-09',
      nominal: '2026-10-09',
      skipped: [
        { from: '2026-09-19', to: '2026-09-19', days: 1, why: '周六' },
        { from: '2026-09-25', to: '2026-09-27', days: 3, why: '中秋节' },
        { from: '2026-10-01', to: '2026-10-07', days: 7, why: '国庆节' },
      ],
      made: ['2026-09-20'],
      unknown: false,
    });
  });

  test('nothing is guessed of a year that is not known', () => {
    expect(countForward(KNOWN, '2026-12-15', term(20, 'working-day'))).toEqual({
      ...{ refused: 'year', year: 2027, counted: 12 },
    });
    expect(countForward(KNOWN, '2024-12-30', term(1, 'working-day'))).toEqual({
      ...{ refused: 'year', year: 2024, counted: 0 },
    });
    expect(countBackward(KNOWN, '2025-01-03', term(5, 'working-day'))).toEqual({
      ...{ refused: 'year', year: 2024, counted: 1 },
    });
  });

  test('the last days of a year stay open while the next one is not announced', () => {
    expect(countForward(KNOWN, '2026-12-24', term(1, 'working-day'))).toMatchObject({
      ...{ last: '2026-12-25', openTo: 2027 },
    });
    const before = counted(countForward(KNOWN, '2026-12-23', term(1, 'working-day')));
    expect('openTo' in before).toBe(false);
    const known = counted(countForward(KNOWN, '2025-12-24', term(4, 'working-day')));
    expect('openTo' in known).toBe(false);
  });

  test('as chinese-days counts, one day after the other', () => {
    fc.assert(
      fc.property(day, few, (start, value) => {
        const found = countForward(KNOWN, start, term(value, 'working-day'));
        if (found.refused !== undefined) return;
        let slow = start;
        for (let left = value; left > 0;) {
          slow = addDays(slow, 1);
          if (isWorkday(slow)) left -= 1;
        }
        expect(found.last).toBe(slow);
      }),
    );
  });

  test('every day between the ends is either counted or named', () => {
    fc.assert(
      fc.property(day, few, (start, value) => {
        const found = countForward(KNOWN, start, term(value, 'working-day'));
        if (found.refused !== undefined) return;
        const left = found.skipped.reduce((sum, { days }) => sum + days, 0);
        expect(left + value).toBe(daysBetween(start, found.last));
        for (const { from, to, days } of found.skipped)
          expect(daysBetween(from, to) + 1).toBe(days);
      }),
    );
  });

  test('counted back and on again one comes to the same working day', () => {
    fc.assert(
      fc.property(day, few, (end, value) => {
        const back = countBackward(KNOWN, end, term(value, 'working-day'));
        if (back.refused !== undefined || KNOWN.kindOf(end)?.works !== true) return;
        expect(last(countForward(KNOWN, back.last, term(value, 'working-day')))).toBe(end);
      }),
    );
  });

  test('a working day more never ends earlier', () => {
    fc.assert(
      fc.property(day, few, (start, value) => {
        const one = last(countForward(KNOWN, start, term(value, 'working-day')));
        const more = last(countForward(KNOWN, start, term(value + 1, 'working-day')));
        if (one !== undefined && more !== undefined) expect(more > one).toBe(true);
      }),
    );
  });
});

describe('calendar days and months', () => {
  test('run through days off', () => {
    expect(last(countForward(KNOWN, '2026-09-20', term(15, 'day')))).toBe('2026-10-05');
  });

  test('stay on a day off where no rule moves them, and say which day before is worked', () => {
    expect(countForward(KNOWN, '2026-09-20', term(15, 'day'))).toMatchObject({
      ...{ last: '2026-10-05', nominal: '2026-10-05', off: '国庆节', before: '2026-09-30' },
    });
  });

  test('move to the first day worked after where a rule says so', () => {
    expect(countForward(KNOWN, '2026-09-20', term(15, 'day', { moves: true }))).toEqual({
      last: '2026-10-08',
      nominal: '2026-10-05',
      skipped: [{ from: '2026-10-05', to: '2026-10-07', days: 3, why: '国庆节' }],
      made: [],
      unknown: false,
    });
    // A Saturday that is worked is no day off.
    expect(last(countForward(KNOWN, '2026-09-25', term(15, 'day', { moves: true })))).toBe(
      '2026-10-10',
    );
  });

  test('end on the same day of a later month, or on its last', () => {
    expect(last(countForward(KNOWN, '2026-01-31', term(1, 'month')))).toBe('2026-02-28');
    expect(last(countForward(KNOWN, '2025-08-15', term(6, 'month')))).toBe('2026-02-15');
    expect(last(countForward(KNOWN, '2026-03-10', term(1, 'month', { countsStart: true })))).toBe(
      '2026-04-09',
    );
  });

  test('know the day but not whether it is off where its year is not known', () => {
    expect(countForward(KNOWN, '2026-12-10', term(60, 'day'))).toEqual({
      ...{ last: '2027-02-08', nominal: '2027-02-08', skipped: [], made: [], unknown: true },
    });
    expect(countForward(KNOWN, '2026-12-10', term(60, 'day', { moves: true }))).toEqual({
      ...{ refused: 'year', year: 2027, counted: 0, nominal: '2027-02-08' },
    });
  });

  test('are counted back without being moved on, which would be too late', () => {
    expect(countBackward(KNOWN, '2026-10-20', term(15, 'day', { moves: true }))).toMatchObject({
      ...{ last: '2026-10-05', off: '国庆节', before: '2026-09-30' },
    });
  });

  test('a moved end is worked, and no day between is', () => {
    fc.assert(
      fc.property(day, few, (start, value) => {
        const found = countForward(KNOWN, start, term(value, 'day', { moves: true }));
        if (found.refused !== undefined) return;
        expect(isWorkday(found.last)).toBe(true);
        expect(found.nominal).toBe(addDays(start, value));
        for (let at = found.nominal; at < found.last; at = addDays(at, 1))
          expect(isWorkday(at)).toBe(false);
      }),
    );
  });
});

test('the day worked beside another is not looked for where nothing is known', () => {
  expect(workedBeside(KNOWN, '2025-01-02', -1)).toBeUndefined();
  expect(workedBeside(workCalendar([]), '2026-10-08', -1)).toBeUndefined();
  expect(workedBeside(KNOWN, '2026-10-08', -1)).toBe('2026-09-30');
  expect(workedBeside(KNOWN, '2026-09-30', 1)).toBe('2026-10-08');
  expect(workedBeside(KNOWN, '2026-12-31', 1)).toBeUndefined();
});

test('a term that ends on New Year is known to end on a day off, with the day worked before it', () => {
  const ends = countForward(KNOWN, '2026-12-17', term(15, 'day'));
  expect(ends).toMatchObject({
    last: '2027-01-01',
    off: '元旦',
    before: '2026-12-31',
    unknown: false,
  });
});

/** The walks of the pages 政府信息依申请公开 and 信访事项办理, each of which says which day comes out. */
describe('worked examples of the pages', () => {
  const own: Partial<Term> = { countsStart: true };
  test.each<[string, string, Term, string]>([
    ['法定最后一天', '2027-03-01', term(20, 'working-day'), '2027-03-29'],
    ['登记表的截止日', '2027-03-01', term(20, 'working-day', own), '2027-03-26'],
    ['补正告知最后一天', '2027-03-01', term(7, 'working-day'), '2027-03-10'],
    ['补正以后的截止日', '2027-03-12', term(20, 'working-day', own), '2027-04-09'],
    ['扣除征求意见以后', '2027-04-09', term(9, 'working-day'), '2027-04-22'],
    ['告知截止日', '2027-03-02', term(15, 'day'), '2027-03-17'],
    ['异议截止日', '2027-03-02', term(5, 'working-day'), '2027-03-09'],
    ['办结日', '2027-03-09', term(60, 'day'), '2027-05-08'],
    ['内部交卷日', '2027-03-09', term(35, 'day'), '2027-04-13'],
    ['复查截止日', '2027-04-20', term(30, 'day'), '2027-05-20'],
  ])('%s', (_, start, given, end) => {
    expect(last(countForward(SUPPOSED, start, given))).toBe(end);
  });
});
