import { expect, test } from 'vitest';
import { readLibrary } from '#data/content-files.ts';
import { reviewsDue } from './review.ts';

const library = readLibrary();

test('lists nothing long before the dates, everything long after', () => {
  expect(reviewsDue(library, '2026-12-01', 0)).toEqual([]);
  const all = library.chapters.length + library.procedures.length + library.regulations.length;
  expect(reviewsDue(library, '2099-01-01', 0)).toHaveLength(all);
});

test('counts days, the most overdue first', () => {
  const reviews = reviewsDue(library, '2099-01-01', 0);
  const days = reviews.map((review) => review.days);
  expect(days).toEqual(days.toSorted((a, b) => a - b));
  const [first] = reviews;
  const twoDaysBefore = new Date(Date.parse(first?.due ?? '') - 2 * 24 * 60 * 60 * 1000);
  const [found] = reviewsDue(library, twoDaysBefore.toISOString().slice(0, 10), 2);
  expect(found).toEqual({ ...first, days: 2 });
});
