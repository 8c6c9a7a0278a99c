/**
 * The index of the search beside Pagefind's, an engine by others that is given the same tokens: both must find a token
 * on the same pages, at the same places.
 */
import { readFile } from 'node:fs/promises';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildIndex } from '#domain/search/index/build-index.ts';
import type { PageSource } from '#domain/search/index/page-source.ts';
import type { SearchIndex } from '#domain/search/index/search-index.ts';
import { readRoot, type ReadFile } from '#domain/search/index/reading.ts';
import { encode } from '#domain/search/index/tokenise.ts';
import { loadSearch } from '#domain/search/load-search.ts';
import { randomNumbers } from '../search/random-numbers.ts';

/** A tag that Pagefind has no rules for: the text is cut already and must not be cut once more. */
const LANGUAGE = 'unknown';
const PAGES = 60;
const NOTHING = { synonyms: [], linked: [], everyday: [], spellings: [] };
const CHARACTERS = [...'用印审批公章登记收文签发会议纪要归档保密值班报告督查信访接待办公室主任'];
const WORDS = ['GB/T', 'GW-01', 'OA', '2026', 'Word', '，', '。', '（', '）'];

interface Pagefind {
  options(options: object): Promise<void>;
  search(term: string): Promise<{
    results: { words: number[]; data(): Promise<{ url: string }> }[];
  }>;
}

const random = randomNumbers(20_261_129);
const pick = (from: readonly string[]) => from[random(from.length)] ?? '';
const pages: PageSource[] = Array.from({ length: PAGES }, (_, number) => ({
  url: `/${number}/`,
  title: '',
  code: '',
  kind: '流程',
  aliases: [],
  blocks: [
    {
      level: 0,
      text: Array.from({ length: 40 + random(160) }, () =>
        random(8) === 0 ? pick(WORDS) : pick(CHARACTERS),
      ).join(''),
    },
  ],
}));
const tokens = [...new Set(pages.flatMap(({ blocks }) => encode(blocks[0]?.text ?? '').split(' ')))]
  // Marks stand in the text and are not looked up.
  .filter((token) => /^[\p{L}\p{N}]/u.test(token));

const bundle = mkdtempSync(join(tmpdir(), 'reference-'));
let pagefind: Pagefind;
let index: SearchIndex;

beforeAll(async () => {
  const made = await createIndex({ forceLanguage: LANGUAGE });
  for (const { url, blocks } of pages) {
    // Inline elements only: behind others Pagefind puts a full stop, which would be a token.
    const content = `<html><body><main data-pagefind-body><span>${encode(blocks[0]?.text ?? '')}</span></main></body></html>`;
    await made.index?.addHTMLFile({ url, content });
  }
  await made.index?.writeFiles({ outputPath: bundle });
  await close();
  // Pagefind fetches its files; Node's own fetch does not know the file scheme.
  vi.stubGlobal('fetch', async (address: string | URL) => {
    const url = new URL(address);
    url.search = '';
    return new Response(await readFile(fileURLToPath(url)));
  });
  pagefind = await import(/* @vite-ignore */ pathToFileURL(join(bundle, 'pagefind.js')).href);
  await pagefind.options({ basePath: `${pathToFileURL(bundle).href}/`, baseUrl: '/' });

  const { files } = buildIndex(
    pages.map((page) => ({ page, extra: NOTHING })),
    { words: { groups: [], typos: [], stop: [], formats: [] } },
  );
  const read: ReadFile = (name) => Promise.resolve(files.get(name) ?? new Uint8Array());
  ({ index } = loadSearch(await readRoot(read, false), read, '/').tools(new Set()));
});

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(bundle, { recursive: true });
});

test('finds each token where the reference finds it', async () => {
  expect(tokens.length).toBeGreaterThan(500);
  for (const token of tokens) {
    const { results } = await pagefind.search(token);
    const theirs = await Promise.all(
      results.map(async ({ words, data }) => [(await data()).url, words.toSorted(order)] as const),
    );
    const ours = await Promise.all(
      (await index.lookup(token)).map(
        async ({ page, positions }) =>
          [(await index.page(page))?.url, positions.toSorted(order)] as const,
      ),
    );
    expect(Object.fromEntries(ours), token).toEqual(Object.fromEntries(theirs));
  }
}, 120_000);

function order(a: number, b: number): number {
  return a - b;
}
