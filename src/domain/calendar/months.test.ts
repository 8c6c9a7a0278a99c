import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthsOf, monthsTouched } from './months.ts';
import { monthDay, makeRecurrence } from './testing.ts';

const span = fc.record({ from: monthDay, to: monthDay }).map(makeRecurrence);

test('work begins in one month and goes on through the ones after it', () => {
  const filing = makeRecurrence({ from: { month: 4, day: 1 }, to: { month: 6, day: 20 } });
  const months = monthsOf([filing]);
  const where = (kind: 'starting' | 'running') =>
    months.filter((month) => month[kind].length > 0).map(({ month }) => month);
  expect(where('starting')).toEqual([4]);
  expect(where('running')).toEqual([5, 6]);
});

test('work over the new year is still there in January', () => {
  expect(monthsTouched({ from: { month: 12, day: 25 }, to: { month: 1, day: 10 } })).toEqual([
    12, 1,
  ]);
});

test('what ends first comes first among what is running', () => {
  const late = makeRecurrence({
    id: 'late',
    from: { month: 11, day: 1 },
    to: { month: 3, day: 1 },
  });
  const soon = makeRecurrence({
    id: 'soon',
    from: { month: 12, day: 1 },
    to: { month: 1, day: 5 },
  });
  expect(monthsOf([late, soon])[0]?.running.map(({ id }) => id)).toEqual(['soon', 'late']);
});

test('every piece of work begins once, and its last day is in a month that shows it', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), (work) => {
      const months = monthsOf(work);
      expect(months.flatMap(({ starting }) => starting)).toHaveLength(work.length);
      for (const item of work) {
        const shown = months[item.to.month - 1];
        expect([...(shown?.starting ?? []), ...(shown?.running ?? [])]).toContain(item);
      }
    }),
  );
});
