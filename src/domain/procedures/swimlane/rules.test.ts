import { expect, test } from 'vitest';
import { rulesOf } from './rules.ts';

const label = (x: number, y: number) => ({ x, y, width: 40, height: 20 });

test('a rule runs from top to bottom but where words stand', () => {
  const lanes = [{ x: 100 }, { x: 300 }];
  expect(rulesOf(lanes, 500, [label(80, 200), label(90, 50), label(110, 400)])).toEqual([
    { x: 100, from: 0, to: 48 },
    { x: 100, from: 72, to: 198 },
    { x: 100, from: 222, to: 500 },
    { x: 300, from: 0, to: 500 },
  ]);
});

test('words that touch each other leave no piece between them, nor at either end', () => {
  expect(rulesOf([{ x: 20 }], 60, [label(0, 0), label(0, 21), label(0, 41)])).toEqual([]);
});
