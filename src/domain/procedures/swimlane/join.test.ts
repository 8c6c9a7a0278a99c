import { describe, expect, test } from 'vitest';
import type { Connection, Point } from './drawing.ts';
import { joinConnections, segmentsOf } from './join.ts';

const at = (x: number, y: number): Point => ({ x, y });
const line = (points: readonly Point[], rest: Partial<Connection> = {}): Connection => ({
  ...{ source: 0, target: 3, style: 'forward', arrow: true },
  ...rest,
  points,
});

/** A line down the lane at x 100, to the step at y 200. */
const TRUNK = line([at(0, 0), at(100, 0), at(100, 200)]);

describe('a line that meets another to the same step', () => {
  test('ends where they meet, and shows by an arrow which way it turns', () => {
    const side = line([at(40, 120), at(160, 120), at(160, 190), at(100, 190)], { source: 1 });
    const [trunk, joined] = joinConnections([side, TRUNK]);
    expect(trunk).toEqual(TRUNK);
    expect(joined).toEqual({ ...side, points: [at(40, 120), at(100, 120)], arrow: true });
  });

  test('has no arrow where its last piece is too short for one', () => {
    const near = (x: number) => line([at(x, 120), at(100, 120), at(100, 200)], { source: 1 });
    const arrow = (x: number) => joinConnections([TRUNK, near(x)])[1]?.arrow;
    expect(arrow(84)).toBe(true);
    expect(arrow(85)).toBe(false);
    expect(arrow(116)).toBe(true);
    expect(arrow(115)).toBe(false);
  });

  test('has no arrow where it comes from above, since it turns at the step anyway', () => {
    const above = line([at(60, 20), at(100, 20), at(100, 200)], { source: 1 });
    const from = line([at(100, 20), at(100, 200)], { source: 2 });
    expect(joinConnections([TRUNK, from])[1]).toMatchObject({
      points: [at(100, 20), at(100, 20)],
      arrow: false,
    });
    expect(joinConnections([TRUNK, above])[1]?.points).toEqual([at(60, 20), at(100, 20)]);
  });

  test('ends at the first of several meetings', () => {
    const other = line([at(0, 50), at(70, 50), at(70, 150), at(100, 150), at(100, 200)], {
      source: 1,
    });
    const third = line([at(20, 100), at(130, 100), at(130, 190), at(100, 190)], { source: 2 });
    const joined = joinConnections([TRUNK, other, third]).find(({ source }) => source === 2);
    expect(joined?.points).toEqual([at(20, 100), at(70, 100)]);
  });
});

describe('lines stay whole', () => {
  const across = (rest: Partial<Connection>) =>
    line([at(40, 120), at(160, 120)], { source: 1, ...rest });

  test.each([
    ['to different steps', { target: 2 }],
    ['of different styles', { style: 'return' as const }],
  ])('that lead %s', (_, rest) => {
    expect(joinConnections([TRUNK, across(rest)])).toContainEqual(across(rest));
  });

  test('that end the procedure, each at its own mark', () => {
    const end = line(TRUNK.points, { target: undefined });
    const other = across({ target: undefined });
    expect(joinConnections([end, other])).toEqual([end, other]);
  });

  test('that do not meet', () => {
    const beside = line([at(120, 0), at(120, 190), at(110, 190)], { source: 1 });
    expect(joinConnections([TRUNK, beside])).toContainEqual(beside);
  });
});

test('the longest line is the one that others join, whatever their order', () => {
  const short = line([at(80, 120), at(100, 120), at(100, 200)], { source: 1 });
  for (const lines of [
    [short, TRUNK],
    [TRUNK, short],
  ]) {
    expect(joinConnections(lines).map(({ source }) => source)).toEqual([0, 1]);
  }
});

test('corners are taken in pairs', () => {
  expect(segmentsOf([at(0, 0), at(1, 0), at(1, 2)])).toEqual([
    [at(0, 0), at(1, 0)],
    [at(1, 0), at(1, 2)],
  ]);
  expect(segmentsOf([at(0, 0)])).toEqual([]);
  expect(segmentsOf([])).toEqual([]);
});
