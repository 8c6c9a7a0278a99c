/** The line on top of the results: right for most that the site knows, and wrong for what is named here alone; and what comes nearest to one. */
import { readdirSync, readFileSync } from 'node:fs';
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
 * eighth had at first only what nothing here answered. From the tenth on they are short questions by hands that had seen
 * no words, from the 18th to the 22nd for details, in far-off words, from the 25th on mostly in dialects; the 33rd and from
 * the 35th on they are what office staff type in plain words, from the 36th on of all kinds in equal parts. What a reader
 * held to be an answer too stands in search-lines-held-right.yaml. Of what had no answer when it was asked much is answered
 * since, which readers looked at; that they asked it in vain shows what the handbook lacked. From the 43rd on they are what
 * an examiner asks who is to test the line, in ordinary office words: when first tried, with weights that had not seen
 * them, 479 of the 541 of 43 to 51 were answered rightly and eight wrongly, and of the 480 from the 64th to the 71st 405 and
 * seven. The 72nd, 73rd, 75th, 76th and 78th ask only for what the site keeps as data, the 73rd in official words and the
 * 78th of the most remote pages; of the 76th to the 78th, from which nothing
 * was learned but three headings of the last, 150 of 180 were right and two wrong.
 * npm run fit:answers fits the weights to all but those with heldOut, and tells how often what is new is answered.
 */
const SETS = [
  { set: '', floor: 0.92 },
  { set: '-2', floor: 0.93 },
  { set: '-3', floor: 0.91 },
  { set: '-4', floor: 0.8 },
  { set: '-5', floor: 0.5 },
  { set: '-6', floor: 0.95 },
  { set: '-7', floor: 0.61 },
  { set: '-8', floor: 0.68 },
  { set: '-9', floor: 0.85 },
  { set: '-10', floor: 0.87 },
  { set: '-11', floor: 0.76 },
  { set: '-12', floor: 0.78 },
  { set: '-13', floor: 0.75 },
  { set: '-14', floor: 0.65 },
  { set: '-15', floor: 0.7 },
  { set: '-16', floor: 0.71 },
  { set: '-17', floor: 0.76 },
  { set: '-18', floor: 0.67 },
  { set: '-19', floor: 0.65 },
  { set: '-20', floor: 0.62 },
  { set: '-21', floor: 0.68 },
  { set: '-22', floor: 0.35 },
  { set: '-23', floor: 0.71 },
  { set: '-24', floor: 0.81 },
  { set: '-25', floor: 0.65 },
  { set: '-26', floor: 0.7 },
  { set: '-27', floor: 0.68 },
  { set: '-28', floor: 0.59 },
  { set: '-29', floor: 0.77 },
  { set: '-30', floor: 0.64 },
  { set: '-31', floor: 0.77 },
  { set: '-32', floor: 0.72 },
  { set: '-33', floor: 0.9 },
  { set: '-34', floor: 0.55 },
  { set: '-35', floor: 0.88 },
  { set: '-36', floor: 0.83 },
  { set: '-37', floor: 0.76 },
  { set: '-38', floor: 0.83 },
  { set: '-39', floor: 0.85 },
  { set: '-40', floor: 0.73 },
  { set: '-41', floor: 0.83 },
  { set: '-42', floor: 0.61 },
  { set: '-43', floor: 0.91 },
  { set: '-44', floor: 0.91 },
  { set: '-45', floor: 0.9 },
  { set: '-46', floor: 0.9 },
  { set: '-47', floor: 0.9 },
  { set: '-48', floor: 0.95 },
  { set: '-49', floor: 0.95 },
  { set: '-50', floor: 0.88 },
  { set: '-51', floor: 0.88 },
  { set: '-52', floor: 0.9 },
  { set: '-53', floor: 0.98 },
  { set: '-54', floor: 0.91 },
  { set: '-55', floor: 0.98 },
  { set: '-56', floor: 0.95 },
  { set: '-57', floor: 0.79 },
  { set: '-58', floor: 0.95 },
  { set: '-59', floor: 0.88 },
  { set: '-60', floor: 0.93 },
  { set: '-61', floor: 0.95 },
  { set: '-62', floor: 0.96 },
  { set: '-63', floor: 0.98 },
  { set: '-64', floor: 0.91 },
  { set: '-65', floor: 0.9 },
  { set: '-66', floor: 0.91 },
  { set: '-67', floor: 0.9 },
  { set: '-68', floor: 0.9 },
  { set: '-69', floor: 0.83 },
  { set: '-70', floor: 0.9 },
  { set: '-71', floor: 0.88 },
  { set: '-72', floor: 0.95 },
  { set: '-73', floor: 0.86 },
  { set: '-74', floor: 0.9 },
  { set: '-75', floor: 0.86 },
  { set: '-76', floor: 0.9 },
  { set: '-77', floor: 0.86 },
  { set: '-78', floor: 0.73 },
];
/** Get a line that is about something else. No sign tells them from what is answered. */
const KNOWN_TOLD: ReadonlySet<string> = new Set([
  '一个月最多加班几小时',
  '工资什么时候发',
  '省政府公章直径多大',
  '私家车加油卡归谁管',
  '信访复核前的听证要开几天',
  '流动党员的党组织关系怎么转',
  '公积金租房一月能提多少',
  '书记的私家车出省要谁批',
  '小区电梯坏了谁出钱修',
  '事业编能转公务员吗',
  '归档章去哪刻',
  '刻一个钢印要几多钱',
  '规范性文件几天内报备',
  '支部书记一年要讲几次党课',
  '生产安全事故多久出调查报告',
  '垃圾分类归办公室哪个岗管',
  '支部多少党员才能成立党总支',
  '无人机操控员执照去哪里考',
  '劳动仲裁的申请书怎么写',
  '食堂师傅健康证去哪家医院办',
  '记者证要怎么申请',
]);
/** The same, of questions that have an answer: the line is of the matter, and does not answer. */
const KNOWN_WRONG: ReadonlySet<string> = new Set([
  '原始定密的含义',
  '公共企事业公开办法管学校吗',
  '预备党员等多久能转',
  '空白介绍信能先领两张不',
  '电车核算表油耗写啥单位',
  '汛前检查要在几月几号前弄完',
  '民办学校收到信息公开申请几天答复',
  '试用期多长时间',
  '标个内部算不算国家秘密',
  '上班路上摔了算工伤谁认定',
  '出差住亲戚家房费咋报',
  '公众号怎么涨粉',
  '来人吃工作餐能上点酒不',
  '签一年合同试用期最多几个月',
  '记者来了谁有权回答问题',
  '纪要跟会议记录哪个能下发',
  '用印登记簿哪天对账',
  '学生得了传染病报到哪里',
  '空白介绍信年底几号清点',
  '医院信息公开照哪个办法',
  '医院买药合同交印花税吗',
  '办公室主任休假谁签字',
  '开办公会提前几天收议题',
]);
/** So many questions with an answer have it in the line or among what comes nearest, and of those that ask for details. */
const FOUND = 0.94;
const FOUND_HARD = 0.89;
const HARD: ReadonlySet<string> = new Set(['-18', '-19', '-20', '-21', '-22']);
/** So many of those without one may have something near. */
const NEAR_NONE = 0.25;

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

    test('are answered rightly, most of them, and wrongly only where that is known', async () => {
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

test.runIf(isGeneralEdition)('no fault is known any more that has been mended', async () => {
  // One question stands in several sets, whose writers knew of different answers.
  const faulty = new Set<string>();
  for (const asked of SETS.flatMap(({ set }) => Object.values(questionsOf(set)).flat())) {
    if (!(asked.hasAnswer ? KNOWN_WRONG : KNOWN_TOLD).has(asked.typed)) continue;
    const { line } = await answeringTo(asked.typed);
    if (line !== undefined && !asked.isRight(line)) faulty.add(asked.typed);
  }
  const known = [...KNOWN_WRONG, ...KNOWN_TOLD];
  expect(known.filter((typed) => !faulty.has(typed))).toEqual([]);
});

test('every set of questions has its floor', () => {
  const files = readdirSync('tests/fixtures').filter((name) => /^search-answers/.test(name));
  expect(SETS.map(({ set }) => `search-answers${set}.yaml`).sort()).toEqual(files.sort());
});
