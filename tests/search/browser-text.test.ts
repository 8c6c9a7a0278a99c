/**
 * Whatever a browser shows as text is found by any piece of it. The text is that of innerText, read by a real browser:
 * by the extractor's own idea of it nobody would see where words are torn.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { beforeAll, describe, expect, test } from 'vitest';
import { search, type SearchTools } from '#domain/search/search.ts';
import { attribute, eachBuiltPage } from '#integrations/built-site.ts';
import { openBuiltSearch } from '#integrations/search/built-search.ts';
import { browserEnvironment, browserExecutable } from '../../scripts/browser.ts';
import { randomNumbers } from './random-numbers.ts';

const SITE = process.env['SITE_DIR'] ?? 'dist';
const SEED = 20261129;
const PIECES = 1000;
/** Of so many, without punctuation in them, it is asked at which place the page stands: they are what somebody copies. */
const COPIED = 300;
/** How many of them come first and among the first three. A floor: raise it when the ranking has become better. */
const FLOOR = { first: 285, three: 296 };

interface Shown {
  /** From the root of the site. */
  readonly path: string;
  readonly text: string;
}

/** @returns the text of every page that can be searched, with its folds open and without what is no text of the page */
async function readPages(): Promise<Shown[]> {
  const executablePath = browserExecutable();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
    env: browserEnvironment(),
  });
  const page = await browser.newPage({ javaScriptEnabled: false });
  const shown: Shown[] = [];
  for (const { file, path, elements } of eachBuiltPage(SITE)) {
    if (!elements.some((each) => attribute(each, 'dataPagefindBody') !== undefined)) continue;
    await page.goto(pathToFileURL(resolve(SITE, file)).href);
    const text = await page.locator('[data-pagefind-body]').evaluate((body: HTMLElement) => {
      for (const fold of body.querySelectorAll('details')) fold.open = true;
      const beside = '[data-pagefind-ignore], button, select, textarea, svg, noscript';
      for (const each of body.querySelectorAll(beside)) each.remove();
      // A place to write in stands between the words around it, which nobody reads as one.
      for (const each of body.querySelectorAll('.blank:empty')) each.replaceWith('\t');
      return body.innerText;
    });
    shown.push({ path, text });
  }
  await browser.close();
  return shown;
}

/** @returns pieces of four to eight characters that begin and end with a Chinese one, and run across no end of a line */
function cutPieces(pages: readonly Shown[]): { piece: string; path: string }[] {
  const random = randomNumbers(SEED);
  const lines = pages.flatMap(({ path, text }) =>
    text.split(/[\n\t]/).map((line) => ({ path, line: [...line.trim()] })),
  );
  const pieces: { piece: string; path: string }[] = [];
  while (pieces.length < PIECES) {
    const { path, line } = lines[random(lines.length)] ?? { path: '', line: [] };
    const length = 4 + random(5);
    const from = random(Math.max(1, line.length - length + 1));
    const piece = line.slice(from, from + length).join('');
    if (/^\p{Script=Han}.{2,}\p{Script=Han}$/u.test(piece)) pieces.push({ piece, path });
  }
  return pieces;
}

// Elsewhere no browser comes with the packages.
describe.runIf(browserExecutable() !== undefined)('any piece of what a browser shows', () => {
  let tools: SearchTools;
  let pages: Shown[];
  let pieces: { piece: string; path: string }[];

  beforeAll(async () => {
    tools = await openBuiltSearch(SITE);
    pages = await readPages();
    pieces = cutPieces(pages);
  }, 600_000);

  /** The pages of the results, best first; a duty or term is a part of a page. */
  async function find(piece: string): Promise<string[]> {
    const { results } = await search(tools, piece);
    const read = results.map(({ page }) => tools.index.page(page));
    return (await Promise.all(read)).map((page) => page?.url.replace(/#.*/, '') ?? '');
  }

  test('finds its page', { timeout: 600_000 }, async () => {
    const missed: string[] = [];
    for (const { piece, path } of pieces) {
      if (!(await find(piece)).includes(path)) missed.push(`${piece} ${path}`);
    }
    expect(missed).toEqual([]);
  });

  test('comes first where it was copied, or soon', { timeout: 600_000 }, async () => {
    const copied = pieces.filter(({ piece }) => /^\p{Script=Han}+$/u.test(piece)).slice(0, COPIED);
    const places = await Promise.all(
      copied.map(async ({ piece }) => {
        const holding = pages.filter(({ text }) => text.includes(piece)).map(({ path }) => path);
        return (await find(piece)).findIndex((path) => holding.includes(path));
      }),
    );
    const first = places.filter((place) => place === 0).length;
    const three = places.filter((place) => place >= 0 && place < 3).length;
    const behind = copied.flatMap(({ piece }, at) => ((places[at] ?? 9) > 2 ? piece : []));
    console.log(`copied: ${first} of ${COPIED} first, ${three} in three; not ${behind.join(' ')}`);
    expect(copied).toHaveLength(COPIED);
    expect(first).toBeGreaterThanOrEqual(FLOOR.first);
    expect(three).toBeGreaterThanOrEqual(FLOOR.three);
  });
});
