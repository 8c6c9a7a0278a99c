import { beforeEach, expect, test, vi } from 'vitest';
import { loadSearch } from './load-search.ts';

const WORDS = { groups: [{ official: ['用印'], everyday: ['盖章'] }], typos: [], stop: ['怎么'] };
const pagefind = {
  options: vi.fn(() => Promise.resolve()),
  filters: () => Promise.resolve({}),
  search: () => Promise.resolve({ results: [] }),
};
/** What is known of the block 4e: 一 is its first character, 丁 its second; others have none. */
const files: Readonly<Record<string, unknown>> = {
  '/pagefind/words.json': WORDS,
  '/pagefind/characters/4e.json': 'yi ding丁',
  '/pagefind/characters/9f.json': '',
};
const read = vi.fn((address: string) =>
  Promise.resolve({ json: () => Promise.resolve(files[address]) }),
);

const load = () => loadSearch(pagefind, '/pagefind/', '/shouce/', read);
beforeEach(() => read.mockClear());

test('the engine runs without a worker of its own, and the words of the office are read', async () => {
  const { vocabulary, index } = await load();
  expect(pagefind.options).toHaveBeenCalledWith(
    expect.objectContaining({ basePath: '/pagefind/', baseUrl: '/shouce/', noWorker: true }),
  );
  expect(vocabulary.alternatives.get('盖章')).toEqual(['用印']);
  expect(await index.lookup('用印')).toEqual([]);
});

test('a character is read from its block, which is loaded once and only when asked for', async () => {
  const { readCharacter } = await load();
  expect(read.mock.calls).toEqual([['/pagefind/words.json']]);
  expect(await Promise.all(['一', '丁', '七'].map(readCharacter))).toEqual([
    { sound: 'yi', simple: '一' },
    { sound: 'ding', simple: '丁' },
    { simple: '七' },
  ]);
  expect(await readCharacter('一')).toEqual({ sound: 'yi', simple: '一' });
  expect(read.mock.calls.slice(1)).toEqual([['/pagefind/characters/4e.json']]);
});

test('what is no common Han character has no sound and loads nothing', async () => {
  const { readCharacter } = await load();
  for (const character of ['a', '，', '𠀀', '\u4dff', '\ua000', '']) {
    expect(await readCharacter(character)).toEqual({ simple: character });
  }
  expect(read).toHaveBeenCalledTimes(1);
  expect(await readCharacter('\u9fff')).toEqual({ simple: '\u9fff' });
  expect(read).toHaveBeenCalledTimes(2);
});
