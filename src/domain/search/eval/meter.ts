/** Counts what queries read of the index. */
import type { ReadFile } from '#domain/search/index/reading.ts';

export type Weigh = (name: string, content: Uint8Array) => number;

export class Meter {
  bytes = 0;
  files = 0;
  readonly #weigh: Weigh;

  /** @param weigh what a file weighs on its way; by itself unless a server packs it */
  constructor(weigh: Weigh = (_, content) => content.length) {
    this.#weigh = weigh;
  }

  /** @returns the same reading, counted */
  through(read: ReadFile): ReadFile {
    return async (...file) => {
      const content = await read(...file);
      this.bytes += this.#weigh(file[0], content);
      this.files += 1;
      return content;
    };
  }
}
