import { expect, test } from 'vitest';
import { lazyShelf } from './lazy-shelf.ts';
import type { SheetShelf } from './sheet-shelf.ts';

const shelf = (opened: string[]) =>
  ({
    openSheet: (id: string) => Promise.resolve(opened.push(id) > 0),
    readSheet: (id: string) => Promise.resolve(`text of ${id}`),
  }) as unknown as SheetShelf;

test('a shelf is brought once, when it is first used', async () => {
  const opened: string[] = [];
  let times = 0;
  const sheets = lazyShelf(() => {
    times += 1;
    return Promise.resolve(shelf(opened));
  });
  expect(times).toBe(0);
  expect(await sheets.openSheet('a')).toBe(true);
  expect(await sheets.readSheet('a')).toBe('text of a');
  expect([times, opened]).toEqual([1, ['a']]);
});

test('where it cannot be brought nothing is on the disk, and the next try brings it', async () => {
  const opened: string[] = [];
  let fails = true;
  const sheets = lazyShelf(() =>
    fails ? Promise.reject(new Error('offline')) : Promise.resolve(shelf(opened)),
  );
  expect(await sheets.openSheet('a')).toBe(false);
  expect(await sheets.readSheet('a')).toBeUndefined();
  fails = false;
  expect(await sheets.openSheet('a')).toBe(true);
});
