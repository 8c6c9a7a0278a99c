/** Counts what queries read of the index. */
import type { ReadFile } from '#domain/search/index/reading.ts';

export class Meter {
  bytes = 0;
  files = 0;

  /** @returns the same reading, counted */
  through(read: ReadFile): ReadFile {
    return async (...file) => {
      const content = await read(...file);
      this.bytes += content.length;
      this.files += 1;
      return content;
    };
  }
}
