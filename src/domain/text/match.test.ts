import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matches, normalise } from './match.ts';

test('finds words in any order, whatever their width and case', () => {
  const keys = normalise('用印审批 盖章 yongyin yysp');
  expect(matches(keys, 'ＹＹＳＰ')).toBe(true);
  expect(matches(keys, '盖章 用印')).toBe(true);
  expect(matches(keys, '盖章 收文')).toBe(false);
});

test('an empty query matches everything', () => {
  expect(matches('', '  ')).toBe(true);
});

test('every text is found by any piece of itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[一-龥a-z0-9]{1,20}$/), fc.nat(19), (text, at) => {
      expect(matches(normalise(`前 ${text} 后`), text.slice(at % text.length))).toBe(true);
    }),
  );
});
