import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packEntries, unpackEntries } from './pack.ts';
import { makeEntry } from './testing.ts';

test('what is packed comes back, whatever stands around the names', () => {
  const words = fc.array(fc.constantFrom('公章', '印章', '', '公'), { maxLength: 3 });
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words, fc.boolean())), (made) => {
      const entries = made.map(([names, others, isNamed]) => {
        const around = [...(isNamed ? names : []), ...others].join(' ');
        return makeEntry('who', '', '机要岗', { names, around });
      });
      expect(unpackEntries(packEntries(entries, () => '/procedures/0/'))).toEqual(entries);
    }),
  );
});

test('names that stand around an entry are not told twice', () => {
  const names = ['公章保管', '管公章'];
  const entries = [makeEntry('who', '', '机要岗', { names, around: '公章保管 管公章 印章' })];
  expect(JSON.stringify(packEntries(entries)).split('管公章').length - 1).toBe(1);
});
