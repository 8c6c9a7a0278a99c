import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHits, withHits } from './arrival.ts';

test('words stand behind the anchor, which a server never sees', () => {
  expect(withHits('/a/', ['公章', 'a,b&c'])).toBe('/a/#&hl=%E5%85%AC%E7%AB%A0,a%2Cb%26c');
  expect(withHits('/a/#red', ['公章'])).toBe('/a/#red&hl=%E5%85%AC%E7%AB%A0');
  expect(withHits('/a/#red', [])).toBe('/a/#red');
});

test('whatever was to be marked is read back, but for halves of characters', () => {
  const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 64 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (terms) => {
      const [, words = ''] = withHits('/a/#b', terms).split('&hl=');
      expect(readHits(words)).toEqual(
        terms
          .map((term) => term.replace(/\p{Surrogate}/gu, '\uFFFD'))
          .filter((term) => term.trim() !== ''),
      );
    }),
  );
  expect(withHits('/a/', ['\uD800章'])).toBe('/a/#&hl=%EF%BF%BD%E7%AB%A0');
});

test('of an address that somebody has broken is read what can be', () => {
  expect(readHits('%E4,%,%E7%AB%A0,,%20')).toEqual(['章']);
  expect(readHits('一,'.repeat(99))).toHaveLength(12);
  expect(readHits('一'.repeat(500))).toEqual([]);
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => readHits(text).length <= 12));
});
