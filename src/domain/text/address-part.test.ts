import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePart, encodePart } from './address-part.ts';

test('whatever is written into an address is read back, but for halves of characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(decodePart(encodePart(text))).toBe(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
    }),
  );
  expect(encodePart('\uD800章')).toBe('%EF%BF%BD%E7%AB%A0');
});

test('what is broken is read as nothing', () => {
  expect(['%', '%E4', '%zz', '章'].map(decodePart)).toEqual(['', '', '', '章']);
});
