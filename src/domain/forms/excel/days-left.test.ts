/** The formulas, worked out by HyperFormula, which reads Excel's, against a slow loop over every day. */
import fc from 'fast-check';
import { HyperFormula } from 'hyperformula';
import { describe, expect, test } from 'vitest';
import { addDays, isWeekend } from '#schemas/days.ts';
import { general } from '#tests/fixture.ts';
import { daysLeft } from './days-left.ts';
import { daysOffTable } from './days-off.ts';
import type { OverdueRule } from './table.ts';

const YEARS = general.holidays;
const FIRST = `${Math.min(...YEARS.map(({ year }) => year))}-01-01`;
const LENGTH = YEARS.length * 365;
const off = new Set(daysOffTable(YEARS).rows.map(([, , day]) => day));
const work = new Set(daysOffTable(YEARS).rows.map(([, , , , day]) => day));

const [DUE, EXTENDED, CLOSED, STATE] = [0, 1, 2, 3];
const RULE: OverdueRule = {
  name: '办结',
  due: DUE,
  until: [CLOSED],
  count: 'workdays',
  soon: 3,
};

/** Excel's number of a day. */
const serial = (day: string) => (Date.parse(day) - Date.parse('1899-12-30')) / 86_400_000;
const lists = daysOffTable(YEARS).rows.map(([year = '', , day = '', , made = '']) => [
  year,
  day === '' ? '' : serial(String(day)),
  made === '' ? '' : serial(String(made)),
]);
const end = lists.length + 4;

/** @returns what the formulas say of one row on a day */
function say(rule: OverdueRule, today: string, row: readonly (string | null)[]) {
  const { left, late, soon = 'FALSE()' } = daysLeft(rule, 1);
  // A name in Chinese is more than this engine takes.
  const formula = (text: string) =>
    `=${text
      .replaceAll('TODAY()', String(serial(today)))
      .replaceAll('放假年份', `$A$5:$A$${end}`)
      .replaceAll('放假日', `$B$5:$B$${end}`)
      .replaceAll('补班日', `$C$5:$C$${end}`)}`;
  const cells = row.map((cell) => (/^\d{4}-/u.test(cell ?? '') ? serial(cell ?? '') : cell));
  const engine = HyperFormula.buildFromArray(
    [cells, [formula(left)], [formula(late)], [formula(soon)], ...lists],
    { licenseKey: 'gpl-v3' },
  );
  const at = (line: number) => engine.getCellValue({ sheet: 0, row: line, col: 0 });
  const all = { left: at(1), late: at(2) === true, soon: at(3) === true };
  engine.destroy();
  return all;
}

/** Working days after one day up to and with another, day by day. */
function slowly(after: string, to: string): number {
  let count = 0;
  for (let day = addDays(after, 1); day <= to; day = addDays(day, 1)) {
    if (work.has(day) || (!isWeekend(day) && !off.has(day))) count++;
  }
  return count;
}

const anyDay = fc.nat({ max: LENGTH - 1 }).map((days) => addDays(FIRST, days));
const days = (from: string, to: string) => serial(to) - serial(from);

describe('a last day that is written', () => {
  test('leaves as many working days as a slow loop counts, and is late by days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (today, due) => {
        const { left, late, soon } = say(RULE, today, [due, null, null, null]);
        const rest = due < today ? days(today, due) : slowly(today, due);
        expect([left, late, soon]).toEqual([rest, due < today, rest >= 0 && rest <= 3]);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['2026-09-18', '2026-09-30', 8],
    ['2026-09-18', '2026-09-19', 0],
    ['2026-09-24', '2026-09-28', 1],
    ['2026-09-30', '2026-10-10', 3],
    ['2026-02-13', '2026-02-28', 6],
  ])('on %s what is due on %s has %i working days left', (today, due, left) => {
    expect(say(RULE, today, [due, null, null, null]).left).toBe(left);
  });

  test('gives way to one that was granted, and ends with a day or with a value', () => {
    const rule = { ...RULE, extended: EXTENDED, except: { column: STATE, is: ['作废'] } };
    expect(say(rule, '2026-09-18', ['2026-09-10', '2026-09-21', null, null]).left).toBe(2);
    expect(say(rule, '2026-09-18', ['2026-09-10', null, '2026-09-11', null])).toEqual({
      left: '',
      late: false,
      soon: false,
    });
    expect(say(rule, '2026-09-18', ['2026-09-10', null, null, '作废']).late).toBe(false);
    expect(say(rule, '2026-09-18', ['2026-09-10', null, null, '在办']).late).toBe(true);
  });

  test('that is no day, or not there, is not counted', () => {
    for (const due of ['长期', null]) {
      expect(say(RULE, '2026-09-18', [due, null, null, null])).toEqual({
        left: '',
        late: false,
        soon: false,
      });
    }
  });

  test('in a year without its days off is refused, not guessed; that it has passed is told all the same', () => {
    const missing = `${Math.max(...YEARS.map(({ year }) => year)) + 1}`;
    const ahead = say(RULE, '2026-09-18', [`${missing}-01-05`, null, null, null]);
    expect(ahead).toEqual({ left: `缺${missing}年放假安排`, late: false, soon: false });
    const past = say(RULE, `${missing}-01-06`, [`${missing}-01-05`, null, null, null]);
    expect(past).toEqual({ left: -1, late: true, soon: false });
  });
});

describe('days from a day', () => {
  const COUNTED: OverdueRule = { ...RULE, due: undefined, from: DUE, within: 5 };

  test('are working days that a slow loop counts, the first day left out', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (today, from) => {
        const { left, late, soon } = say(COUNTED, today, [from, null, null, null]);
        const rest = 5 - slowly(from, today);
        expect([left, late, soon]).toEqual([rest, rest < 0, rest >= 0 && rest <= 3]);
      }),
      { numRuns: 60 },
    );
  });

  test('are calendar days where the rule says so, for which no list is asked', () => {
    const rule: OverdueRule = { ...COUNTED, count: 'days', within: 15, soon: 0 };
    const row = ['2031-03-01', null, null, null];
    expect(say(rule, '2031-03-16', row)).toEqual({ left: 0, late: false, soon: false });
    expect(say(rule, '2031-03-17', row)).toEqual({ left: -1, late: true, soon: false });
  });

  test('in a year without its days off are refused', () => {
    const row = ['2031-03-01', null, null, null];
    expect(say(COUNTED, '2031-03-17', row)).toEqual({
      left: '缺2031年放假安排',
      late: false,
      soon: false,
    });
  });
});
