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
 * them, 479 of the 541 of 43 to 51 were answered rightly and eight wrongly; of the 362 from the 58th on, by the weights
 * and odds of now, 340 are and three.
 * npm run fit:answers fits the weights to all but those with heldOut, and tells how often what is new is answered.
 */
const SETS = [
  { set: '', floor: 0.94 },
  { set: '-2', floor: 0.93 },
  { set: '-3', floor: 0.88 },
  { set: '-4', floor: 0.85 },
  { set: '-5', floor: 0.65 },
  { set: '-6', floor: 0.97 },
  { set: '-7', floor: 0.72 },
  { set: '-8', floor: 0.65 },
  { set: '-9', floor: 0.91 },
  { set: '-10', floor: 0.88 },
  { set: '-11', floor: 0.81 },
  { set: '-12', floor: 0.83 },
  { set: '-13', floor: 0.82 },
  { set: '-14', floor: 0.7 },
  { set: '-15', floor: 0.76 },
  { set: '-16', floor: 0.77 },
  { set: '-17', floor: 0.74 },
  { set: '-18', floor: 0.7 },
  { set: '-19', floor: 0.71 },
  { set: '-20', floor: 0.76 },
  { set: '-21', floor: 0.64 },
  { set: '-22', floor: 0.55 },
  { set: '-23', floor: 0.69 },
  { set: '-24', floor: 0.79 },
  { set: '-25', floor: 0.68 },
  { set: '-26', floor: 0.67 },
  { set: '-27', floor: 0.68 },
  { set: '-28', floor: 0.57 },
  { set: '-29', floor: 0.77 },
  { set: '-30', floor: 0.64 },
  { set: '-31', floor: 0.85 },
  { set: '-32', floor: 0.78 },
  { set: '-33', floor: 0.88 },
  { set: '-34', floor: 0.58 },
  { set: '-35', floor: 0.92 },
  { set: '-36', floor: 0.85 },
  { set: '-37', floor: 0.8 },
  { set: '-38', floor: 0.87 },
  { set: '-39', floor: 0.91 },
  { set: '-40', floor: 0.8 },
  { set: '-41', floor: 0.81 },
  { set: '-42', floor: 0.6 },
  { set: '-43', floor: 0.91 },
  { set: '-44', floor: 0.95 },
  { set: '-45', floor: 0.9 },
  { set: '-46', floor: 0.9 },
  { set: '-47', floor: 0.86 },
  { set: '-48', floor: 0.96 },
  { set: '-49', floor: 0.91 },
  { set: '-50', floor: 0.88 },
  { set: '-51', floor: 0.85 },
  { set: '-52', floor: 0.88 },
  { set: '-53', floor: 0.96 },
  { set: '-54', floor: 0.88 },
  { set: '-55', floor: 0.96 },
  { set: '-56', floor: 0.93 },
  { set: '-57', floor: 0.8 },
  { set: '-58', floor: 0.96 },
  { set: '-59', floor: 0.9 },
  { set: '-60', floor: 0.91 },
  { set: '-61', floor: 0.95 },
  { set: '-62', floor: 0.93 },
  { set: '-63', floor: 0.98 },
];
/** Get a line that is about something else. No sign tells them from what is answered. */
const KNOWN_TOLD: ReadonlySet<string> = new Set([
  '工资什么时候发',
  '绝密文件保存几年',
  '私家车加油卡归谁管',
  '工会会费每月按工资百分之几交',
  '法院审民告官的案子几个月得判',
  '信访复核前的听证要开几天',
  '业委会的章归谁拿',
  '档案放人才市场要交钱吗',
  '部门预算啥时候批复',
  '收入证明开了能管几个月',
  '书记的私家车出省要谁批',
  '档案员资格证去哪里考',
  '咱们几号发工资',
  '小区电梯坏了谁出钱修',
  '档案盒脊背用几号字',
  '会计一年要学够几个学时',
  '事业编能转公务员吗',
  '加油卡去哪充钱',
  '归档章去哪刻',
  '刻一个钢印要几多钱',
  '规范性文件几天内报备',
  '涉密电脑的密码要设几位',
  '生产安全事故多久出调查报告',
  '行政复议多久出决定',
  '公车驾驶员几年体检一次',
  '任前公示要几天',
  '电梯维保几天来一次',
  '五级工伤补几个月工资',
  '开会迟到几次要通报',
  '行政复议多少天出决定',
  '经济补偿最多给几年',
  '垃圾分类归办公室哪个岗管',
  '支部多少党员才能成立党总支',
  '防火门多久检修一次',
  '科级干部离任审计谁来做',
]);
/** The same, of questions that have an answer: the line is of the matter, and does not answer. */
const KNOWN_WRONG: ReadonlySet<string> = new Set([
  '试用期多长时间',
  '标个内部算不算国家秘密',
  '有人吃坏肚子剩菜倒不倒',
  '上班路上摔了算工伤谁认定',
  '我出差了盖章该谁批',
  '预备党员等多久能转',
  '公众号怎么涨粉',
  '实习的小孩能接值班电话吗',
  '跟兄弟单位一起发文用谁的号',
  '归档那个章盖在纸的哪里',
  '一个人忙不忙那个负荷率咋算',
  '摔那一下算不算工伤，谁说了算',
  '家长让把娃的照片从网上拿掉，拿不拿',
  '当班的走开了我能替他接电话不',
  '家长捐的电脑学校能收不',
  '机要车排量最大多少',
  '电车核算表油耗写啥单位',
  '五一的班几号前得排出来',
  '你们能给我录音吗',
  '能瞧瞧我自己的人事档案吗',
  '12345后半夜有人接不',
  '谁买的就谁验收合规吗',
  '科室会签一般给人家几天',
  '签一年合同试用期最多几个月',
  '解除合同后档案几天内转',
  '记者来了谁有权回答问题',
  '会上的原始记录谁签才算',
  '涉密硬盘销毁谁监销',
  '新媒体账号密码多久换一次',
  '来盖章要带哪几样东西',
  '用印登记簿哪天对账',
  '民主测评的票本人能看吗',
  '学生得了传染病报到哪里',
  '疾控信息公开照哪个办法',
  '收到检举信转给谁处理',
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
