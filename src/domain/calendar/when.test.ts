import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthDay } from './testing.ts';
import { agree, yearSpans, type YearSpan } from './when.ts';

const day = (text: string) => {
  const [month = 0, day = 0] = text.split('-').map(Number);
  return { month, day };
};
const span = (from: string, to: string): YearSpan => ({ from: day(from), to: day(to) });

test.each([
  ['12 月 10 日至 25 日', [span('12-10', '12-25')]],
  ['12 月 25 日至次年 1 月 10 日', [span('12-25', '1-10')]],
  ['10 月 15 日至 11 月 30 日，按通知', [span('10-15', '11-30')]],
  ['12 月上中旬', [span('12-1', '12-20')]],
  ['1 月上旬', [span('1-1', '1-10')]],
  ['3 月中旬', [span('3-11', '3-20')]],
  ['2 月下旬', [span('2-21', '2-28')]],
  ['12 月至次年 1 月，或按通知', [span('12-1', '1-31')]],
  ['1 月至 3 月底', [span('1-1', '3-31')]],
  ['11 月', [span('11-1', '11-30')]],
  ['12 月，按保密部门通知', [span('12-1', '12-31')]],
  ['6 月、12 月', [span('6-1', '6-30'), span('12-1', '12-31')]],
  ['一季度', [span('1-1', '3-31')]],
  ['上半年', [span('1-1', '6-30')]],
  ['下半年', [span('7-1', '12-31')]],
  ['6 月底前', [{ to: day('6-30') }]],
  ['1 月 15 日前', [{ to: day('1-15') }]],
  ['每有人员进出时', []],
  ['汛期前', []],
  ['25 日前', []],
])('%s', (when, spans) => {
  expect(yearSpans(when)).toEqual(spans);
});

test('a wide span agrees with a narrow one inside it, and neither with one that only overlaps', () => {
  const december = span('12-1', '12-31');
  expect(agree(december, span('12-10', '12-25'))).toBe(true);
  expect(agree(span('12-10', '12-25'), december)).toBe(true);
  expect(agree(span('12-1', '12-20'), span('12-10', '12-25'))).toBe(false);
  expect(agree(december, span('11-1', '11-30'))).toBe(false);
});

test('a deadline agrees with a span it falls into', () => {
  const filing = span('6-21', '6-30');
  expect(agree({ to: day('6-30') }, filing)).toBe(true);
  expect(agree({ to: day('6-20') }, filing)).toBe(false);
  expect(agree({ to: day('7-1') }, filing)).toBe(false);
});

test('work over the new year is compared as any other', () => {
  const seals = span('12-25', '1-10');
  expect(agree(span('12-1', '1-31'), seals)).toBe(true);
  expect(agree(span('1-1', '1-10'), seals)).toBe(true);
  expect(agree(span('1-1', '1-31'), seals)).toBe(false);
  expect(agree({ to: day('1-5') }, seals)).toBe(true);
});

test('a span agrees with itself, its first day and its last', () => {
  fc.assert(
    fc.property(monthDay, monthDay, (from, to) => {
      expect(agree({ from, to }, { from, to })).toBe(true);
      expect(agree({ to: from }, { from, to })).toBe(true);
      expect(agree({ to }, { from, to })).toBe(true);
    }),
  );
});
