import { describe, expect, test } from 'vitest';
import { search, type SearchTools } from './search.ts';
import { makeTestIndex, type TestPage } from './index/testing.ts';
import { literally } from './query/query.ts';
import { makeVocabulary } from './query/vocabulary.ts';

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
  { title: '印章保管', url: '/duties/#custody', kind: '职责', aliases: ['公章由机要岗保管'] },
  { title: '公文交换', text: '上网签收。' },
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
const SIMPLE: Readonly<Record<string, string>> = { 會: '会', 議: '议', 紀: '纪' };
const tools: SearchTools = {
  index: makeTestIndex(PAGES),
  vocabulary: makeVocabulary({
    groups: [
      { official: ['会议'], everyday: ['开会'] },
      { official: ['公文交换'], everyday: ['OA'] },
    ],
    typos: [{ wrong: '用引审批', right: '用印审批' }],
    stop: ['怎么', '什么', '要', '前'],
  }),
  readSpeaking: () => Promise.resolve(undefined),
  readCharacter: (character) => {
    const sound = SOUNDS[character];
    return Promise.resolve({
      ...(sound !== undefined && { sound }),
      simple: SIMPLE[character] ?? character,
    });
  },
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

  test('ranks a corrected query as if it had been typed right', async () => {
    const right = await find('会议纪要');
    for (const typed of ['会义纪要', '會議紀要']) {
      const { instead, results } = await search(tools, typed);
      expect(instead).toEqual(['会议纪要']);
      expect(results.map(({ page }) => page)).toEqual(right);
    }
    const quoted = await search(tools, literally('会义纪要'));
    expect(quoted).toMatchObject({ text: '“会义纪要”', instead: [] });
  });

  test('answers a question by the words that matter', async () => {
    expect(await find('开会前要准备什么')).toContain('/handbook/rules/meetings/');
  });

  test('answers whose job something is with a duty', async () => {
    expect((await find('公章归谁管'))[0]).toBe('/duties/#custody');
    expect((await find('公章'))[0]).toBe('/procedures/seals/use-approval/');
  });

  test('falls back to a part of a question when nothing answers the whole', async () => {
    const { results } = await search(tools, '签到表章');
    expect(results).toMatchObject([{ page: '/procedures/meetings/minutes/', isLiteral: false }]);
  });

  test('puts right a slip in pinyin, and takes letters for a word when the office uses it', async () => {
    expect((await search(tools, 'yongyinshhenpi')).instead).toEqual(['用印审批']);
    const listed = await search(tools, 'OA');
    expect(listed.instead).toEqual([]);
    expect(listed.results[0]?.page).toBe('公文交换');
  });

  test('puts a page with just this heading before one that mentions it', async () => {
    const named = [
      { title: '甲', text: '退回补正，退回补正。', headings: ['退回补正的几种情况'] },
      { title: '乙', text: '退回补正。', headings: ['退回补正'] },
    ];
    const index = makeTestIndex([...named, ...FILLER]);
    const { results } = await search({ ...tools, index }, '退回补正');
    expect(results.map(({ page }) => page)).toEqual(['乙', '甲']);
  });

  test('puts a duty of just this name before a form that has it in its name', async () => {
    const named = [
      { title: '车辆登记须知清单', kind: '表单', aliases: ['车辆登记表一式两份'] },
      { title: '车辆登记', kind: '职责' },
    ];
    const index = makeTestIndex([...named, ...FILLER]);
    const { results } = await search({ ...tools, index }, '车辆登记');
    expect(results[0]?.page).toBe('车辆登记');
  });

  test('marks as literal only what is written so', async () => {
    const { results } = await search(tools, '审批 纪要');
    expect(results.map(({ isLiteral }) => isLiteral)).toEqual([true, false]);
    const question = await search(tools, '会议怎么审批');
    expect(question.results.every(({ isLiteral }) => !isLiteral)).toBe(true);
  });

  test('looks for nothing else when enough pages hold what is typed', async () => {
    const holding = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ title: `借阅${at}`, text: '档案借阅。' }));
    const related = { title: '档案利用', aliases: ['借阅档案'], text: '先登记。' };
    const titles = async (count: number) => {
      const index = makeTestIndex([...holding(count), related, ...FILLER]);
      return (await search({ ...tools, index }, '档案借阅')).results.map(({ page }) => page);
    };
    expect(await titles(5)).not.toContain('档案利用');
    expect(await titles(4)).toContain('档案利用');
  });

  test('puts nothing right that stands on a page as it was typed', async () => {
    const index = makeTestIndex([{ title: '用引审批' }, ...PAGES]);
    const { instead, results } = await search({ ...tools, index }, '用引审批');
    expect(instead).toEqual([]);
    expect(results[0]).toMatchObject({ page: '用引审批', isLiteral: true });
  });

  test('looks up three readings of pinyin at most, the best page of each worth nearly the same', async () => {
    const named = ['会意', '汇议', '回忆', '挥翼'].map((word) => ({
      title: word,
      spellings: [{ word, syllables: ['hui', 'yi'] }],
    }));
    const texts = Array.from({ length: 6 }, (_, at) => ({ title: `${at}`, text: '会意。' }));
    const index = makeTestIndex([...named, ...texts, ...FILLER]);
    const { instead, results } = await search({ ...tools, index }, 'huiyi');
    expect(instead).toEqual(['会意', '汇议', '回忆']);
    expect(results.slice(0, 3).map(({ page }) => page)).toEqual(['会意', '汇议', '回忆']);
    expect(results.slice(0, 3).map(({ score }) => score)).toEqual([1, 0.85, 0.85 ** 2]);
  });

  test('takes pinyin for a word, not for a question', async () => {
    const part = { title: '用印', text: '只盖用印。' };
    const { results } = await search({ ...tools, index: makeTestIndex([...PAGES, part]) }, 'yysp');
    expect(results.map(({ page }) => page)).not.toContain('用印');
  });

  test.each(['阿斯顿飞过', 'yyspi', '', '？？', 'ZZ-99', '量子纠缠', '<b>'])(
    'finds nothing for “%s”',
    async (typed) => {
      expect(await find(typed)).toEqual([]);
    },
  );
});

test('what was copied over a comma comes first, though another page speaks more of both words', async () => {
  const index = makeTestIndex([
    { title: '甲', text: '转办了再转办，签收，签收，都要签收。' },
    { title: '某页', text: '先签收，转办在后。' },
    ...FILLER,
  ]);
  const first = async (typed: string) =>
    (await search({ ...tools, index }, typed)).results[0]?.page;
  expect(await first('签收 转办')).toBe('甲');
  expect(await first('签收，转办')).toBe('某页');
});
