import { expect, test } from 'vitest';
import { leftOut, type OptionalLine } from './left-out.ts';

const line = (changes: Partial<OptionalLine> = {}): OptionalLine => ({
  ...{ role: 'body', isOff: false, isEmpty: true },
  ...changes,
});

test('a line goes where it may and nothing stands in it', () => {
  expect(
    leftOut([line(), line({ omit: 'empty' }), line({ omit: 'empty', isEmpty: false })]),
  ).toEqual([false, true, false]);
});

test('one with a switch goes when somebody says so, whatever stands in it', () => {
  expect(
    leftOut([line({ omit: 'chosen' }), line({ omit: 'chosen', isOff: true, isEmpty: false })]),
  ).toEqual([false, true]);
});

test('no number is missing before one that stands', () => {
  const [empty, named] = [true, false].map((isEmpty) =>
    line({ role: 'annex', omit: 'empty', isEmpty }),
  ) as [OptionalLine, OptionalLine];
  expect(leftOut([empty, empty])).toEqual([true, true]);
  expect(leftOut([named, empty])).toEqual([false, true]);
  expect(leftOut([empty, named])).toEqual([false, false]);
  const item = line({ role: 'first', omit: 'empty' });
  expect(leftOut([item, line(), line({ role: 'first' })])).toEqual([false, false, false]);
  expect(leftOut([item, line(), item])).toEqual([true, false, true]);
});
