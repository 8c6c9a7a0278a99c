import { expect, test } from 'vitest';
import { linesOf, marksOf, pathOf, ticksOf } from './paths.ts';
import type { Connection, Drawing } from './drawing.ts';

const way = (style: Connection['style'], arrow: boolean, ...points: [number, number][]) => ({
  source: 1,
  target: 2,
  style,
  arrow,
  points: points.map(([x, y]) => ({ x, y })),
});
const empty: Drawing = {
  width: 0,
  height: 0,
  head: 0,
  lanes: [],
  rules: [],
  ticks: [],
  nodes: [],
  diamonds: [],
  pills: [],
  stops: [],
  connections: [],
  labels: [],
};
const drawn = (...connections: Connection[]) => linesOf({ ...empty, connections });

test('a line is told in steps from point to point, to a pixel', () => {
  const points = [
    { x: 10.26, y: 20 },
    { x: 10.26, y: 35.24 },
    { x: 4, y: 35.24 },
    { x: 7, y: 30 },
  ];
  expect(pathOf(points)).toBe('M10 20v15h-6l3-5');
});

test('steps never add up to more than the point they lead to', () => {
  const points = Array.from({ length: 9 }, (_, index) => ({ x: index * 1.24, y: 0 }));
  const steps = [...pathOf(points).matchAll(/h([\d.]+)/g)].map(([, step]) => Number(step));
  expect(steps.reduce((sum, step) => sum + step, 0)).toBe(10);
});

test('what leads back is apart from the rest, and has triangles of its own', () => {
  const lines = drawn(
    way('forward', true, [5, 5], [5, 25]),
    way('return', true, [30, 9], [10, 9]),
    way('forward', false, [1, 1], [1, 4]),
  );
  expect(lines).toEqual({
    forward: 'M1 1v3m4 1v20',
    back: 'M30 9h-20',
    heads: 'M5 25l4-8h-8z',
    headsBack: 'M10 9l8-4v8z',
  });
});

test('pieces are told column by column, each from the end of the one before it', () => {
  const { forward, heads } = drawn(
    way('forward', true, [5, 45], [5, 65]),
    way('forward', true, [9, 1], [9, 2]),
    way('forward', true, [5, 5], [5, 25]),
  );
  expect(forward).toBe('M5 5v20m0 20v20m4-64v1');
  expect(heads).toBe('M5 25l4-8h-8zm0 40l4-8h-8zm4-63l4-8h-8z');
});

test('diamonds stand around their centres', () => {
  const diamonds = [30, 90].map((y) => ({ x: 20, y, radius: 9 }));
  expect(marksOf({ ...empty, diamonds })).toEqual({
    outlines: 'M20 21l9 9l-9 9l-9-9zm0 60l9 9l-9 9l-9-9z',
    dots: '',
  });
});

test('where a way stops stands a ring around its centre, and a dot half as large', () => {
  expect(marksOf({ ...empty, stops: [{ x: 40, y: 8, radius: 6 }] })).toEqual({
    outlines: 'M34 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0z',
    dots: 'M37 8a3 3 0 1 0 6 0a3 3 0 1 0-6 0z',
  });
});

test('a tick begins with a dot', () => {
  const ticks = [10, 92].map((y) => ({ from: { x: 6, y }, to: { x: 54, y } }));
  expect(ticksOf({ ...empty, ticks })).toEqual({
    ticks: 'M6 10h48m-48 82h48',
    dots: 'M6 10h0m0 82h0',
  });
});
