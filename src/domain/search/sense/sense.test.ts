/** What characters speak for, from names to pages found. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeTestIndex } from '#domain/search/index/testing.ts';
import type { FieldName } from '#domain/search/index/fields.ts';
import { makeVocabulary } from '#domain/search/query/vocabulary.ts';
import { findBySense, type ReadSpeaking } from './find-by-sense.ts';
import { openSense, readSense, senseName, writeSense } from './sense-file.ts';
import { weighCharacters } from './weigh-characters.ts';

const ELSEWHERE = ['糖醋里脊', '炖排骨放多少糖', '世界杯谁赢了', '猫不吃饭'];
const EVERYDAY = {
  用印审批: ['盖个章', '章盖歪了', '要盖红章', '先盖章后补签'],
  印章停用: ['章丢了', '章磨坏了', '章找不着了', '大印没影了'],
  请假销假: ['娃病了', '家里有事', '先走后补假', '病假条'],
  公务用车: ['车坏路上了', '派个车', '司机请假', '车找不着了'],
};

function sayings(title: string, everyday: readonly string[]): FieldName[] {
  return [
    { field: 'title', text: title, tokens: [] },
    ...everyday.map((text): FieldName => ({ field: 'everyday', text, tokens: [] })),
  ];
}

const pages = Object.entries(EVERYDAY).map(([title, everyday], at) => ({
  ...{ url: String(at), title, everyday },
}));
const weighed = weighCharacters(
  pages.map(({ title, everyday }) => sayings(title, everyday)),
  ELSEWHERE,
);
const files = writeSense(weighed);
const opened = (written: ReadonlyMap<string, Uint8Array>, character: string) =>
  openSense(written.get(senseName(character)) ?? new Uint8Array());
const readSpeaking: ReadSpeaking = (character) =>
  Promise.resolve(readSense(opened(files, character), character));
const vocabulary = makeVocabulary({ groups: [], typos: [], stop: [] });
const tools = { index: makeTestIndex(pages), vocabulary, readSpeaking };
const find = async (text: string) => (await findBySense(tools, text)).found;

describe('what is meant', () => {
  test('is found though nothing stands anywhere as it was typed', async () => {
    const [first] = await find('铜章没影了');
    expect(first?.page).toBe('1');
  });

  test('leans on every part of the question, not on one that many have', async () => {
    const titles = async (text: string) =>
      (await find(text)).map(({ page }) => pages[Number(page)]?.title);
    expect((await titles('车子找不着'))[0]).toBe('公务用车');
    expect((await titles('红章要盖'))[0]).toBe('用印审批');
  });

  test('says which pieces of the question a page is called by', async () => {
    const [first] = await find('章丢哪了');
    expect(first).toMatchObject({ page: '1', isLiteral: false, terms: ['章丢'] });
  });

  test('is nothing for a question about something else, and for what no text has', async () => {
    expect(await find('排骨炖糖')).toEqual([]);
    expect(await find('蚯蚓松土')).toEqual([]);
  });

  test('is not elsewhere where half of it is what a page is called', async () => {
    const isElsewhere = async (text: string) => (await findBySense(tools, text)).isElsewhere;
    expect(await isElsewhere('用印炖糖')).toBe(false);
    expect(await isElsewhere('用印炖排骨糖')).toBe(true);
  });

  test('is nothing for a single character, and for what is not Chinese', async () => {
    expect(await find('章')).toEqual([]);
    expect(await find('abc 123')).toEqual([]);
  });

  test('is nothing, and takes nothing away, where nobody has said what is elsewhere', async () => {
    const untold = writeSense(
      weighCharacters(
        pages.map(({ title, everyday }) => sayings(title, everyday)),
        [],
      ),
    );
    const read: ReadSpeaking = (character) =>
      Promise.resolve(readSense(opened(untold, character), character));
    const sensed = await findBySense({ ...tools, readSpeaking: read }, '章没影了');
    expect(sensed).toEqual({ found: [], isElsewhere: false });
  });

  test('is nothing when no file can be read', async () => {
    const unread = { ...tools, readSpeaking: () => Promise.resolve(undefined) };
    expect(await findBySense(unread, '章没影了')).toEqual({ found: [], isElsewhere: false });
  });
});

describe('what a character speaks for', () => {
  test('is more the fewer pages have it', () => {
    const best = (character: string) => Math.max(...(weighed.get(character)?.pages.values() ?? []));
    expect(best('娃')).toBeGreaterThan(best('了'));
  });

  test('tells the handbook from everything else', () => {
    expect(weighed.get('章')?.belongs).toBeGreaterThan(0);
    expect(weighed.get('糖')?.belongs).toBeLessThan(0);
    const without = weighCharacters([sayings('用印', ['盖章'])], []);
    expect(without.get('章')?.belongs).toBe(0);
  });

  test('is read as it was written, but for rounding', () => {
    fc.assert(
      fc.property(
        fc.float({ min: -9, max: 9, noNaN: true }),
        fc.uniqueArray(fc.tuple(fc.nat(9999), fc.integer({ min: 1, max: 40 })), {
          selector: ([page]) => page,
        }),
        (belongs, some) => {
          const held = new Map(some.map(([page, steps]) => [page, steps / 2]));
          const written = writeSense(new Map([['章', { belongs, pages: held }]]));
          const read = readSense(opened(written, '章'), '章');
          expect(read?.belongs).toBeCloseTo(belongs, 0);
          expect(read?.pages).toEqual(held);
        },
      ),
    );
  });

  test('is unknown of what is no such file', () => {
    for (const file of [undefined, null, 7, 'x', [], {}, { 章: 'x' }]) {
      expect(readSense({ rows: file }, '章')).toBeUndefined();
    }
  });
});
