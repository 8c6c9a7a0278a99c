import { describe, expect, test } from 'vitest';
import { encodeSpellings } from '#domain/search/index/pinyin-tokens.ts';
import { readPinyin } from './readings.ts';

const PINYIN = encodeSpellings([
  { word: '公文管理', syllables: ['gong', 'wen', 'guan', 'li'] },
  { word: '用印审批', syllables: ['yong', 'yin', 'shen', 'pi'] },
  { word: '会议', syllables: ['hui', 'yi'] },
  { word: '函', syllables: ['han'] },
]);
const words = (typed: string) => readPinyin(PINYIN, typed).map(({ word }) => word);

describe('readPinyin', () => {
  test.each([
    ['gongwen', ['公文']],
    ['gongw', ['公文']],
    ['wenguanli', ['文管理']],
    ['yysp', ['用印审批']],
    ['yspi', []],
    ['yyspi', []],
    ['han', []],
    ['gong', []],
  ])('reads %s as %j', (typed, expected) => {
    expect(words(typed)).toEqual(expected);
  });

  test('takes few initials only for a whole name', () => {
    expect(words('hy')).toEqual(['会议']);
    expect(words('gw')).toEqual([]);
    expect(words('ysp')).toEqual([]);
  });

  test('takes what is only begun for the beginning of a name, not for a piece of it', () => {
    expect(words('yongyinsh')).toEqual(['用印审']);
    expect(words('yinsh')).toEqual([]);
  });

  test('says whether the last syllable is finished, and whether the name is whole', () => {
    expect(readPinyin(PINYIN, 'huiy')[0]).toMatchObject({ isFinished: false, isWhole: true });
    expect(readPinyin(PINYIN, 'gongwen')[0]).toMatchObject({ isFinished: true, isWhole: false });
  });
});
