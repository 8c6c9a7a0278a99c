/**
 * Everyday words bring what they are said for among the first five results: for each page some of its words, always the
 * same ones; with EVERY_WORD=1 all of them, which takes some minutes.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { readLibrary } from '#data/content-files.ts';
import { search, type SearchTools } from '#domain/search/search.ts';
import { openBuiltSearch } from '#integrations/search/built-search.ts';
import { addressOfMeant } from '#integrations/search/everyday.ts';

const SITE = process.env['SITE_DIR'] ?? 'dist';
const SHOWN = 5;
const WORDS_A_PAGE = process.env['EVERY_WORD'] === '1' ? Infinity : 2;

/** A number of 32 bits that depends on nothing but the word (FNV-1a), so that adding a word changes no other choice. */
function lot(word: string): number {
  let hash = 0x811c9dc5;
  for (const character of word)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

function some(words: readonly string[]): readonly string[] {
  return words.toSorted((a, b) => lot(a) - lot(b)).slice(0, WORDS_A_PAGE);
}

describe('everyday words', () => {
  let tools: SearchTools;
  const said = new Map<string, string[]>();
  for (const { for: target, say } of readLibrary().everydayWords) {
    said.set(target, [...(said.get(target) ?? []), ...say]);
  }

  beforeAll(async () => {
    tools = await openBuiltSearch(SITE);
  });

  test('each find what they are said for', { timeout: 900_000 }, async () => {
    const missed: string[] = [];
    let asked = 0;
    for (const [target, words] of said) {
      const url = addressOfMeant(target);
      for (const word of some(words)) {
        asked += 1;
        const { results } = await search(tools, word);
        const shown = results.slice(0, SHOWN).map(({ page }) => tools.index.page(page));
        const found = (await Promise.all(shown)).map((page) => page?.url);
        if (!found.includes(url)) missed.push(`${word} → ${target}，找到的是 ${found.join(' ')}`);
      }
    }
    expect(asked).toBeGreaterThanOrEqual(said.size);
    expect(missed).toEqual([]);
  });
});
