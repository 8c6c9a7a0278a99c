import { describe, expect, test } from 'vitest';
import type { Plan, PlannedEdge } from './plan.ts';
import { costOf, joins, priceOf, withPrice } from './price.ts';
import type { Route } from './way.ts';

/** Rows by the lane of each; six rows in three lanes. */
function planOf(lanes: readonly number[], edges: readonly PlannedEdge[] = []): Plan {
  const rows = lanes.map((lane) => ({ lane, decides: false, text: '', limit: '' }));
  return { rows, lanes: ['a', 'b', 'c'], edges };
}

const edge = (
  source: number,
  target: number | undefined,
  rest: Partial<PlannedEdge> = {},
): PlannedEdge => ({
  ...{ source, target, to: '', kind: 'forward', back: false, style: 'forward' },
  ...rest,
});
const straight = (one: PlannedEdge): Route => ({
  edge: one,
  way: { kind: 'straight' },
  side: 'down',
});
const elbow = (one: PlannedEdge, side: Route['side'] = 'right'): Route => ({
  ...{ edge: one, way: { kind: 'elbow' }, side },
});
const along = (one: PlannedEdge, zone: number, side: Route['side'] = 'left'): Route => ({
  ...{ edge: one, way: { kind: 'zone', zone }, side },
});

const price = (plan: Plan, route: Route, others: readonly Route[], limit?: number) =>
  priceOf(
    withPrice(plan, route),
    others.map((other) => withPrice(plan, other)),
    limit,
  );

describe('a route by itself', () => {
  const plan = planOf([0, 1, 0, 2]);

  test('costs its length across; straight down costs nothing', () => {
    expect(price(plan, straight(edge(0, 2)), [])).toBe(0);
    expect(price(plan, elbow(edge(0, 1)), [])).toBe(2);
    expect(price(plan, elbow(edge(0, 3)), [])).toBe(4);
    expect(price(plan, elbow(edge(1, 2), 'left'), [])).toBe(2);
  });

  test('along a zone costs three more, and the way there and back', () => {
    expect(price(plan, along(edge(2, 0), 0), [])).toBe(1 + 1 + 3);
    expect(price(plan, along(edge(0, 3), 1), [])).toBe(1 + 3 + 3);
    expect(price(plan, along(edge(3, 0), 3), [])).toBe(1 + 5 + 3);
  });

  test('to a mark where the procedure ends costs nothing', () => {
    const stop: Route = { edge: edge(0, undefined), way: { kind: 'stop' }, side: 'down' };
    expect(price(plan, stop, [])).toBe(0);
  });
});

describe('beside others', () => {
  test('a crossing costs more than any detour', () => {
    // Down the middle lane past row 1, which is left to the right by a line across it.
    const plan = planOf([1, 0, 1, 2]);
    const down = straight(edge(0, 2));
    const across = elbow(edge(1, 3));
    expect(price(plan, across, [])).toBe(4);
    expect(price(plan, across, [down])).toBe(4 + 20);
    expect(price(plan, down, [across])).toBe(20);
  });

  test('lines that merely touch in a lane do not cross', () => {
    // Both use the middle lane, one above the row at which the other turns into it.
    const plan = planOf([1, 1, 0, 1]);
    expect(price(plan, elbow(edge(2, 3)), [straight(edge(0, 1))])).toBe(2);
  });

  test('lines in one zone may cross, which costs a part of it', () => {
    // Row 1 is left along zone 1, in which another line passes by.
    const plan = planOf([0, 0, 0, 0]);
    const passing = along(edge(0, 3), 1, 'right');
    const leaving = along(edge(1, 2, { style: 'return' }), 1, 'right');
    expect(price(plan, leaving, [])).toBe(5);
    expect(price(plan, leaving, [passing])).toBe(5 + 2 * 6);
  });

  test('a second line on the same side of a step costs a little, except straight down', () => {
    const plan = planOf([0, 1, 2]);
    expect(price(plan, elbow(edge(0, 1)), [elbow(edge(0, 2))])).toBe(2 + 2);
    expect(price(plan, elbow(edge(0, 1)), [along(edge(0, 2), 0)])).toBe(2);
    const lane = planOf([0, 0, 0]);
    expect(price(lane, straight(edge(0, 1)), [straight(edge(0, 2))])).toBe(0);
  });

  test('lines that run together to one step in one zone are cheaper, and never cross', () => {
    const plan = planOf([0, 0, 0, 0]);
    const [one, other] = [edge(3, 0, { style: 'return' }), edge(2, 0, { style: 'return' })];
    expect(price(plan, along(one, 0), [along(other, 0)])).toBe(5 - 3);
    expect(price(plan, along(one, 0), [along(other, 1, 'right')])).toBe(5);
    // Several of them save no more.
    const third = edge(1, 0, { style: 'return' });
    expect(price(plan, along(one, 0), [along(other, 0), along(third, 0)])).toBe(5 - 3);
  });
});

test('a route that is already too dear is told by some price above the limit', () => {
  const plan = planOf([1, 0, 1, 2]);
  const [down, across] = [straight(edge(0, 2)), elbow(edge(1, 3))];
  expect(price(plan, across, [down], 10)).toBeGreaterThan(10);
  expect(price(plan, across, [down], 24)).toBe(24);
  expect(price(plan, across, [down, down, down], 10)).toBeLessThan(
    price(plan, across, [down, down, down]),
  );
});

test('lines join where step and style are the same', () => {
  expect(joins(edge(0, 2), edge(1, 2))).toBe(true);
  expect(joins(edge(0, 2), edge(1, 3))).toBe(false);
  expect(joins(edge(0, 2), edge(1, 2, { style: 'return' }))).toBe(false);
  expect(joins(edge(0, undefined), edge(1, undefined))).toBe(false);
});

test('all routes together cost what each adds to those before it', () => {
  const plan = planOf([1, 0, 1, 2]);
  const routes = [straight(edge(0, 2)), elbow(edge(1, 3))];
  expect(costOf(plan, routes)).toBe(0 + 24);
  expect(costOf(plan, [])).toBe(0);
});
