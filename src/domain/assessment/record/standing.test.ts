import { expect, test } from 'vitest';
import { laterVersion, standingOf } from './standing.ts';

const own = { id: 'demo', version: '2.3.0' };

test.each([
  ['demo', '2.0.0', 'same'],
  ['demo', '2.10.0', 'same'],
  ['demo', '1.9.9', 'older'],
  ['demo', '10.0.0', 'newer'],
  ['other', '2.3.0', 'other'],
])('%s %s stands as %s', (id, version, standing) => {
  expect(standingOf({ id, version }, own)).toBe(standing);
});

test.each([
  ['2.3.0', '2.10.0', '2.10.0'],
  ['2.3.4', '2.3.1', '2.3.4'],
  ['2.3.4', '2.3.4', '2.3.4'],
])('of %s and %s the later is %s', (a, b, later) => {
  expect(laterVersion(a, b)).toBe(later);
});
