import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stopPairs } from './stop-pairs.ts';
import { makeVocabulary } from './vocabulary.ts';

const vocabulary = makeVocabulary({
  groups: [{ official: ['印章'], everyday: ['公章'] }],
  typos: [],
  stop: ['多少天', '多少', '怎么办', '谁', '时间内'],
});

test.each([
  ['信息公开多少天答复', ['多少', '少天']],
  ['公章谁保管', []],
  ['公章丢了怎么办', ['怎么', '么办']],
])('%s: what only asks is not looked up', (text, pairs) => {
  expect([...stopPairs(vocabulary, text)]).toEqual(pairs);
});

test('what stands in another word too is looked up', () => {
  expect([...stopPairs(vocabulary, '时间表时间内')]).toEqual(['间内']);
  expect([...stopPairs(vocabulary, '盖多少章多少天')]).toEqual(['多少', '少天']);
});

test('a query of nothing but such words is looked up whole', () => {
  expect(stopPairs(vocabulary, '怎么办').size).toBe(0);
  expect(stopPairs(vocabulary, '多少天怎么办').size).toBe(0);
});

test('every pair stands in the text, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (typed) => {
      const text = `${typed}多少天${typed}`;
      for (const pair of stopPairs(vocabulary, text)) expect(text).toContain(pair);
    }),
  );
});
