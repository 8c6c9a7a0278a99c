import { describe, expect, test } from 'vitest';
import { correctBySound, readLetters } from './hear.ts';
import { makeTestIndex } from './test-index.ts';

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
});

describe('readLetters', () => {
  test('puts whole names first', async () => {
    expect((await readLetters(index, 'huiyi')).map(({ word }) => word)).toEqual(['会议']);
    expect((await readLetters(index, 'guidang'))[0]).toMatchObject({ word: '归档', isWhole: true });
  });
});
