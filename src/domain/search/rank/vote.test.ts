import { describe, expect, test } from 'vitest';
import { makeTestIndex, type TestPage } from '#domain/search/index/testing.ts';
import { makeVocabulary } from '#domain/search/query/vocabulary.ts';
import { lookUpVoters, vote } from './vote.ts';
import { enrol } from './voters.ts';
import { LONE, rarity, UNKNOWN_SHARE, VOTE } from './weights.ts';

const vocabulary = makeVocabulary({
  groups: [{ official: ['采购'], everyday: ['买电脑'] }],
  typos: [],
  stop: ['怎么', '什么', '谁来', '的'],
});
const index = makeTestIndex([
  { title: '党支部会议配合', text: '记录由党员承担。' },
  { title: '采购申请', text: '询价三家。' },
  { title: '网络安全', aliases: ['钓鱼邮件'], text: '不点链接。' },
  { title: '值班', text: '记录当天来电，交接时签字。' },
  { title: '工作量平衡', text: '按季度复核。' },
  // A word of one page must be rare.
  ...Array.from({ length: 40 }, (_, at) => ({ title: `须知${at}`, text: '按季复核。' })),
]);
const pages = async (text: string, isPartEnough = false) => {
  const { whole, part } = await vote(index, vocabulary, text);
  return (isPartEnough ? [...whole, ...part] : whole).map(({ page }) => page);
};

test('a character that stands alone is looked up where few files tell of it, and words in any case', async () => {
  const looked: (readonly [string, number | undefined])[] = [];
  const lookup = (token: string, most?: number) => {
    looked.push([token, most]);
    return index.lookup(token);
  };
  const asked = { index: { ...index, lookup }, vocabulary };
  await lookUpVoters(asked, '章怎么买电脑');
  await vote(asked.index, vocabulary, '章怎么买电脑');
  expect(new Map(looked)).toEqual(
    new Map([
      ...['买电', '电脑', '采购'].map((token) => [token, undefined] as const),
      ['章', LONE] as const,
    ]),
  );
});

describe('enrol', () => {
  test('gives a vote to known words with all they stand for, and to pairs of the rest', () => {
    const { voters, characters } = enrol(vocabulary, '买电脑的预算');
    expect(voters).toEqual([
      { isKnown: true, from: 0, to: 3, ways: ['买电脑', '采购'] },
      { isKnown: false, from: 4, to: 6, ways: ['预算'] },
    ]);
    expect(characters).toBe(5);
  });

  test('lets a lone character move pages, but not count', () => {
    expect(enrol(vocabulary, '章怎么盖').characters).toBe(0);
  });

  test('a lone character behind a known word may be the end of a longer one', () => {
    expect(enrol(vocabulary, '采购员').voters.at(-1)).toMatchObject({ ways: ['购员', '员'] });
    expect(enrol(vocabulary, '采购 员').voters.at(-1)).toMatchObject({ ways: ['员'] });
  });

  test('a word that 的 would tear to single characters stays whole', () => {
    expect(enrol(vocabulary, '打的费').voters.map(({ ways }) => ways[0])).toEqual(['打的', '的费']);
    expect(enrol(vocabulary, '章的预算').voters.map(({ ways }) => ways[0])).toEqual(['章', '预算']);
  });
});

describe('vote', () => {
  test('finds the page that a question is about', async () => {
    expect((await pages('党支部会议谁来记录'))[0]).toBe('党支部会议配合');
    expect(await pages('买电脑走什么手续')).toEqual(['采购申请']);
    expect(await pages('工作量大家')).toEqual(['工作量平衡']);
  });

  test('leaves out pages that hold too little of it', async () => {
    expect(await pages('记录唱片')).toEqual([]);
    expect(await pages('怎么')).toEqual([]);
  });

  test('takes pages that hold a part when that is enough, but not of what is foreign', async () => {
    expect(await pages('帮值班')).toEqual([]);
    expect(await pages('帮值班', true)).toEqual([]);
    expect(await pages('来电交接员')).toEqual([]);
    expect(await pages('来电交接员', true)).toEqual(['值班']);
    expect(await pages('来电工作')).toEqual([]);
    expect(await pages('来电工作', true)).toEqual(['工作量平衡']);
    expect(await pages('工作购记录员', true)).toEqual([]);
  });

  test('leaves out pages that are worth a small part of the best one', async () => {
    const mentions = ['交接', '门卫'].map((title) => ({ title, text: '钥匙当面点清。' }));
    const filler = Array.from({ length: 12 }, (_, at) => ({
      title: `须知${at}`,
      text: '按季复核。',
    }));
    const named = { title: '钥匙保管', aliases: ['钥匙'], text: '钥匙由专人保管。' };
    const words = makeVocabulary({ groups: [], typos: [], stop: [] });
    const titles = async (some: readonly TestPage[]) =>
      (await vote(makeTestIndex([...some, ...filler]), words, '钥匙')).whole.map(
        ({ page }) => page,
      );
    expect(await titles(mentions)).toEqual(['交接', '门卫']);
    expect(await titles([...mentions, named])).toEqual(['钥匙保管']);
  });

  test('says how much of the question a page is called by, lone characters included', async () => {
    const named = async (text: string) => (await vote(index, vocabulary, text)).whole[0]?.named;
    expect(await named('买电脑')).toBe(1);
    expect(await named('买电脑 购')).toBe(1);
    expect(await named('买电脑 章')).toBe(0.75);
  });

  test('asks for more when a word is foreign to the whole site', async () => {
    expect(await pages('钓鱼邮')).toEqual(['网络安全']);
    expect(await pages('钓鱼竿')).toEqual([]);
  });
});

describe('what is enough for a page', () => {
  const words = makeVocabulary({
    groups: [{ official: ['采购'], everyday: ['买电脑'] }],
    typos: [],
    stop: [],
  });
  /** Every character of it is on some page, and no two of them together: words of which nothing is said. */
  const others = '天地玄黄宇宙洪荒辰宿';
  const filler = [
    { title: '杂记', text: [...others].join('，') },
    ...Array.from({ length: 12 }, (_, at) => ({ title: `须知${at}`, text: '按季复核。' })),
  ];
  const isFound = async (page: TestPage, text: string, isPartEnough?: boolean) => {
    const { whole, part } = await vote(makeTestIndex([page, ...filler]), words, text);
    return (isPartEnough ? part : whole).some((each) => each.page === page.title);
  };
  const rest = (length: number) => others.slice(0, length);
  /** What a character of a pair on one page is worth, and one that says nothing known. */
  const PAGES = 1 + filler.length;
  const held = rarity(1, PAGES) / 2;
  const unheld = rarity(0, PAGES) * UNKNOWN_SHARE;
  /** How many characters that say nothing leave such a share to those that do. */
  const most = (heard: number, share: number) =>
    Math.floor(((heard * (1 - share)) / share / unheld) * 1.0001);

  test('three tenths, when it has a known word in its name', async () => {
    const page = { title: '采购', text: '询价。' };
    const enough = most(2 * held, VOTE.leastNamed);
    expect(await isFound(page, `买电脑${rest(enough)}`)).toBe(true);
    expect(await isFound(page, `买电脑${rest(enough + 1)}`)).toBe(false);
  });

  test('as much, when three characters in a row stand in its name', async () => {
    const page = { title: '钥匙柜', text: '上锁。' };
    const enough = most(3 * held, VOTE.leastNamed);
    expect(await isFound(page, `钥匙柜${rest(enough)}`)).toBe(true);
    expect(await isFound(page, `钥匙柜${rest(enough + 1)}`)).toBe(false);
    expect(await isFound({ title: '钥匙', text: '上锁。' }, `钥匙${rest(3)}`)).toBe(false);
  });

  test('half, when it holds a known word', async () => {
    const page = { title: '预算', text: '采购要比价。' };
    const enough = most(2 * held, VOTE.leastKnown);
    for (const word of ['采购', '买电脑']) {
      expect(await isFound(page, `${word}${rest(enough)}`)).toBe(true);
      expect(await isFound(page, `${word}${rest(enough + 1)}`)).toBe(false);
    }
  });

  test('a third, when two words stand in names or headings, more for a single one', async () => {
    const page = { title: '门卫', headings: ['钥匙', '当面'], text: '上锁。' };
    const enough = most(4 * held, VOTE.leastMuch);
    expect(await isFound(page, `钥匙${rest(enough)}当面`)).toBe(true);
    expect(await isFound(page, `钥匙${rest(enough + 1)}当面`)).toBe(false);
    expect(await isFound(page, `钥匙${rest(1)}`)).toBe(true);
    expect(await isFound(page, `钥匙${rest(2)}`)).toBe(false);
  });

  test('four fifths, when it only holds the words, or something is foreign', async () => {
    const page = { title: '门卫', text: '钥匙当面点清存放。' };
    expect(most(8 * held, VOTE.least)).toBe(1);
    expect(await isFound(page, `钥匙当面点清存放${rest(1)}`)).toBe(true);
    expect(await isFound(page, `匙当面点清${rest(1)}`)).toBe(false);
    const named = { title: '当面', headings: ['点清'], text: '钥匙当面点清存放。' };
    expect(await isFound(named, '钥匙当面点清存放炎')).toBe(true);
    expect(await isFound(named, '匙当面点清炎')).toBe(false);
    expect(await isFound(named, `点清${rest(1)}`)).toBe(true);
    expect(await isFound(named, '点清炎')).toBe(false);
  });

  test('of a part, what no page of the answer has is told', async () => {
    const index = makeTestIndex([{ title: '采购', text: '询价。' }, ...filler]);
    expect(await vote(index, words, '采购顺丰快递')).toMatchObject({
      whole: [],
      part: [{ page: '采购' }],
      missing: ['顺丰快递'],
    });
  });

  test('more than three fifths, when a part is enough', async () => {
    const page = { title: '门卫', text: '钥匙当面点清。' };
    expect(await isFound(page, `面点清${rest(1)}`, true)).toBe(true);
    expect(await isFound(page, `面点清${rest(2)}`, true)).toBe(false);
    expect((await vote(index, vocabulary, '来电员')).whole.length).toBe(0);
  });

  test('is worth less, the less of the question it holds', async () => {
    const page = { title: '门卫', headings: ['钥匙'], text: '上锁。' };
    const both = makeTestIndex([page, ...filler]);
    const [whole] = (await vote(both, words, '钥匙')).whole;
    const [part] = (await vote(both, words, `钥匙${rest(1)}`)).whole;
    expect(whole).toMatchObject({ isLiteral: false, terms: ['钥匙'] });
    expect(part?.score).toBeCloseTo(
      (whole?.score ?? 0) * (0.4 + (0.6 * 2 * held) / (2 * held + unheld)),
    );
  });

  test('a known word in a name stands beside pages that hold more, but mention it less', async () => {
    const index = makeTestIndex([
      { title: '采购', aliases: ['买电脑'], text: '询价。' },
      { title: '杂谈', text: '天地玄黄宇宙洪荒辰宿，另有采购。' },
      ...filler.slice(1),
    ]);
    const { whole } = await vote(index, words, `买电脑${others}`);
    expect(whole.map(({ page }) => page)).toEqual(['采购', '杂谈']);
  });

  test('what people say for a page counts when the question holds the whole of it', async () => {
    const said = (word: string): TestPage => ({ title: '饮水', everyday: [word], text: '换水。' });
    const question = `桶装水${rest(1)}`;
    expect(await isFound(said('桶装水'), question)).toBe(true);
    expect(await isFound(said('桶装水送来没有'), question)).toBe(false);
    expect(await isFound(said('桶装水'), `桶装水${rest(2)}`)).toBe(false);
  });

  test('a name that a question begins with is its topic, when there is nothing better', async () => {
    const page = { title: '门岗', everyday: ['门卫'], text: '登记。' };
    expect(await isFound(page, '门卫炎炎', true)).toBe(true);
    expect(await isFound(page, '炎炎门卫', true)).toBe(false);
    expect(await isFound(page, '门卫炎炎炎炎', true)).toBe(false);
    expect(await isFound({ ...page, everyday: ['门卫在哪'] }, '门卫炎炎', true)).toBe(false);
    const index = makeTestIndex([page, ...filler]);
    expect((await vote(index, words, '门卫炎炎')).missing).toEqual(['炎炎']);
  });

  test('two characters that meet only among everyday words do not make a page an answer', async () => {
    const page = { title: '信息', everyday: ['积分怎么算'], text: '采用。' };
    expect(await isFound(page, `积分${rest(1)}`)).toBe(false);
    expect(await isFound({ ...page, headings: ['积分'] }, `积分${rest(1)}`)).toBe(true);
  });

  test('a word is taken the way that is worth most', async () => {
    const page = { title: '清单', aliases: ['买电脑'], text: '采购前填。' };
    const [found] = (await vote(makeTestIndex([page, ...filler]), words, '买电脑')).whole;
    expect(found).toMatchObject({ page: '清单', named: 1, terms: ['买电脑', '采购'] });
  });

  test('the best page comes first', async () => {
    const held = makeTestIndex([
      { title: '门卫', headings: ['钥匙'] },
      { title: '钥匙', headings: ['钥匙'] },
      ...filler,
    ]);
    expect((await vote(held, words, '钥匙')).whole.map(({ page }) => page)).toEqual([
      '钥匙',
      '门卫',
    ]);
  });
});
