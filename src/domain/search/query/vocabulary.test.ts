import { describe, expect, test } from 'vitest';
import { makeVocabulary } from './vocabulary.ts';

const vocabulary = makeVocabulary({
  groups: [
    { official: ['印章', '用印'], everyday: ['公章', '盖章'] },
    { official: ['采购'], everyday: ['买打印机'] },
    { official: ['会场布置'], everyday: ['摆会场'] },
  ],
  typos: [{ wrong: '会义纪要', right: '会议纪要' }],
  stop: ['怎么', '什么', '什么时候', '的'],
});
const known = (text: string) =>
  vocabulary.cut(text).flatMap(({ kind, text: word }) => (kind === 'known' ? [word] : []));

describe('makeVocabulary', () => {
  test('leads from any word of a group to the official ones', () => {
    expect(vocabulary.alternatives.get('盖章')).toEqual(['印章', '用印']);
    expect(vocabulary.alternatives.get('印章')).toEqual(['用印']);
  });

  test('puts known mistakes right', () => {
    expect(vocabulary.correct('写会义纪要')).toBe('写会议纪要');
  });

  test('cuts the longest words first and loses no character', () => {
    const pieces = vocabulary.cut('什么时候盖章的');
    expect(pieces.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'stop 什么时候',
      'known 盖章',
      'stop 的',
    ]);
  });

  test.each([
    ['盖个章', '盖章'],
    ['买一台打印机', '买打印机'],
    ['会场怎么布置', '会场布置'],
  ])('hears in %s the word %s', (spoken, word) => {
    expect(known(spoken)).toEqual([word]);
  });
});
