import { expect, test } from 'vitest';
import { inOrder } from './declaration-order.ts';

const ordered = (...properties: readonly string[]) =>
  inOrder(properties.map((property) => ({ property }))).map(({ property }) => property);

test('properties stand by the alphabet', () => {
  expect(ordered('padding', 'display', 'color')).toEqual(['color', 'display', 'padding']);
});

test.each([
  ['margin-block', 'margin'],
  ['border-color', 'border-block-end-style', 'border'],
  ['line-height', 'font'],
  ['row-gap', 'gap'],
  ['width', 'inline-size'],
  ['top', 'inset'],
  ['place-items', 'align-items'],
  ['text-decoration', '-webkit-text-decoration'],
  ['columns', 'column-count'],
  ['page-break-inside', 'break-inside'],
])('%s and %s keep their order, since one can undo the other', (...properties) => {
  expect(ordered(...properties)).toEqual(properties);
  expect(ordered(...properties.toReversed())).toEqual(properties.toReversed());
});

test('custom properties stay where they are, and so does what stands beside all', () => {
  expect(ordered('--b', '--a', 'color')).toEqual(['--b', '--a', 'color']);
  expect(ordered('color', 'all')).toEqual(['color', 'all']);
});
