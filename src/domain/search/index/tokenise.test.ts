import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encode, fold, cutIntoRuns } from './tokenise.ts';

describe('encode', () => {
  test('makes overlapping pairs and the last character alone', () => {
    expect(encode('侧边栏').split(' ')).toEqual(['侧边', '边栏', '栏ː']);
  });

  test('keeps words whole and closes them', () => {
    expect(encode('12345热线').split(' ')).toEqual(['12345ː', '热线', '线ː']);
  });

  test('indexes a code under its plain form', () => {
    expect(encode('GW-01').split(' ')[0]).toBe('gw01ː');
    expect(encode('ＧＷ－０１').split(' ')[0]).toBe('gw01ː');
    expect(encode('gw01')).toBe('gw01ː');
  });

  test('leaves two years two words', () => {
    expect(cutIntoRuns('2020-2025').map(({ kind }) => kind)).toEqual(['word', 'gap', 'word']);
  });

  test('writes a token for each character between words, without white space in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const token of encode(text).split(' ')) {
          expect(token).not.toMatch(/[\s\u200b_]/u);
        }
      }),
    );
  });
});

describe('fold', () => {
  test.each([
    ['GW-01', 'gw01'],
    ['ＧＷ－０１', 'gw01'],
    ['Café', 'cafe'],
    ['①', '1'],
  ])('%s is looked up as %s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });
});
