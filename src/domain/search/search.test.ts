import { describe, expect, test } from 'vitest';
import { search, type SearchTools } from './search.ts';
import { makeTestIndex, type TestPage } from './test-index.ts';
import { makeVocabulary } from './vocabulary.ts';

const FILLER = ['考勤', '值守', '印刷', '节能', '园林', '水电', '车库', '门卫'].map((word) => ({
  title: `${word}须知`,
  text: `${word}按季度检查一次，发现毛病当场记下。`,
}));
const PAGES: TestPage[] = [
  {
    title: '用印审批',
    url: '/procedures/seals/use-approval/',
    code: 'YZ-01',
    aliases: ['章怎么盖'],
    synonyms: ['盖章', '公章'],
    text: '填写审批单，写清文件名称和份数。空白纸一律不盖。',
    spellings: [{ word: '用印审批', syllables: ['yong', 'yin', 'shen', 'pi'] }],
  },
  {
    title: '会议记录与纪要',
    url: '/procedures/meetings/minutes/',
    aliases: ['会议纪要'],
    text: '散会后整理纪要，送主持人签发。开会之前准备好签到表。',
    spellings: [{ word: '会议纪要', syllables: ['hui', 'yi', 'ji', 'yao'] }],
  },
  {
    title: '会议管理',
    url: '/handbook/rules/meetings/',
    synonyms: ['开会'],
    text: '少开会，开短会。',
  },
  { title: '某条例', kind: '依据', text: '用印审批由单位负责人签字，会议纪要存档。' },
  ...FILLER,
];
const SOUNDS: Readonly<Record<string, string>> = {
  会: 'hui',
  义: 'yi',
  议: 'yi',
  纪: 'ji',
  要: 'yao',
};
const tools: SearchTools = {
  index: makeTestIndex(PAGES),
  vocabulary: makeVocabulary({
    groups: [{ official: ['会议'], everyday: ['开会'] }],
    typos: [{ wrong: '用引审批', right: '用印审批' }],
    stop: ['怎么', '什么', '要', '前'],
  }),
  readCharacter: (character) => Promise.resolve(SOUNDS[character]),
};
const find = async (typed: string) => (await search(tools, typed)).results.map(({ page }) => page);

describe('search', () => {
  test('puts the page of that name before one that only mentions it', async () => {
    expect(await find('用印审批')).toEqual(['/procedures/seals/use-approval/', '某条例']);
  });

  test('finds pages by their everyday names, codes and pinyin', async () => {
    expect((await find('公章'))[0]).toBe('/procedures/seals/use-approval/');
    expect((await find('yz01'))[0]).toBe('/procedures/seals/use-approval/');
    expect((await find('yysp'))[0]).toBe('/procedures/seals/use-approval/');
  });

  test('reads pinyin with blanks, and puts the whole name before a part of one', async () => {
    expect((await search(tools, 'yong yin')).instead).toEqual(['用印']);
    const named = [
      { title: '会议室使用登记和会议纪要报送须知', text: '会议纪要。'.repeat(9) },
      { title: '会议纪要' },
    ];
    const { results } = await search(
      { ...tools, index: makeTestIndex([...named, ...FILLER]) },
      '会议纪要',
    );
    expect(results.map(({ page }) => page)).toEqual(['会议纪要', named[0]?.title]);
  });

  test('says what it looked up instead of a typing mistake', async () => {
    const listed = await search(tools, '用引审批');
    expect(listed.instead).toEqual(['用印审批']);
    expect(listed.results[0]?.page).toBe('/procedures/seals/use-approval/');
    expect((await search(tools, '会义纪要')).instead).toEqual(['会议纪要']);
  });

  test('answers a question by the words that matter', async () => {
    expect(await find('开会前要准备什么')).toContain('/handbook/rules/meetings/');
  });

  test('marks as literal only what is written so', async () => {
    const { results } = await search(tools, '审批 纪要');
    expect(results.map(({ isLiteral }) => isLiteral)).toEqual([true, false]);
    const question = await search(tools, '会议怎么审批');
    expect(question.results.every(({ isLiteral }) => !isLiteral)).toBe(true);
  });

  test.each(['阿斯顿飞过', 'yyspi', '', '？？', 'ZZ-99', '量子纠缠', '<b>'])(
    'finds nothing for “%s”',
    async (typed) => {
      expect(await find(typed)).toEqual([]);
    },
  );
});
