import { expect, test } from 'vitest';
import { buildIndex } from '#domain/search/index/build-index.ts';
import { ANSWERS } from '#domain/search/likeness/answers.ts';
import { likenessOf } from '#domain/search/likeness/testing.ts';
import { senseName } from '#domain/search/sense/sense-file.ts';
import { writeShelf } from '#domain/search/answer/shelf-file.ts';
import type { ReadFile } from '#domain/search/index/reading.ts';
import { formatCost, measureCost } from './cost.ts';

const { files } = buildIndex(
  ['用印', '归档'].map((title) => ({
    page: {
      ...{ url: `/${title}/`, title, code: '', kind: '流程', aliases: [] },
      blocks: [{ text: `${title}要多久`, level: 0 }],
    },
    extra: { synonyms: [], linked: [], everyday: [], spellings: [] },
  })),
  { words: { groups: [], typos: [], stop: [] } },
  () => ({ files: { 'a-names-long': writeShelf([]), ...likenessOf([], 3).files } }),
);
const sizeOf = (name: string) => files.get(name)?.length ?? 0;
const read: ReadFile = async (name) => files.get(name) ?? new Uint8Array();

test('a cold query costs the first file and what it looks up and shows, a further one only what is new', async () => {
  const costs = await measureCost(read, [
    { q: '用印', kind: 'exact' },
    { q: '归档', kind: 'exact' },
  ]);
  const [first] = costs;
  const texts = [0, 1].map((at) => sizeOf(`t${at}`));
  expect(first?.cold.files).toBe(3);
  expect(texts.map((text) => sizeOf('root') + sizeOf('w0') + text)).toContain(first?.cold.bytes);
  expect(first?.further).toEqual({ bytes: 0, files: 0 });
});

test('a question costs besides what its answer is looked for in', async () => {
  const ask = (q: string) => measureCost(read, [{ q, kind: 'question' }]);
  const [[plain], [asked]] = await Promise.all([ask('用印'), ask('用印要多久')]);
  // The names of what is asked about, and of what people say each character when they ask; pairs stand with the words.
  const own = ['a-names-long', ANSWERS, ...new Set([...'用印要多久'].map(senseName))];
  expect(asked?.cold).toEqual({
    bytes: (plain?.cold.bytes ?? 0) + own.reduce((sum, name) => sum + sizeOf(name), 0),
    files: (plain?.cold.files ?? 0) + own.length,
  });
});

test('costs are told by kind, in kilobytes and files', () => {
  const cost = (kilobytes: number, count: number) => ({ bytes: kilobytes * 1000, files: count });
  const lines = formatCost([
    { kind: 'exact', cold: cost(40, 8), further: cost(10, 3) },
    { kind: 'exact', cold: cost(60, 9), further: cost(0, 0) },
    { kind: 'typo', cold: cost(90, 20), further: cost(30, 9) },
  ]).split('\n');
  expect(lines[2]).toBe(
    'exact       2         40 60 60            8 9 9          0 10 10            0 3 3',
  );
  expect(lines.at(-1)).toBe(
    'all         3         60 90 90          9 20 20         10 30 30            3 9 9',
  );
});
