/** What people tell without asking: lines that come near it, never one that answers it, and nothing more for a name. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answering } from '#domain/search/answer/line-of.ts';
import { readSituation } from '#domain/search/answer/situation.ts';
import { evalQueries, wantedBy } from '#domain/search/eval/eval-query.ts';
import type { LoadedTools } from '#domain/search/load-search.ts';
import { search } from '#domain/search/search.ts';
import { openBuiltSearch } from '#integrations/search/built-search.ts';
import { isGeneralEdition } from '#tests/edition.ts';

const SITE = process.env['SITE_DIR'] ?? 'dist';
const FIXTURES = 'tests/fixtures';
/** Of those that people type and that lead to a page, so many have lines near … */
const SHOWN = 0.5;
/** … and so many of these have one of the page that was meant. Mostly they are on another of the same matter else. */
const MEANT = 0.9;

const NAMES = new Set('exact single code pinyin initials form reg regulation term typo'.split(' '));

const queries = readdirSync(FIXTURES)
  .filter((name) => name.startsWith('search-queries-'))
  .flatMap((name) => evalQueries.parse(parse(readFileSync(`${FIXTURES}/${name}`, 'utf8'))));
const told = queries.filter(({ q }) => readSituation(q) !== undefined);

let tools: LoadedTools;

beforeAll(async () => {
  tools = await openBuiltSearch(SITE);
});

const answerTo = (typed: string) => answering(tools, typed, search(tools, typed));

describe.runIf(isGeneralEdition)('what is told without asking', () => {
  test('has lines near it, mostly of what was meant, and none that answers', async () => {
    const meant = told.filter(({ kind }) => kind !== 'nonsense');
    let [shown, right] = [0, 0];
    for (const query of meant) {
      const { line, near } = await answerTo(query.q);
      expect(line).toBeUndefined();
      if (near.length === 0) continue;
      shown += 1;
      const wanted = [...wantedBy(query).values()].flat();
      if (near.some(({ url }) => wanted.some((place) => url.startsWith(place)))) right += 1;
    }
    expect(shown).toBeGreaterThanOrEqual(meant.length * SHOWN);
    expect(right).toBeGreaterThanOrEqual(shown * MEANT);
  });

  test.each([
    ['合同丢了原件找不着', '复印件双方盖章确认'],
    ['热线工单派错了单位', '工单退单说明'],
    ['把密件拍照发微信群里了', '撤得回的当场撤回'],
  ])('%s', async (typed, says) => {
    const { near } = await answerTo(typed);
    expect(near.map(({ text }) => text).join('\n')).toContain(says);
  });

  test('has none where it is none of our business', async () => {
    for (const typed of [
      '我家猫三天不吃饭了',
      '婆婆不让我回娘家',
      '信用卡还不上了',
      '花养死了想再买一盆',
    ])
      expect((await answerTo(typed)).near).toEqual([]);
  });

  test('is never seen in what is looked up by its name', () => {
    const names = queries.filter(({ kind, q }) => NAMES.has(kind) && !/[么怎]/.test(q));
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter(({ q }) => readSituation(q) !== undefined)).toEqual([]);
  });
});
