import { describe, expect, test, vi } from 'vitest';
import { classOf, documentOf, type ShelfOf } from './answer-files.ts';
import { askFor } from './find-line.ts';
import { answersTo, KINDS } from './kind.ts';
import { packEntries, unpackEntries, type Packed } from './pack.ts';
import { makeEntry } from './testing.ts';

const VOCABULARY = { alternatives: new Map<string, string[]>() };
const CUSTODY = makeEntry('who', '印章保管', '机要岗', { rank: 3, document: 4 });
const PAGE = makeEntry('who', '介绍信 开具', '机要岗开具', { document: 7 });
const OTHER = makeEntry('who', '收文 登记', '文秘岗登记', { document: 8 });
const addressOf = (document: number) => `/procedures/${document}/`;
const FILES = new Map<string, Packed>([
  ['a-names-who', packEntries([{ ...CUSTODY, line: undefined }])],
  ['a-who-0', packEntries([CUSTODY], addressOf)],
  ['a-who-1', packEntries([PAGE, OTHER], addressOf)],
]);
/** Pages up to 4 stand in the first file, up to 8 in the second; others answer nothing. */
const shelfOf: ShelfOf = (document, kind) =>
  document > 8 || kind !== 'who' ? undefined : `a-who-${document > 4 ? 1 : 0}`;
const found = (...documents: number[]) =>
  documents.map((document) => ({ document, spoken: [] as string[] }));
const reader = (files = FILES) => ({
  readAnswers: vi.fn((name: string) => Promise.resolve(files.get(name))),
  shelfOf,
});

test('entries come back from their file as they were', () => {
  expect(unpackEntries(packEntries([CUSTODY, PAGE], addressOf))).toEqual([CUSTODY, PAGE]);
});

test('what data names is answered, whatever the search has found', async () => {
  const line = await askFor('公章谁保管', VOCABULARY, reader())?.among(found());
  expect(line).toEqual(CUSTODY.line);
});

test('what stands on a page is answered where the search has found the page', async () => {
  expect(await askFor('介绍信谁开具', VOCABULARY, reader())?.among(found())).toBeUndefined();
  const line = await askFor('介绍信谁开具', VOCABULARY, reader())?.among(found(7));
  expect(line?.text).toBe('机要岗开具');
});

test('what lies in the same file and was not found answers nothing', async () => {
  expect(await askFor('收文谁登记', VOCABULARY, reader())?.among(found(7))).toBeUndefined();
  expect(await askFor('收文谁登记', VOCABULARY, reader())?.among(found(7, 8))).toEqual(OTHER.line);
});

test('a file is read once for all the pages that stand in it', async () => {
  const files = reader();
  await askFor('收文谁登记', VOCABULARY, files)?.among(found(7, 8, 6));
  expect(files.readAnswers.mock.calls.map(([name]) => name)).toEqual(['a-names-who', 'a-who-1']);
});

test('no file is read for what asks nothing, nor for pages on which nothing answers', async () => {
  const files = reader();
  expect(askFor('公章', VOCABULARY, files)).toBeUndefined();
  await askFor('介绍信怎么开', VOCABULARY, files)?.among(found(7, 9));
  expect(files.readAnswers).not.toHaveBeenCalled();
});

test('a file that cannot be had leaves the question without a line', async () => {
  const files = new Map(FILES);
  files.delete('a-who-1');
  const asking = askFor('公章谁保管', VOCABULARY, reader(files));
  expect(await asking?.among(found(7))).toBeUndefined();
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
    askFor('红坨坨平时锁在谁手里', VOCABULARY, reader())?.among([{ document: 4, spoken }]);
  expect(await ask()).toBeUndefined();
  expect(await ask('红坨坨平时锁在谁手里')).toEqual(CUSTODY.line);
});

describe('in words that nothing is called by', () => {
  const asked = ['大印锁在 抽屉里', '铜戳子归 揣着', '章子平时归 拿着'];
  const rivals = [
    '公务用车 派车',
    '收文登记',
    '介绍信开具',
    '值班排班',
    '会议室预订',
    '档案借阅',
  ].map((name, at) => makeEntry('who', name, `岗位${at}`, { rank: 3, document: 10 + at }));
  const files = new Map(FILES).set(
    'a-names-who',
    packEntries([
      { ...CUSTODY, spoken: asked, line: undefined },
      ...rivals.map((each) => ({ ...each, line: undefined })),
    ]),
  );
  const ask = (typed: string) => askFor(typed, VOCABULARY, reader(files))?.among(found(4));

  test('a question is answered by what is most like it by far', async () => {
    expect(await ask('铜戳子平时归谁揣着')).toEqual(CUSTODY.line);
  });

  test.each([
    '铜戳子归谁刻',
    '涉密铜戳子平时归谁揣着',
    '外国的铜戳子平时归谁揣着',
    '糖醋里脊归谁做',
    '归谁管',
  ])('no line is given to what only has some of it: %s', async (typed) => {
    expect(await ask(typed)).toBeUndefined();
  });
});
