/** Everyday words bring what they are said for among the first five results. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readLibrary } from '#data/content-files.ts';
import { search, type SearchTools } from '#domain/search/search.ts';
import { openBuiltSearch } from '#integrations/search/built-search.ts';
import { addressOfMeant } from '#integrations/search/everyday.ts';

const SITE = process.env['SITE_DIR'] ?? 'dist';
const SHOWN = 5;
/** A page that is added elsewhere may push a word with many meanings to the sixth place; more is a mistake. */
const PUSHED = 1 / 1000;

describe('everyday words', () => {
  let tools: SearchTools;
  /** A word may be said for several things; it is asked once. */
  const targets = new Map<string, string[]>();
  for (const { for: target, say } of readLibrary().everydayWords) {
    for (const word of say) targets.set(word, [...(targets.get(word) ?? []), target]);
  }

  beforeAll(async () => {
    tools = await openBuiltSearch(SITE);
  });

  test('each find what they are said for', { timeout: 600_000 }, async () => {
    const missed: string[] = [];
    for (const [word, meant] of targets) {
      const { results } = await search(tools, word);
      const shown = results.slice(0, SHOWN).map(({ page }) => tools.index.page(page));
      const found = (await Promise.all(shown)).map((page) => page?.url);
      for (const target of meant) {
        if (!found.includes(addressOfMeant(target)))
          missed.push(`${word} → ${target}，找到的是 ${found.join(' ')}`);
      }
    }
    const asked = [...targets.values()].flat().length;
    expect(missed.length / asked, missed.join('\n')).toBeLessThanOrEqual(PUSHED);
  });
});
