import { describe, expect, test } from 'vitest';
import { correctBySound, readLetters } from './hear.ts';
import type { ReadCharacter } from './characters.ts';
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
    'gong公',
    'wen文',
    'xi系细',
    'xing行',
    'tong统',
    'ju距',
    'duo多',
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
  { title: '公文系', spellings: [spell('公文系')] },
  { title: '公文', text: '行距' },
  { title: 'OA', spellings: [{ word: 'oa', syllables: ['o', 'a'] }] },
  { title: '学社', text: '学会', spellings: [{ word: '学社', syllables: ['xue', 'she'] }] },
]);
const reader =
  (sounds: Readonly<Record<string, string>>): ReadCharacter =>
  (character) => {
    const sound = sounds[character];
    return Promise.resolve({ ...(sound !== undefined && { sound }), simple: character });
  };
const read = reader(SYLLABLES);
const correct = (run: string) => correctBySound(index, read, run);

describe('correctBySound', () => {
  test('leaves alone what would make no more sense than before', async () => {
    expect(await correct('公文行距多少')).toBeUndefined();
    expect(await correct('公文细多')).toBeUndefined();
    expect(await correct('发公文细了')).toBe('发公文系了');
  });

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
    const many = Array.from({ length: 9 }, (_, at) => ({ title: `${at}`, text: '请复告。' }));
    const wide = makeTestIndex([
      { title: '答复告知书', spellings: [spell('答复告知书')] },
      ...many,
    ]);
    expect(await correctBySound(wide, read, '讣告')).toBe('复告');
    const few = [{ title: '答复告知书', spellings: [spell('答复告知书')] }, ...many.slice(1)];
    expect(await correctBySound(makeTestIndex(few), read, '讣告')).toBeUndefined();
  });

  test.each([
    ['宗文', 'zong wen', '中文', 'zhong wen'],
    ['主文', 'zhu wen', '组文', 'zu wen'],
    ['名义', 'ming yi', '民义', 'min yi'],
    ['民义', 'min yi', '名义', 'ming yi'],
    ['南本', 'nan ben', '蓝本', 'lan ben'],
    ['蓝本', 'lan ben', '南本', 'nan ben'],
    ['棕宗', 'zong zong', '钟宗', 'zhong zong'],
  ])('hears %s (%s), said carelessly, as %s (%s)', async (typed, said, word, syllables) => {
    expect(await hearOne(typed, said, word, syllables)).toBe(word);
  });

  test.each([
    ['花文', 'hua wen', '发文', 'fa wen', 'another sound'],
    ['棕宗', 'zong zong', '钟众', 'zhong zhong', 'two careless syllables'],
    ['西西现', 'xi xi xian', '西西西安', 'xi xi xi an', 'a longer word'],
  ])('does not hear %s (%s) as %s (%s): %s', async (typed, said, word, syllables) => {
    expect(await hearOne(typed, said, word, syllables)).toBeUndefined();
  });

  test('puts a word right within a sentence, and leaves what is longer to the other words', async () => {
    expect(await correct('请看会义纪要两份')).toBe('请看会议纪要两份');
    expect(await correct('请看会义纪要两大份')).toBeUndefined();
  });

  test('hears pairs only in what is hardly more than a word, where all then makes sense', async () => {
    expect(await correct('请归当文件')).toBeUndefined();
    expect(await correct('请归当吧')).toBeUndefined();
    const known = makeTestIndex([
      { title: '归档', text: '请归档吧。', spellings: [spell('归档')] },
    ]);
    expect(await correctBySound(known, read, '请归当吧')).toBe('请归档吧');
  });

  test('does not change what is written so somewhere for the sake of what is beside it', async () => {
    const other = makeTestIndex([
      { title: '会议室' },
      { title: '会议事', spellings: [{ word: '会议事', syllables: ['hui', 'yi', 'shi'] }] },
    ]);
    const sounds: Readonly<Record<string, string>> = { 会: 'hui', 议: 'yi', 室: 'shi' };
    const read = reader(sounds);
    expect(await correctBySound(other, read, '会议室鹦鹉学')).toBeUndefined();
  });

  test('asks of a piece of a name only that those pairs be common that it puts right', async () => {
    const name = { word: '甲乙丙丁', syllables: ['jia', 'yi', 'bing', 'ding'] };
    const sounds: Readonly<Record<string, string>> = {
      ...{ 甲: 'jia', 佳: 'jia', 乙: 'yi', 以: 'yi', 丙: 'bing', 并: 'bing' },
    };
    const read = reader(sounds);
    const withPages = (text: string) =>
      makeTestIndex([
        { title: '甲乙丙丁', spellings: [name] },
        ...Array.from({ length: 12 }, (_, at) => ({ title: `${at}`, text })),
      ]);
    expect(await correctBySound(withPages('乙丙。'), read, '甲乙并')).toBe('甲乙丙');
    expect(await correctBySound(withPages('甲乙。'), read, '请看甲以丙')).toBeUndefined();
    expect(await correctBySound(withPages('甲乙丙。'), read, '请看甲以丙')).toBe('请看甲乙丙');
  });
});

/** What is heard in a run when the handbook has a single word. */
function hearOne(typed: string, said: string, word: string, syllables: string) {
  const sounds = new Map([...typed].map((character, at) => [character, said.split(' ')[at] ?? '']));
  const handbook = makeTestIndex([
    { title: word, spellings: [{ word, syllables: syllables.split(' ') }] },
  ]);
  return correctBySound(handbook, reader(Object.fromEntries(sounds)), typed);
}

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

  test('puts whole names before parts, and then what stands on more pages', async () => {
    const huiyi = { word: '会意', syllables: ['hui', 'yi'] };
    const some = [
      { title: '纪要', spellings: [spell('会议纪要')] },
      { title: '会意', spellings: [huiyi] },
    ];
    const first = async (pages: Parameters<typeof makeTestIndex>[0]) =>
      (await readLetters(makeTestIndex(pages), 'huiyi')).map(({ word }) => word);
    expect(await first(some)).toEqual(['会意', '会议']);
    const parts = [
      { title: '会意', spellings: [{ word: '会意书', syllables: ['hui', 'yi', 'shu'] }] },
      { title: '纪要', spellings: [spell('会议纪要')] },
      { title: '通知', spellings: [{ word: '会议书', syllables: ['hui', 'yi', 'shu'] }] },
    ];
    expect(await first(parts)).toEqual(['会议', '会意']);
  });

  test('reads only some pages, of those that have the sound in a name', async () => {
    const texts = Array.from({ length: 9 }, (_, at) => ({ title: `文${at}`, text: 'guidang' }));
    const named = Array.from({ length: 9 }, (_, at) => ({
      title: `归档${at}`,
      spellings: [spell('归档')],
    }));
    const all = makeTestIndex([...texts, ...named]);
    let read = 0;
    const counted = {
      ...all,
      names: (name: string, tokens: readonly string[]) => {
        read += 1;
        return all.names(name, tokens);
      },
    };
    expect((await readLetters(counted, 'guidang')).map(({ word }) => word)).toEqual(['归档']);
    expect(read).toBe(6);
  });
});
