/** Chance that is the same for the same seed, as the made faults need it. */
import { randomOf } from '#domain/search/eval/fit/random.ts';

export class Random {
  readonly #next: () => number;
  constructor(seed: number) {
    this.#next = randomOf(seed);
  }

  /** @returns a number from 0 up to, but not including, 1 */
  next(): number {
    return this.#next();
  }

  /** @returns a whole number from 0 up to, but not including, the limit */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** @returns some of the items, in their order; all of them where there are not so many */
  some<Item>(items: readonly Item[], count: number): Item[] {
    const left = items.map((_, index) => index);
    const taken = Array.from({ length: Math.min(count, items.length) }, () =>
      left.splice(this.below(left.length), 1),
    ).flat();
    return taken.sort((a, b) => a - b).flatMap((index) => items[index] ?? []);
  }
}
