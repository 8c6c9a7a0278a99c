import { describe, expect, test } from 'vitest';
import { readNearLetters } from './near-pinyin.ts';
import { makeTestIndex } from '#domain/search/index/testing.ts';

const spell = (word: string, pinyin: string) => ({ word, syllables: pinyin.split(' ') });
const index = makeTestIndex([
  { title: '用印', spellings: [spell('用印', 'yong yin')] },
  { title: '记账', spellings: [spell('记账', 'ji zhang')] },
  { title: '用印审批', spellings: [spell('用印审批', 'yong yin shen pi')] },
]);

describe('readNearLetters', () => {
  test.each(['yyongyin', 'yongyni', 'yonggyin'])('reads %s as 用印', async (typed) => {
    expect(await readNearLetters(index, typed)).toEqual(['用印']);
  });

  test('leaves alone what is pinyin as it stands, initials, and the beginning of a name', async () => {
    expect(await readNearLetters(index, 'jiezhang')).toEqual([]);
    expect(await readNearLetters(index, 'yyspi')).toEqual([]);
    expect(await readNearLetters(index, 'yongyinsshen')).toEqual([]);
  });
});
