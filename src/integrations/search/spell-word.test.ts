import { describe, expect, test } from 'vitest';
import { charactersOfBlock, spell } from './spell-word.ts';

describe('spell', () => {
  test.each([
    ['公文', 'gong wen'],
    ['督查督办', 'du cha du ban'],
    ['差旅费', 'chai lv fei'],
    ['会计档案', 'kuai ji dang an'],
    ['重要会议', 'zhong yao hui yi'],
    ['传阅', 'chuan yue'],
    ['调研', 'diao yan'],
    ['行政', 'xing zheng'],
    ['AB 岗', 'a b gang'],
    ['12345 热线', '1 2 3 4 5 re xian'],
  ])('%s is %s', (word, expected) => {
    const { word: bare, syllables } = spell(word);
    expect(syllables.join(' ')).toBe(expected);
    expect(syllables).toHaveLength([...bare].length);
  });
});

describe('charactersOfBlock', () => {
  test('gives each character of a block its syllable, and what the handbook writes for it', () => {
    const sounds = charactersOfBlock('4f');
    expect(sounds).toHaveLength(256);
    expect(sounds['会'.charCodeAt(0) & 0xff]).toBe('hui');
    expect(charactersOfBlock('6a')['檔'.charCodeAt(0) & 0xff]).toBe('dang档');
    expect(charactersOfBlock('5e')['帐'.charCodeAt(0) & 0xff]).toBe('zhang账');
  });
});
