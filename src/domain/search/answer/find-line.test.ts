import { describe, expect, test, vi } from 'vitest';
import { classOf, documentOf, type ShelfOf } from './answer-files.ts';
import { decide } from './decide.ts';
import { askFor, type Found } from './find-line.ts';
import { answersTo, KINDS } from './kind.ts';
import type { Shelved } from './pack.ts';
import { gramsIn } from '#domain/search/likeness/grams.ts';
import { makeVocabulary } from '#domain/search/query/vocabulary.ts';
import { likenessIn, likenessOf } from '#domain/search/likeness/testing.ts';
import { comparable } from './question.ts';
import { asSureAs, makeEntry } from './testing.ts';
import { DIMENSIONS, writeDirection, writeVector } from '#domain/search/vectors/vector.ts';

const VOCABULARY = makeVocabulary({ groups: [], typos: [], stop: [] });
/** Which way everything points that is about seals. */
const SEALS = Float32Array.from({ length: DIMENSIONS }, (_, at) => Number(at === 0));
const CUSTODY = makeEntry('who', '印章保管', '机要岗', {
  ...{ rank: 3, document: 4, meaning: writeDirection(SEALS) },
});
const PAGE = makeEntry('who', '介绍信 开具', '机要岗开具', { document: 7 });
const OTHER = makeEntry('who', '收文 登记', '文秘岗登记', { document: 8 });
/** Nobody asks for it elsewhere. */
const TRAVEL = makeEntry('who', '出差 批假', '主任批假', { document: 7 });
const FILES = new Map<string, readonly Shelved[]>([
  ['a-names-who', [{ ...CUSTODY, line: undefined }]],
  ['a-who-0', [CUSTODY]],
  ['a-who-1', [PAGE, TRAVEL, OTHER]],
]);
/** Pages up to 4 stand in the first file, up to 8 in the second; others answer nothing. */
const shelfOf: ShelfOf = (document, classed) =>
  document > 8 || classed !== 'who' ? undefined : `a-who-${document > 4 ? 1 : 0}`;
const found = (...documents: number[]) =>
  documents.map((document) => ({ document, spoken: [] as string[] }));
const LIKENESS = likenessIn(
  likenessOf(
    [
      {
        ...{ classed: 'who', document: 4, row: 0, names: '印章保管' },
        asked: ['大印锁在谁抽屉里', '铜戳子归谁揣着', '章子平时归谁拿着'],
      },
      { classed: 'who', document: 7, row: 0, names: '介绍信开具', asked: ['介绍信谁写'] },
      { classed: 'who', document: 8, row: 0, names: '收文登记', asked: ['来文谁登'] },
    ],
    9,
    new Map([...gramsIn(comparable('铜戳子'))].map((each) => [each, writeVector(SEALS)])),
  ),
  9,
);
const reader = (files = FILES) => ({
  readAnswers: vi.fn((name: string) => Promise.resolve(files.get(name))),
  shelfOf,
  readLikeness: async (grams: readonly string[]) => LIKENESS(grams),
});
const NO_PAGES = new Map<number, number>();
/** Sure of what has most of a question, and that what is named is meant. Not those that are fitted, which would move with every question learned from. */
const AS_SHARED = asSureAs(-2, 'share:0.6 0 4', 'rivalled:0.5 0 4');

/** @returns the line for a question of which the search has found some pages */
async function lineFor(
  typed: string,
  results: readonly Found[],
  { pages = NO_PAGES, files = reader() } = {},
) {
  const evidence = await askFor(typed, VOCABULARY, files)?.weigh(results, pages);
  return evidence && decide(evidence, AS_SHARED);
}

/** @returns the line of what is named by a question, if only the words of entries are looked at */
async function namedFor(typed: string, results: readonly Found[]) {
  const evidence = await askFor(typed, VOCABULARY, reader())?.weigh(results, NO_PAGES);
  return evidence?.named;
}

test('what data names is answered, whatever the search has found', async () => {
  const line = await lineFor('公章谁保管', found());
  expect(line).toEqual(CUSTODY.line);
});

test('what stands on a page is named where the search has found the page', async () => {
  expect(await namedFor('出差谁批假', found())).toBeUndefined();
  expect(await namedFor('出差谁批假', found(7))).toEqual(TRAVEL.line);
});

test('what lies in the same file and was not found names nothing', async () => {
  expect(await namedFor('出差谁批假', found(8))).toBeUndefined();
  expect(await namedFor('出差谁批假', found(7, 8))).toEqual(TRAVEL.line);
});

test('a file is read once for all the pages that stand in it', async () => {
  const files = reader();
  await lineFor('出差谁批假', found(7, 8, 6), { files });
  const read = files.readAnswers.mock.calls.map(([name]) => name);
  expect(read.filter((name) => name === 'a-who-1')).toHaveLength(1);
});

test('no file is read for what asks nothing, nor for pages on which nothing answers', async () => {
  const files = reader();
  expect(askFor('公章', VOCABULARY, files)).toBeUndefined();
  await lineFor('蛋糕怎么烤', found(7, 9), { files });
  expect(files.readAnswers).not.toHaveBeenCalled();
});

test('a file that cannot be had leaves the question without a line', async () => {
  const files = new Map(FILES);
  files.delete('a-who-1');
  expect(await lineFor('公章谁保管', found(7), { files: reader(files) })).toBeUndefined();
});

test('all that a kind of question takes for an answer lies in one class', () => {
  for (const kind of KINDS)
    expect(new Set(answersTo(kind).map(classOf))).toEqual(new Set([classOf(kind)]));
});

test('a duty and a term are documents of their own', () => {
  const DUTY = '/duties/#seal-custody';
  expect(documentOf('/procedures/a/b/#step-x')).toBe('/procedures/a/b/');
  expect(documentOf(DUTY)).toBe(DUTY);
});

test('a page may be named by what people call it', async () => {
  const ask = async (...spoken: string[]) =>
    lineFor('红坨坨平时锁在谁手里', [{ document: 4, spoken }]);
  expect(await ask()).toBeUndefined();
  expect(await ask('红坨坨平时锁在谁手里')).toEqual(CUSTODY.line);
});

describe('in words that nothing is called by', () => {
  const ask = (typed: string) => lineFor(typed, found(4), { pages: new Map([[4, 9]]) });

  test('a question is answered by what is most like it by far', async () => {
    expect(await ask('铜戳子平时归谁揣着')).toEqual(CUSTODY.line);
  });

  test.each([
    '铜戳子归谁磨平翻新',
    '涉密铜戳子平时归谁揣着',
    '外国的铜戳子平时归谁揣着',
    '糖醋里脊归谁做',
  ])('no line is given to what only has some of it: %s', async (typed) => {
    expect(await ask(typed)).toBeUndefined();
  });
});
