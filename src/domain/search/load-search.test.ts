import { expect, test } from 'vitest';
import { buildIndex } from './index/build-index.ts';
import { readRoot, type ReadFile } from './index/reading.ts';
import { loadSearch } from './load-search.ts';

const WORDS = { groups: [{ official: ['用印'], everyday: ['盖章'] }], typos: [], stop: ['怎么'] };
/** What is known of the block 4e: 一 is its first character, 丁 its second; others have none. */
const CHARACTERS = { c4e: 'yi ding丁', c9f: '' };

async function load() {
  const { files } = buildIndex([], { words: WORDS }, () => ({ files: CHARACTERS }));
  const asked: string[] = [];
  const read: ReadFile = async (name) => {
    asked.push(name);
    return files.get(name) ?? new Uint8Array();
  };
  const account = new Set<string>();
  const loaded = loadSearch(await readRoot(read, false), read, '/');
  return { ...loaded.tools(account), asked, account };
}

test('the words of the office come with the first file', async () => {
  const { vocabulary, index, asked } = await load();
  expect(vocabulary.alternatives.get('盖章')).toEqual(['用印']);
  expect(await index.lookup('用印')).toEqual([]);
  expect(asked).toEqual(['root']);
});

test('a character is read from its block, which is loaded once and only when asked for', async () => {
  const { readCharacter, asked } = await load();
  expect(await Promise.all(['一', '丁', '七'].map(readCharacter))).toEqual([
    { sound: 'yi', simple: '一' },
    { sound: 'ding', simple: '丁' },
    { simple: '七' },
  ]);
  expect(await readCharacter('一')).toEqual({ sound: 'yi', simple: '一' });
  expect(asked.slice(1)).toEqual(['c4e']);
});

test('what is no common Han character has no sound and loads nothing', async () => {
  const { readCharacter, asked } = await load();
  for (const character of ['a', '，', '𠀀', '\u4dff', '\ua000', '']) {
    expect(await readCharacter(character)).toEqual({ simple: character });
  }
  expect(asked).toEqual(['root']);
  expect(await readCharacter('\u9fff')).toEqual({ simple: '\u9fff' });
  expect(asked).toEqual(['root', 'c9f']);
});

test('a block that cannot be had leaves the character as it is, and is in the account', async () => {
  const { readCharacter, account } = await load();
  expect(await readCharacter('丐')).toEqual({ simple: '丐' });
  expect(await readCharacter('佔')).toEqual({ simple: '佔' });
  expect([...account]).toEqual(['c4f']);
});
