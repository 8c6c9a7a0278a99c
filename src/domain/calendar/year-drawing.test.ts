import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRecurrence, monthDay } from './testing.ts';
import { DRAWING, drawYear } from './year-drawing.ts';

const POSTS = [
  { id: 'archivist', title: '档案岗' },
  { id: 'clerk', title: '文秘岗' },
];

test('a bar reaches from the first day to the last, in the row of its post', () => {
  const { rows, months } = drawYear([makeRecurrence()], POSTS);
  expect(rows.map(({ title }) => title)).toEqual(['档案岗']);
  const [bar] = rows[0]?.bars ?? [];
  expect(bar).toMatchObject({ title: '上一年度文书归档完成', width: 10 });
  expect(bar?.x).toBe((months[5]?.x ?? 0) + 20);
});

test('work over the new year is drawn at both ends', () => {
  const over = makeRecurrence({ from: { month: 12, day: 20 }, to: { month: 1, day: 10 } });
  const { rows, width } = drawYear([over], POSTS);
  const ends = rows[0]?.bars.map(({ x, width: wide }) => [x, x + wide]);
  expect(ends).toEqual([
    [DRAWING.left, DRAWING.left + 10],
    [width - 12, width],
  ]);
});

test('bars of a row never touch, and all stay within the drawing', () => {
  const recurrence = fc
    .record({ from: monthDay, to: monthDay, post: fc.constantFrom('archivist', 'clerk') })
    .map((rest) => makeRecurrence(rest));
  fc.assert(
    fc.property(fc.array(recurrence, { maxLength: 30 }), (recurrences) => {
      const { rows, width, height } = drawYear(recurrences, POSTS);
      for (const { bars, y, height: high } of rows)
        for (const [index, bar] of bars.entries()) {
          expect(bar.x >= DRAWING.left && bar.x + bar.width <= width).toBe(true);
          expect(bar.y >= y && bar.y + DRAWING.bar <= y + high && y + high <= height).toBe(true);
          for (const other of bars.slice(0, index))
            expect(
              other.y !== bar.y || other.x + other.width <= bar.x || bar.x + bar.width <= other.x,
            ).toBe(true);
        }
    }),
  );
});
