import { expect, test } from 'vitest';
import { readLibrary } from '#data/content-files.ts';
import { recurrencesOf } from './recurrence.ts';

const all = recurrencesOf(readLibrary());

test('every entry of the content has an id of its own and leads to its procedure', () => {
  expect(all.length).toBeGreaterThan(10);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { page } of all) expect(page.href).toMatch(/^\/procedures\/[a-z-]+\/[a-z0-9-]+\/$/);
});

test('the year begins in January', () => {
  const days = all.map(({ from }) => from.month * 100 + from.day);
  expect(days).toEqual(days.toSorted((a, b) => a - b));
});
