import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { buildIndex } from '#domain/search/index/build-index.ts';
import { readRoot } from '#domain/search/index/reading.ts';
import { loadSearch } from '#domain/search/load-search.ts';
import { search } from '#domain/search/search.ts';
import { answering } from './line-of.ts';
import { likenessOf } from '#domain/search/likeness/testing.ts';
import { writeShelf } from './shelf-file.ts';
import { makeEntry } from './testing.ts';

const LIKENESS = likenessOf([], 1);
const { files } = buildIndex(
  [
    {
      page: {
        ...{ url: '/procedures/0/', title: '介绍信', code: '', kind: '流程', aliases: [] },
        blocks: [{ text: '介绍信开具', level: 0 }],
      },
      extra: { synonyms: [], linked: [], everyday: [], spellings: [] },
    },
  ],
  { words: { groups: [], typos: [], stop: [] } },
  ([[address = ''] = []]) => ({
    data: { shelves: { who: '1' } },
    files: {
      ...LIKENESS.files,
      'a-names-who': writeShelf([]),
      'a-who-0': writeShelf([makeEntry('who', '介绍信 开具', '机要岗开具')], () => address),
    },
    said: LIKENESS.said,
  }),
);
const read = async (name: string) => files.get(name) ?? new Uint8Array();

test.each(['/', '/shouce/'])('a page that is found answers under %s', async (base) => {
  const tools = loadSearch(await readRoot(read, false), read, base).tools(new Set());
  const typed = '介绍信谁开具';
  const { line, near } = await answering(tools, typed, search(tools, typed));
  expect(line).toMatchObject({ text: '机要岗开具', url: '/procedures/0/#steps' });
  expect(near).toEqual([]);
});

test('a question that is overtaken leaves nothing refused that nobody hears', async () => {
  const unheard = vi.fn();
  process.on('unhandledRejection', unheard);
  onTestFinished(() => void process.off('unhandledRejection', unheard));
  const overtaken = new Error('overtaken');
  const root = await readRoot(read, false);
  const check = () => {
    throw overtaken;
  };
  const tools = loadSearch(root, read, '/').tools(new Set(), check);
  const outcome = setImmediate().then(() => Promise.reject(overtaken));
  await expect(answering(tools, '介绍信谁开具', outcome)).rejects.toBe(overtaken);
  await setImmediate();
  expect(unheard).not.toHaveBeenCalled();
});
