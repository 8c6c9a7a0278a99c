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
 * eighth had at first only what nothing here answered. From the tenth on they are short questions by hands that had seen
 * no words, from the 18th to the 22nd for details, in far-off words, from the 25th on mostly in dialects; the 33rd and from
 * the 35th on they are what office staff type in plain words, from the 36th on of all kinds in equal parts. What a reader
 * held to be an answer too stands in search-lines-held-right.yaml. Of what had no answer when it was asked much is answered
 * since, which readers looked at; that they asked it in vain shows what the handbook lacked. npm run fit:answers fits the
 * weights to all of them and tells how often what is new is answered. When first tried, with weights that had not seen
 * them, 55 of 60 of the 39th and 48 of 60 of the 40th got their line, one of each another one; the 41st and 42nd, in more
 * everyday words, have had no part in a fit yet: 45 and 37 of 60, one another line.
 */
const SETS = [
  { set: '', floor: 0.94 },
  { set: '-2', floor: 0.87 },
  { set: '-3', floor: 0.91 },
  { set: '-4', floor: 0.79 },
  { set: '-5', floor: 0.58 },
  { set: '-6', floor: 0.94 },
  { set: '-7', floor: 0.7 },
  { set: '-8', floor: 0.6 },
  { set: '-9', floor: 0.88 },
  { set: '-10', floor: 0.83 },
  { set: '-11', floor: 0.75 },
  { set: '-12', floor: 0.8 },
  { set: '-13', floor: 0.82 },
  { set: '-14', floor: 0.62 },
  { set: '-15', floor: 0.7 },
  { set: '-16', floor: 0.75 },
  { set: '-17', floor: 0.74 },
  { set: '-18', floor: 0.68 },
  { set: '-19', floor: 0.66 },
  { set: '-20', floor: 0.62 },
  { set: '-21', floor: 0.54 },
  { set: '-22', floor: 0.47 },
  { set: '-23', floor: 0.71 },
  { set: '-24', floor: 0.78 },
  { set: '-25', floor: 0.69 },
  { set: '-26', floor: 0.6 },
  { set: '-27', floor: 0.69 },
  { set: '-28', floor: 0.56 },
  { set: '-29', floor: 0.78 },
  { set: '-30', floor: 0.67 },
  { set: '-31', floor: 0.8 },
  { set: '-32', floor: 0.75 },
  { set: '-33', floor: 0.87 },
  { set: '-34', floor: 0.57 },
  { set: '-35', floor: 0.9 },
  { set: '-36', floor: 0.82 },
  { set: '-37', floor: 0.8 },
  { set: '-38', floor: 0.85 },
  { set: '-39', floor: 0.9 },
  { set: '-40', floor: 0.77 },
  { set: '-41', floor: 0.71 },
  { set: '-42', floor: 0.6 },
];
/** Get a line that is about something else. No sign tells them from what is answered. */
const KNOWN_TOLD: ReadonlySet<string> = new Set([
  '工资什么时候发',
  '绝密文件保存几年',
  '食品安全事故几小时内上报',
  '私家车加油卡归谁管',
  '法院审民告官的案子几个月得判',
  '信访复核前的听证要开几天',
  '住房公积金单位交百分之几',
  '公路养护工一个月几天公休',
  '业委会的章归谁拿',
  '档案盒一个多少钱',
  '档案盒一个大概多少钱',
  '收入证明开了能管几个月',
  '支部全体党员的会一次开几个钟头',
  '接待工作餐上几个菜',
  '咱们几号发工资',
  '会计一年要学够几个学时',
  '事业编能转公务员吗',
  '加油卡去哪充钱',
  '归档章多大尺寸',
  '公积金能取出来装修吗',
  '归档章去哪刻',
  '刻一个钢印要几多钱',
  '规范性文件几天内报备',
  '预备党员最多延长多久',
]);
/** The same, of questions that have an answer: the line is of the matter, and does not answer. */
const KNOWN_WRONG: ReadonlySet<string> = new Set([
  '管钱箱子的不能再兼啥',
  '扛摄像机的堵到门口了，单位里谁能代表单位开口',
  '哪些人不能兼着管公章',
  '标个内部算不算国家秘密',
  '有人吃坏肚子剩菜倒不倒',
  '我出差了盖章该谁批',
  '实习的小孩能接值班电话吗',
  '支部记录为啥非得党员来',
  '跟兄弟单位一起发文用谁的号',
  '来人吃工作餐能上点酒不',
  '自家优盘插单位电脑拷个东西可以吗',
  '一个人忙不忙那个负荷率咋算',
  '管理员密码为啥不给后勤拿',
  '摔那一下算不算工伤，谁说了算',
  '家长让把娃的照片从网上拿掉，拿不拿',
  '当班的走开了我能替他接电话不',
  '电车核算表油耗写啥单位',
  '百公里油耗怎么算',
  '工伤保险管不管公务员',
  '你们能给我录音吗',
  '能瞧瞧我自己的人事档案吗',
  '公章最大能刻多大',
  '谁买的就谁验收合规吗',
  '新人报到第几天回头问一遍',
  '领导要把传阅件揣走咋办',
  '科室会签一般给人家几天',
  '签一年合同试用期最多几个月',
  '解除合同后档案几天内转',
  '记者来了谁有权回答问题',
  '内控规范管不管公文审批',
  '会上的原始记录谁签才算',
  '算不算工伤谁说了算',
  '涉密硬盘销毁谁监销',
  '纪要跟记录不是一回事吗',
]);
/** So many questions with an answer have it in the line or among what comes nearest, and of those that ask for details. */
const FOUND = 0.94;
const FOUND_HARD = 0.9;
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
