import { expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import { partFirst, revisionsOf } from './revisions.ts';

test('every revision of every page, newest first, in the order of the catalogue within a day', () => {
  expect(
    revisionsOf(lived).map(({ date, version, note, page }) => [date, version, note, page.href]),
  ).toEqual([
    ['2026-12-20', '1.1', '补上临时任务的接法。', '/handbook/general/boundaries/'],
    ['2026-12-01', '1.0', '首次发布。', '/handbook/general/boundaries/'],
    ['2026-12-01', '1.0', '首次发布。', '/handbook/posts/keeper/'],
    ['2026-12-01', '1.0', '首次发布。', '/procedures/seals/use/'],
    ['2026-12-01', '1.0', '首次试行。', '/procedures/archives/filing/'],
  ]);
});

test('what a page was first issued with is no change of it', () => {
  const { changes, first } = partFirst(revisionsOf(lived));
  expect(changes.map(({ version }) => version)).toEqual(['1.1']);
  expect(first.map(({ date, pages }) => [date, pages.length])).toEqual([['2026-12-01', 4]]);
});
