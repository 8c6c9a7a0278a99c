import { describe, expect, test } from 'vitest';
import { isPinyin, readNearLetters } from './near-pinyin.ts';
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

  test('leaves alone what is too short for a slip, and longer than any name', async () => {
    const both = makeTestIndex([
      { title: '记事', spellings: [spell('记事', 'ji shi')] },
      { title: '记录', spellings: [spell('记录', 'ji lu')] },
      { title: '长', spellings: [spell('用印审批登记', 'yong yin shen pi deng jii')] },
    ]);
    expect(await readNearLetters(both, 'jishhi')).toEqual(['记事']);
    expect(await readNearLetters(both, 'jillu')).toEqual([]);
    const name = (length: number) => 'yong'.repeat(length);
    const long = makeTestIndex([
      { title: '六', spellings: [spell('用'.repeat(6), 'yong '.repeat(6).trim())] },
      { title: '五', spellings: [spell('用'.repeat(5), 'yong '.repeat(5).trim())] },
    ]);
    expect(await readNearLetters(long, `${name(5)}g`)).toEqual(['用'.repeat(5)]);
    expect(await readNearLetters(long, `${name(6)}g`)).toEqual([]);
  });
});

test.each([
  ['xian', true],
  ['jieshaoxinzenmekai', true],
  ['zhuangbeinve', true],
  ['yyongyin', false],
  ['', false],
])('%s is pinyin: %s', (letters, expected) => {
  expect(isPinyin(letters)).toBe(expected);
});

test('reads letters that could be cut in thousands of ways', () => {
  expect(isPinyin(`${'xianguan'.repeat(2000)}v`)).toBe(true);
  expect(isPinyin(`${'xianguan'.repeat(2000)}?`)).toBe(false);
});
