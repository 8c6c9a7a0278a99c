/** Numbers that look random and are the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export class Random {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** @returns a number from 0 up to, but not including, 1 */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
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
