/** Books in memory, loaded where somebody needs them: most browsers keep what is written. */
import type { Books } from './books.ts';

export function lazyMemory(): Books {
  const memory = import('./memory-books.ts').then(({ memoryBooks }) => memoryBooks());
  return {
    read: (act) => memory.then((books) => books.read(act)),
    write: (act) => memory.then((books) => books.write(act)),
    close: () => undefined,
  };
}
