/** The line on top of the results: right for most that the site knows, and never wrong; and what comes nearest to one. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answering, type Answering } from '#domain/search/answer/line-of.ts';
import { askedSet, isRight } from '#domain/search/eval/asked-set.ts';
import type { LoadedTools } from '#domain/search/load-search.ts';
import { search } from '#domain/search/search.ts';
import { openBuiltSearch } from '#integrations/search/built-search.ts';
import { isGeneralEdition } from '#tests/edition.ts';

const SITE = process.env['SITE_DIR'] ?? 'dist';
/**
 * The share that is answered at least, by set. The first three, the sixth, seventh and ninth are what offices ask, half of
 * the seventh in far-fetched words; the fourth and fifth are in the words of people who know no name of anything; the
 * eighth has only what nothing here answers. From the tenth on they are short questions by hands that had seen no words,
 * from the 18th to the 22nd for details, in far-off words. The weights of the answer line are fitted to the first 22 by npm
 * run fit:answers, which tells how often what is new is answered. Of the 120 questions of the last two 77 got their line
 * when first tried, 34 had it among the nearest, none a wrong one, and none of the 60 beside them had one; before words had
 * vectors it was 63 and 36. What an independent reader held to be an answer too was then added to what is right.
 */
const SETS = [
  { set: '', floor: 0.98 },
  { set: '-2', floor: 0.9 },
  { set: '-3', floor: 0.9 },
  { set: '-4', floor: 0.77 },
  { set: '-5', floor: 0.36 },
  { set: '-6', floor: 0.93 },
  { set: '-7', floor: 0.46 },
  { set: '-8', floor: 0 },
  { set: '-9', floor: 0.73 },
  { set: '-10', floor: 0.69 },
  { set: '-11', floor: 0.58 },
  { set: '-12', floor: 0.65 },
  { set: '-13', floor: 0.67 },
  { set: '-14', floor: 0.51 },
  { set: '-15', floor: 0.6 },
  { set: '-16', floor: 0.56 },
  { set: '-17', floor: 0.65 },
  { set: '-18', floor: 0.42 },
  { set: '-19', floor: 0.51 },
  { set: '-20', floor: 0.4 },
  { set: '-21', floor: 0.35 },
  { set: '-22', floor: 0.18 },
  { set: '-23', floor: 0.61 },
  { set: '-24', floor: 0.66 },
];
/** Get a line that is about something else; an independent reader has said so. No sign tells them from what is answered. */
const KNOWN_TOLD: ReadonlySet<string> = new Set([
  '绝密文件保存几年',
  '私家车加油卡归谁管',
  '法院审民告官的案子几个月得判',
  '新人的工位能自己挑吗',
  '收入证明开了能管几个月',
  '支部全体党员的会一次开几个钟头',
  '会计一年要学够几个学时',
  '投标保证金几日内要退人家',
]);
/** The same, of questions that have an answer: the line is of the matter, and does not answer. */
const KNOWN_WRONG: ReadonlySet<string> = new Set([
  '有人吃坏肚子剩菜倒不倒',
  '交接完了发现少东西多久内能找前头的人',
  '支部开会谁来记',
  '支部记录为啥非得党员来',
  '党费收上来到底谁经手',
  '主任要调走，交接由谁牵头',
  '跟兄弟单位一起发文用谁的号',
  '来人吃工作餐能上点酒不',
  '去问价的那个人能自己验货不',
  '离职那张证明哪个部门给开',
  '管公章的自己要盖章找哪个盖',
  '摔那一下算不算工伤，谁说了算',
]);
/** So many questions with an answer have it in the line or among what comes nearest, and of those that ask for details. */
const FOUND = 0.93;
const FOUND_HARD = 0.8;
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

function questionsOf(set: string) {
  return askedSet.parse(parse(readFileSync(`tests/fixtures/search-answers${set}.yaml`, 'utf8')));
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
        const { line } = await answeringTo(asked.q);
        if (line && isRight(asked, line)) right += 1;
        else if (line && !KNOWN_WRONG.has(asked.q))
          wrong.push(`${asked.q} → ${line.text} ${line.url}`);
      }
      expect(wrong).toEqual([]);
      expect(right).toBeGreaterThanOrEqual(answers.length * floor);
    });

    test('that the site cannot answer have no line', async () => {
      const told: string[] = [];
      for (const typed of none.filter((each) => !KNOWN_TOLD.has(each))) {
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
      const told = await answeringTo(one.q);
      const lines = [...(told.line ? [told.line] : []), ...told.near];
      all += 1;
      if (lines.some((line) => isRight(one, line))) found += 1;
    }
    for (const typed of asked.none) {
      none += 1;
      if ((await answeringTo(typed)).near.length > 0) near += 1;
    }
  }
  expect(found).toBeGreaterThanOrEqual(all * floor);
  expect(near).toBeLessThanOrEqual(none * NEAR_NONE);
});
