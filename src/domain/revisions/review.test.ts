import { expect, test } from 'vitest';
import { readLibrary } from '#integrations/content-files.ts';
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
  expect(reviewsDue(library, '2027-11-20', 2)[0]).toMatchObject({
    due: '2027-11-22',
    days: 2,
    kind: '依据',
  });
});
