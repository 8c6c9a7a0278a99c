/** The line on top of the results: right for most that the site knows, and never wrong; and what comes nearest to one. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answering, type Answering } from '#domain/search/answer/line-of.ts';
import { askedSet, heldRight, questionsIn } from '#domain/search/eval/asked-set.ts';
import type { LoadedTools } from '#domain/search/load-search.ts';
import { search } from '#domain/search/search.ts';
import { openBuiltSearch } from '#integrations/search/built-search.ts';
import { isGeneralEdition } from '#tests/edition.ts';

const SITE = process.env['SITE_DIR'] ?? 'dist';
/**
 * The share that is answered at least, by set. The first three, the sixth, seventh and ninth are what offices ask, half of
 * the seventh in far-fetched words; the fourth and fifth are in the words of people who know no name of anything; the
 * eighth has only what nothing here answers. From the tenth on they are short questions by hands that had seen no words,
 * from the 18th to the 22nd for details, in far-off words, from the 25th on mostly in dialects; the 33rd and 35th are what
 * office staff type in plain words. The weights of the answer line are fitted to all before the last by npm run
 * fit:answers, which tells how often what is new is answered. When first tried, with weights that had not seen them, 53 of
 * 60 of the 33rd and 82 of 96 of the 35th got their line, none and three another one; of the 34th (culture house,
 * kindergarten and clinic in the words of Henan) 22 of 60 got it. What a reader held to be an answer too was then added to
 * what is right.
 */
const SETS = [
  { set: '', floor: 0.98 },
  { set: '-2', floor: 0.9 },
  { set: '-3', floor: 0.88 },
  { set: '-4', floor: 0.77 },
  { set: '-5', floor: 0.39 },
  { set: '-6', floor: 0.91 },
  { set: '-7', floor: 0.53 },
  { set: '-8', floor: 0 },
  { set: '-9', floor: 0.76 },
  { set: '-10', floor: 0.75 },
  { set: '-11', floor: 0.61 },
  { set: '-12', floor: 0.7 },
  { set: '-13', floor: 0.73 },
  { set: '-14', floor: 0.51 },
  { set: '-15', floor: 0.55 },
  { set: '-16', floor: 0.6 },
  { set: '-17', floor: 0.66 },
  { set: '-18', floor: 0.51 },
  { set: '-19', floor: 0.53 },
  { set: '-20', floor: 0.48 },
  { set: '-21', floor: 0.45 },
  { set: '-22', floor: 0.25 },
  { set: '-23', floor: 0.65 },
  { set: '-24', floor: 0.68 },
  { set: '-25', floor: 0.65 },
  { set: '-26', floor: 0.48 },
  { set: '-27', floor: 0.6 },
  { set: '-28', floor: 0.51 },
  { set: '-29', floor: 0.7 },
  { set: '-30', floor: 0.57 },
  { set: '-31', floor: 0.71 },
  { set: '-32', floor: 0.62 },
  { set: '-33', floor: 0.9 },
  { set: '-34', floor: 0.38 },
  { set: '-35', floor: 0.83 },
];
/** Get a line that is about something else. No sign tells them from what is answered. */
const KNOWN_TOLD: ReadonlySet<string> = new Set([
  '工伤认定要几天',
  '绝密文件保存几年',
  '私家车加油卡归谁管',
  '党员受警告处分影响几年',
  '值班能带娃一起吗',
  '新人的工位能自己挑吗',
  '收入证明开了能管几个月',
  '投标的保证金几天退回来',
  '支部全体党员的会一次开几个钟头',
  '会计一年要学够几个学时',
  '投标保证金几日内要退人家',
  '固定资产折旧按几年算',
  '会计继续教育一年多少学分',
  '公车轮胎几年一换',
  '灭火器几年换一次',
  '刻一个钢印要几多钱',
  '预备党员能不能投票',
  '派遣工几年能转正',
  '出差高铁能坐一等座咩',
  '公文里的表格用几号字',
  '档案盒用多厚的',
]);
/** The same, of questions that have an answer: the line is of the matter, and does not answer. */
const KNOWN_WRONG: ReadonlySet<string> = new Set([
  '管钱箱子的不能再兼啥',
  '热线派错了往回退，写哪张',
  '哪些人不能兼着管公章',
  '标个内部算不算国家秘密',
  '有人吃坏肚子剩菜倒不倒',
  '院长给自己开证明谁来批',
  '我出差了盖章该谁批',
  '能花钱请人删帖不',
  '采购的东西由谁验收',
  '实习的小孩能接值班电话吗',
  '支部记录为啥非得党员来',
  '党费收上来到底谁经手',
  '跟兄弟单位一起发文用谁的号',
  '问价的那个人能去验货吗',
  '去问价的那个人能自己验货不',
  '管公章的自己要盖章找哪个盖',
  '管理员密码为啥不给后勤拿',
  '摔那一下算不算工伤，谁说了算',
  '家长让把娃的照片从网上拿掉，拿不拿',
  '当班的走开了我能替他接电话不',
  '出差回来几天内交报销单',
  '电车核算表油耗写啥单位',
  '百公里油耗怎么算',
  '工伤保险管不管公务员',
  '你们能给我录音吗',
  '谁买的就谁验收合规吗',
  '科室会签一般给人家几天',
  '我在外地打电话批盖章行不',
  '签一年合同试用期最多几个月',
  '绝密文件能复制吗',
  '写给纪检的举报信能拆吗',
  '介绍信存根怎么放',
]);
/** So many questions with an answer have it in the line or among what comes nearest, and of those that ask for details. */
const FOUND = 0.92;
const FOUND_HARD = 0.84;
const HARD: ReadonlySet<string> = new Set(['-18', '-19', '-20', '-21', '-22']);
/** So many of those without one may have something near. */
const NEAR_NONE = 0.28;

let tools: LoadedTools;
const answered = new Map<string, Promise<Answering>>();

beforeAll(async () => {
  tools = await openBuiltSearch(SITE);
});

/** Each question is asked once, whichever test wants to know. */
function answeringTo(typed: string): Promise<Answering> {
  const known = answered.get(typed) ?? answering(tools, typed, search(tools, typed));
  answered.set(typed, known);
  return known;
}

const HELD = heldRight.parse(read('search-lines-held-right'));

function questionsOf(set: string) {
  const questions = questionsIn(askedSet.parse(read(`search-answers${set}`)), HELD);
  const [answers = [], none = []] = [true, false].map((has) =>
    questions.filter(({ hasAnswer }) => hasAnswer === has),
  );
  return { answers, none };
}

function read(name: string): unknown {
  return parse(readFileSync(`tests/fixtures/${name}.yaml`, 'utf8'));
}

// The questions are about the general edition; an office that changes it knows other answers.
describe.runIf(isGeneralEdition).each(SETS)(
  'the questions of search-answers$set',
  ({ set, floor }) => {
    const { answers, none } = questionsOf(set);

    test('are answered rightly, most of them, and never wrongly', async () => {
      const wrong: string[] = [];
      let right = 0;
      for (const asked of answers) {
        const { line } = await answeringTo(asked.typed);
        if (line && asked.isRight(line)) right += 1;
        else if (line && !KNOWN_WRONG.has(asked.typed))
          wrong.push(`${asked.typed} → ${line.text} ${line.url}`);
      }
      expect(wrong).toEqual([]);
      expect(right).toBeGreaterThanOrEqual(answers.length * floor);
    });

    test('that the site cannot answer have no line', async () => {
      const told: string[] = [];
      for (const { typed } of none.filter((each) => !KNOWN_TOLD.has(each.typed))) {
        const { line } = await answeringTo(typed);
        if (line) told.push(`${typed} → ${line.text} ${line.url}`);
      }
      expect(told).toEqual([]);
    });
  },
);

test.runIf(isGeneralEdition).each([
  { name: 'most answers', sets: SETS.filter(({ set }) => !HARD.has(set)), floor: FOUND },
  {
    name: 'most of the details',
    sets: SETS.filter(({ set }) => HARD.has(set)),
    floor: FOUND_HARD,
  },
])('the line or what comes nearest holds $name', async ({ sets, floor }) => {
  let [all, found, none, near] = [0, 0, 0, 0];
  for (const asked of sets.map(({ set }) => questionsOf(set))) {
    for (const one of asked.answers) {
      const told = await answeringTo(one.typed);
      const lines = [...(told.line ? [told.line] : []), ...told.near];
      all += 1;
      if (lines.some((line) => one.isRight(line))) found += 1;
    }
    for (const { typed } of asked.none) {
      none += 1;
      if ((await answeringTo(typed)).near.length > 0) near += 1;
    }
  }
  expect(found).toBeGreaterThanOrEqual(all * floor);
  expect(near).toBeLessThanOrEqual(none * NEAR_NONE);
});
