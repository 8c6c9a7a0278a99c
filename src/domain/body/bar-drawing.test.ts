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
  expect(second?.map((width) => Math.round((width / (mark ?? 0)) * 100))).toEqual([90, 30]);
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
