/** The line on top of the results: right for most that the site knows, and never wrong. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answering } from '#domain/search/answer/line-of.ts';
import { askedSet, isRight } from '#domain/search/eval/asked-set.ts';
import type { LoadedTools } from '#domain/search/load-search.ts';
import { search } from '#domain/search/search.ts';
import { openBuiltSearch } from '#integrations/search/built-search.ts';
import { isGeneralEdition } from '#tests/edition.ts';

const SITE = process.env['SITE_DIR'] ?? 'dist';
/**
 * The share that is answered at least, by set. The first three and the last four are what offices ask, half of the seventh
 * in far-fetched words; the fourth and fifth are in the words of people who know no name of anything. When they were first
 * tried 44, 20 and 41 of 60 of the sixth, seventh and ninth were answered. The eighth has only what nothing here answers.
 * Of the tenth and eleventh, short questions of 80 each, 44 and 40 were answered when first tried, 7 each otherwise than
 * was written down. The weights of the answer line are fitted to all of them by npm run fit:answers, which tells how often
 * what is new is answered.
 */
const SETS = [
  { set: '', floor: 0.93 },
  { set: '-2', floor: 0.88 },
  { set: '-3', floor: 0.85 },
  { set: '-4', floor: 0.72 },
  { set: '-5', floor: 0.29 },
  { set: '-6', floor: 0.83 },
  { set: '-7', floor: 0.4 },
  { set: '-8', floor: 0 },
  { set: '-9', floor: 0.65 },
  { set: '-10', floor: 0.53 },
  { set: '-11', floor: 0.5 },
];

// The questions are about the general edition; an office that changes it knows other answers.
describe.runIf(isGeneralEdition).each(SETS)(
  'the questions of search-answers$set',
  ({ set, floor }) => {
    const file = `tests/fixtures/search-answers${set}.yaml`;
    const { answers, none } = askedSet.parse(parse(readFileSync(file, 'utf8')));
    let tools: LoadedTools;
    const ask = async (typed: string) => (await answering(tools, typed, search(tools, typed))).line;

    beforeAll(async () => {
      tools = await openBuiltSearch(SITE);
    });

    test('are answered rightly, most of them, and never wrongly', async () => {
      const wrong: string[] = [];
      let right = 0;
      for (const asked of answers) {
        const line = await ask(asked.q);
        if (line && isRight(asked, line)) right += 1;
        else if (line) wrong.push(`${asked.q} → ${line.text} ${line.url}`);
      }
      expect(wrong).toEqual([]);
      expect(right).toBeGreaterThanOrEqual(answers.length * floor);
    });

    test('that the site cannot answer have no line', async () => {
      const told: string[] = [];
      for (const typed of none) {
        const line = await ask(typed);
        if (line) told.push(`${typed} → ${line.text} ${line.url}`);
      }
      expect(told).toEqual([]);
    });
  },
);

/** So many questions with an answer have it in the line or among what comes nearest. */
const FOUND = 0.9;
/** So many of those without one may have something near. */
const NEAR_NONE = 0.3;

test.runIf(isGeneralEdition)(
  'what comes nearest holds most answers that no line gives',
  async () => {
    const tools = await openBuiltSearch(SITE);
    let [all, found, none, near] = [0, 0, 0, 0];
    for (const { set } of SETS) {
      const file = `tests/fixtures/search-answers${set}.yaml`;
      const asked = askedSet.parse(parse(readFileSync(file, 'utf8')));
      for (const one of asked.answers) {
        const told = await answering(tools, one.q, search(tools, one.q));
        const lines = [...(told.line ? [told.line] : []), ...told.near];
        all += 1;
        if (lines.some((line) => isRight(one, line))) found += 1;
      }
      for (const typed of asked.none) {
        none += 1;
        if ((await answering(tools, typed, search(tools, typed))).near.length > 0) near += 1;
      }
    }
    expect(found).toBeGreaterThanOrEqual(all * FOUND);
    expect(near).toBeLessThanOrEqual(none * NEAR_NONE);
  },
);
