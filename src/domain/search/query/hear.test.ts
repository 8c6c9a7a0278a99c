import { describe, expect, test } from 'vitest';
import { correctBySound, readLetters } from './hear.ts';
import { makeTestIndex } from '#domain/search/index/testing.ts';

const SYLLABLES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'hui会绘',
    'yi议义意',
    'ji纪记',
    'yao要药',
    'shi视',
    'pin频',
    'ping屏',
    'gui归',
    'dang档当',
    'xue学',
    'she舍',
    'ying鹦',
    'wu鹉',
    'fu讣复',
    'gao告',
    'da答',
    'zhi知',
    'shu书',
  ].flatMap((row) => {
    const syllable = row.replace(/[^a-z]/g, '');
    return [...row.slice(syllable.length)].map((character) => [character, syllable]);
  }),
);
const spell = (word: string) => ({
  word,
  syllables: [...word].map((each) => SYLLABLES[each] ?? ''),
});
const index = makeTestIndex([
  { title: '会议纪要', spellings: [spell('会议纪要')] },
  { title: '视频会议', spellings: [spell('视频会议')] },
  { title: '归档', spellings: [spell('归档')] },
  { title: '答复告知书', text: '告知', spellings: [spell('答复告知书')] },
  { title: 'OA', spellings: [{ word: 'oa', syllables: ['o', 'a'] }] },
  { title: '学社', text: '学会', spellings: [{ word: '学社', syllables: ['xue', 'she'] }] },
]);
const correct = (run: string) =>
  correctBySound(index, (character) => Promise.resolve(SYLLABLES[character]), run);

describe('correctBySound', () => {
  test.each([
    ['会义纪要', '会议纪要'],
    ['会义记要', '会议纪要'],
    ['视屏会议', '视频会议'],
    ['归当', '归档'],
  ])('hears %s as %s', async (typed, meant) => {
    expect(await correct(typed)).toBe(meant);
  });

  test('leaves alone what stands on a page, and what shares too little or makes no sense', async () => {
    expect(await correct('会议纪要')).toBeUndefined();
    expect(await correct('绘义记药')).toBeUndefined();
    expect(await correct('鹦鹉学舍')).toBeUndefined();
  });

  test('takes two characters for a word when they are a name or stand on many pages', async () => {
    expect(await correct('讣告')).toBeUndefined();
    const many = Array.from({ length: 10 }, (_, at) => ({ title: `${at}`, text: '请复告。' }));
    const wide = makeTestIndex([
      { title: '答复告知书', spellings: [spell('答复告知书')] },
      ...many,
    ]);
    const read = (character: string) => Promise.resolve(SYLLABLES[character]);
    expect(await correctBySound(wide, read, '讣告')).toBe('复告');
  });
});

describe('readLetters', () => {
  test('does not read a word of letters as pinyin', async () => {
    expect(await readLetters(index, 'oa')).toEqual([]);
  });

  test('puts finished ones before those that are only begun', async () => {
    const words = ['应急', '迎检'];
    const syllables = [
      ['ying', 'ji'],
      ['ying', 'jian'],
    ];
    const both = makeTestIndex(
      words.map((word, at) => ({
        title: word,
        spellings: [
          {
            word: word + (at === 0 ? '岗' : ''),
            syllables: [...(syllables[at] ?? []), ...(at === 0 ? ['gang'] : [])],
          },
        ],
      })),
    );
    expect((await readLetters(both, 'yingji')).map(({ word }) => word)).toEqual(words);
  });

  test('puts whole names first', async () => {
    expect((await readLetters(index, 'huiyi')).map(({ word }) => word)).toEqual(['会议']);
    expect((await readLetters(index, 'guidang'))[0]).toMatchObject({ word: '归档', isWhole: true });
  });
});
