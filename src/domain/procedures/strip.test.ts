import { expect, test } from 'vitest';
import type { Limit } from '#schemas/limit.ts';
import { COLOURS, stripOf } from './strip.ts';
import { makeStep } from './testing.ts';

const lengthOf = (limit?: Limit) => {
  const [segment] = stripOf({ steps: [makeStep('a', limit ? { limit } : {})] });
  return segment && [segment.length, segment.dated];
};

test('each step has a segment that leads to it and knows all its posts', () => {
  const steps = [
    makeStep('ask', { post: 'clerk', with: ['driver'] }),
    makeStep('approve', { post: 'leader', inform: ['clerk'] }),
    makeStep('do', { post: 'clerk' }),
  ];
  const rest = { helpers: [], informed: [], length: 2, dated: true };
  expect(stripOf({ steps })).toEqual([
    { ...rest, anchor: 'step-ask', number: 1, post: 'clerk', helpers: ['driver'], colour: 1 },
    { ...rest, anchor: 'step-approve', number: 2, post: 'leader', informed: ['clerk'], colour: 2 },
    { ...rest, anchor: 'step-do', number: 3, post: 'clerk', colour: 1 },
  ]);
});

test('colours come round again after the last', () => {
  const steps = Array.from({ length: COLOURS + 1 }, (_, at) =>
    makeStep(`s${at}`, { post: `post-${at}` }),
  );
  expect(stripOf({ steps }).map(({ colour }) => colour)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1]);
});

test('a longer limit never makes a shorter segment, whatever it is counted in', () => {
  expect(
    [
      lengthOf({ value: 30, unit: 'minute' }),
      lengthOf({ value: 31, unit: 'minute' }),
      lengthOf({ value: 0.5, unit: 'working-day' }),
      lengthOf({ value: 5, unit: 'hour' }),
      lengthOf({ sameDay: true }),
      lengthOf({ value: 24, unit: 'hour' }),
      lengthOf({ value: 2, unit: 'working-day' }),
      lengthOf({ value: 7, unit: 'day' }),
      lengthOf({ value: 8, unit: 'day' }),
      lengthOf({ value: 1, unit: 'month' }),
    ].map((told) => told?.[0]),
  ).toEqual([1, 2, 2, 3, 3, 3, 4, 4, 5, 5]);
});

test('where the limit is a date, or left to the office, or missing, the length says nothing', () => {
  for (const limit of [{ by: '月底前' }, { local: 'x' }, undefined]) {
    expect(lengthOf(limit)).toEqual([2, true]);
  }
});
