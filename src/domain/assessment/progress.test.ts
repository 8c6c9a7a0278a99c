import { expect, test } from 'vitest';
import { progressOf } from './progress.ts';
import { readSheet } from './sheet.ts';
import { answered, answersOf, na, oneArea, unknown } from './testing.ts';

const three = oneArea({}, {}, {});
const progress = (...given: readonly unknown[]) =>
  progressOf(three, readSheet(three, answersOf(...given)).reactions)[0];

test('an area is untouched, started, then done', () => {
  expect(progress()).toMatchObject({ status: 'untouched', given: 0, total: 3 });
  expect(progress(answered(0))).toMatchObject({
    status: 'started',
    given: 1,
    missing: ['duty-2', 'duty-3'],
  });
  expect(progress(answered(0), unknown, na)).toMatchObject({ status: 'done', missing: [] });
});

test('不适用 without its reason is still open', () => {
  expect(progress(answered(0), unknown, { state: 'na' })).toMatchObject({ missing: ['duty-3'] });
});
