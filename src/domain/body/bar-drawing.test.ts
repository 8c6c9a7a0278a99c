import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BARS, drawBars } from './bar-drawing.ts';

const table = (...figures: string[][]) => ({
  columns: ['前', '后'],
  rows: figures.map((each, index) => ({ title: `第 ${index} 岗`, figures: each })),
});

test('bars are as long as their numbers, and the line stands where its number is', () => {
  const { rows, mark } = drawBars(table(['120%', '60%'], ['90%', '30%']), 100);
  const [first, second] = rows.map(({ bars }) => bars.map(({ width }) => width));
  expect(first).toEqual([BARS.width - BARS.figure, (BARS.width - BARS.figure) / 2]);
  expect(second?.map((width) => Math.round((width / (mark?.x ?? 0)) * 100))).toEqual([90, 30]);
});

test('nothing but noughts has no length', () => {
  expect(drawBars(table(['0', '0'])).rows[0]?.bars.map(({ width }) => width)).toEqual([0, 0]);
});

test('bars never touch, and leave room for their numbers', () => {
  const figure = fc.integer({ min: 0, max: 99_999 }).map(String);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 20 }),
      fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
      (figures, mark) => {
        const { rows, width, height } = drawBars(table(...figures), mark);
        const bars = rows.flatMap((row) => row.bars);
        for (const [index, bar] of bars.entries()) {
          expect(bar.width).toBeLessThanOrEqual(width - BARS.figure);
          expect(bar.y + BARS.bar).toBeLessThan(bars[index + 1]?.y ?? height);
        }
      },
    ),
  );
});

test('the line is broken where a number stands behind a bar that ends short of it', () => {
  // Of 240 units the line stands at 200; the number of 95 % begins at 196, that of 30 % ends at 90.
  const { mark, rows, height } = drawBars(table(['120%', '95%'], ['30%', '40%']), 100);
  const short = rows[0]?.bars[1]?.y ?? 0;
  expect(mark?.lines).toEqual([
    [BARS.head - BARS.gap, short - 2],
    [short + BARS.bar + 2, height],
  ]);
});

test('no line goes through a number', () => {
  const figure = fc.integer({ min: 0, max: 200 }).map((value) => `${value}%`);
  fc.assert(
    fc.property(fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 12 }), (figures) => {
      const { mark, rows } = drawBars(table(...figures), 100);
      const x = mark?.x ?? 0;
      for (const { figure: text, width, y } of rows.flatMap(({ bars }) => bars)) {
        const start = width + BARS.after;
        if (x < start || x > start + text.length * BARS.character) continue;
        const through = mark?.lines.some(([top, bottom]) => top < y + BARS.bar && bottom > y);
        expect(through).toBe(false);
      }
    }),
  );
});
