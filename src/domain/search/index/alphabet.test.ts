import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lettersOf, readWith, writeWith } from './alphabet.ts';

describe('an alphabet', () => {
  test('gives back every text, also one that it was not made from and with halves of characters', () => {
    const text = fc.string({ unit: 'binary' });
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 600 });
    fc.assert(
      fc.property(text, text, units, (known, typed, codes) => {
        const letters = lettersOf([known, String.fromCharCode(...codes)]);
        const [read, write] = [readWith(letters), writeWith(letters)];
        for (const each of [known, typed, String.fromCharCode(...codes, ...codes)])
          expect(read(write(each))).toBe(each);
      }),
    );
  });

  test('takes one byte for what is frequent, two for what is less, and three for the rest', () => {
    const characters = Array.from({ length: 1000 }, (_, at) => String.fromCharCode(0x4e00 + at));
    const texts = characters.map((character, at) => character.repeat(1002 - at));
    const write = writeWith(lettersOf(texts));
    const lengths = characters.map((character) => write(character).length);
    expect(lengths.slice(0, 124)).toEqual(Array.from({ length: 124 }, () => 1));
    expect(lengths.slice(124, 892)).toEqual(Array.from({ length: 768 }, () => 2));
    expect(lengths.slice(892)).toEqual(Array.from({ length: 108 }, () => 3));
    expect(write('a1\n').length).toBe(3);
  });

  test('is of the same letters whatever the order of the texts', () => {
    expect(lettersOf(['公章公章', '会会'])).toBe(lettersOf(['会会', '章公章公']));
    expect(lettersOf(['只一次', 'ASCII ASCII'])).toBe('');
  });
});
