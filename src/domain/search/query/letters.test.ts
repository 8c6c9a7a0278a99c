import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLetters } from './letters.ts';

describe('isLetters', () => {
  it.each(['yinzhang', 'yin zhang', "xi'an", 'xi’an shi'])('%s is letters', (text) => {
    expect(isLetters(text)).toBe(true);
  });

  it.each(['', ' ', "'", 'yin  zhang', ' yin', 'yin ', "xi'", 'yin1', '印章', 'gb/t'])(
    '“%s” is not',
    (text) => {
      expect(isLetters(text)).toBe(false);
    },
  );

  it('is runs of letters with one mark between', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'z', ' ', "'", '’', '1'), maxLength: 12 });
    fc.assert(
      fc.property(text, (typed) => {
        const runs = typed.split(/[ '’]/);
        expect(isLetters(typed)).toBe(runs.every((run) => run !== '' && !run.includes('1')));
      }),
    );
  });

  // An expression that can cut a run in two ways does not come back from these.
  it.each([
    'jieshaoxinzenmekaizaizhizhengming？',
    'the quick brown fox jumps over the lazy dog and runs!',
    `${'a'.repeat(10_000)}1`,
  ])('comes back from %s', (text) => {
    expect(isLetters(text)).toBe(false);
  });
});
