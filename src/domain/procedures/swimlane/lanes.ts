/** The order of the posts from left to right. */
import type { Procedure } from '#schemas/procedure.ts';
import { planOf, postsOf, type Plan } from './plan.ts';
import { costOf } from './price.ts';
import { chooseRoutes } from './route.ts';

/** Beyond this many lanes not every order is tried. */
const ALL_ORDERS = 7;
/** How many orders with short lines are routed to see how their lines cross. */
const ROUTED = 120;
/** How many of those are worth drawing. */
const RANKED = 16;

/**
 * @returns the most promising orders, best first: those whose lines cross least as far as can be told before drawing,
 *   then those whose lines are short, then those close to the order in which posts first act
 */
export function rankLanes(steps: Procedure['steps']): string[][] {
  const posts = postsOf(steps);
  const orders = posts.length <= ALL_ORDERS ? permutations(posts) : improved(posts, steps);
  return orders
    .map((lanes) => ({ lanes, plan: planOf(steps, lanes), price: disorder(lanes, posts) }))
    .map((order) => ({ ...order, price: order.price + lengthOf(order.plan) }))
    .toSorted((a, b) => a.price - b.price)
    .slice(0, ROUTED)
    .map(({ lanes, plan }) => ({
      lanes,
      price: costOf(plan, chooseRoutes(plan, allZones(plan))) + disorder(lanes, posts),
    }))
    .toSorted((a, b) => a.price - b.price)
    .slice(0, RANKED)
    .map(({ lanes }) => lanes);
}

/** @returns every zone of a plan: one to the left of each lane, and one to the right of the last */
export function allZones({ lanes }: Plan): number[] {
  return Array.from({ length: lanes.length + 1 }, (_, zone) => zone);
}

/** How far lines have to go across; those between neighbouring rows are seen first and count double. */
function lengthOf({ edges, rows }: Plan): number {
  return edges.reduce((sum, { source, target }) => {
    if (target === undefined) return sum;
    const across = Math.abs((rows[source]?.lane ?? 0) - (rows[target]?.lane ?? 0));
    return sum + across * (target === source + 1 ? 2 : 1);
  }, 0);
}

/** A small price for each pair of posts that stand the other way round than they act. */
function disorder(lanes: readonly string[], posts: readonly string[]): number {
  let sum = 0;
  lanes.forEach((left, index) => {
    for (const right of lanes.slice(index + 1)) {
      if (posts.indexOf(left) > posts.indexOf(right)) sum += 0.2;
    }
  });
  return sum;
}

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [
      item,
      ...rest,
    ]),
  );
}

/** For many lanes: orders met while moving one lane at a time to where lines get shorter. */
function improved(posts: readonly string[], steps: Procedure['steps']): string[][] {
  const met: string[][] = [[...posts]];
  let current = [...posts];
  for (let improving = true; improving;) {
    improving = false;
    for (const order of moves(current)) {
      if (lengthOf(planOf(steps, order)) < lengthOf(planOf(steps, current))) {
        current = order;
        met.push(order);
        improving = true;
      }
    }
  }
  return [...met, ...moves(current)];
}

function moves(order: readonly string[]): string[][] {
  return order.flatMap((post) => {
    const rest = order.filter((other) => other !== post);
    return order.map((_, place) => [...rest.slice(0, place), post, ...rest.slice(place)]);
  });
}
