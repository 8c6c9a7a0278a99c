/** Builds the search index from the finished pages. */
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { indexDocument } from '#domain/search/index/index-document.ts';
import { ADDRESS } from '#domain/site/addresses.ts';
import type { PageSource } from '#domain/search/index/page-source.ts';
import { plainImports } from '#integrations/plain-imports.ts';
import { pageFacts } from '#integrations/page-facts.ts';
import { readLibrary } from '#data/content-files.ts';
import { splitRows, type RowSource } from './rows.ts';
import type { Term } from '#schemas/glossary.ts';
import { enrich, wordTable, type WordSource } from './enrich.ts';
import { CHARACTER_BLOCKS, charactersOfBlock } from './spell-word.ts';

/** The folder of the index within the built site. */
const BUNDLE = 'pagefind';
/** A tag that Pagefind has no rules for; the pages are already cut, so it must not cut them once more. */
const LANGUAGE = 'unknown';
/** Interfaces that Pagefind writes beside the index; this site has its own. */
const UNUSED = [
  '*-ui.js',
  '*-ui.css',
  'pagefind-highlight.js',
  'pagefind-worker.js',
  '*/playground',
];

/** The part of the library that search draws on. */
export interface IndexSource extends WordSource {
  readonly dutyAreas: readonly {
    readonly duties: readonly (RowSource & { readonly procedures: readonly string[] })[];
  }[];
  readonly terms: readonly (WordSource['terms'][number] & Pick<Term, 'id' | 'plain'>)[];
}

const NOTHING = { synonyms: [], linked: [], everyday: [], spellings: [] };

/** Adds the index to every build. It is made last, since it reads the pages. */
export default function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plainImports()] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await buildSearchIndex(fileURLToPath(dir), readLibrary());
        logger.info(`${count} pages and duties can be searched.`);
      },
    },
  };
}

/**
 * @param site the folder of the built site
 * @param words other names for what the pages say, and what can be typed as pinyin
 * @returns the number of pages in the index; each duty counts as one
 * @throws when Pagefind refuses a page, or a page that is to be searched has no title
 */
export async function buildSearchIndex(site: string, words: IndexSource): Promise<number> {
  const whole = pageFacts(site).flatMap(({ source }) => source ?? []);
  const titles = new Set(whole.map(({ title }) => title));
  const rows = rowsOf(words);
  const pages = whole.flatMap((page) => splitRows(page, rows(page.url), titles));
  if (pages.length === 0)
    throw new Error(`${site} 里没有一个页面标了 data-pagefind-body，搜索会是空的`);
  const bundle = join(site, BUNDLE);
  rmSync(bundle, { recursive: true, force: true });
  await writeIndex(bundle, pages, words);
  for (const file of globSync(UNUSED, { cwd: bundle }))
    rmSync(join(bundle, file), { recursive: true });
  writeFileSync(join(bundle, 'words.json'), JSON.stringify(wordTable(words)));
  mkdirSync(join(bundle, 'characters'));
  for (const block of CHARACTER_BLOCKS) {
    const characters = JSON.stringify(charactersOfBlock(block).join(' '));
    writeFileSync(join(bundle, 'characters', `${block}.json`), characters);
  }
  return pages.length;
}

/** @returns for each page the duties or terms that may stand on it, by id */
function rowsOf({
  dutyAreas,
  terms,
}: IndexSource): (url: string) => ReadonlyMap<string, RowSource> {
  const duties = new Map(
    dutyAreas.flatMap((area) => area.duties.map((duty) => [duty.id, duty] as const)),
  );
  const explained = new Map(
    terms.map(({ id, term, aliases, plain }) => [id, { id, title: term, aliases, answer: plain }]),
  );
  return (url) => (url === ADDRESS.glossary ? explained : duties);
}

async function writeIndex(bundle: string, pages: readonly PageSource[], words: WordSource) {
  const extras = enrich(pages, words);
  try {
    const { index } = accept(await createIndex({ forceLanguage: LANGUAGE }));
    if (index === undefined) throw new Error('Pagefind 没有建立索引');
    // One after the other, so that the same site gives the same files.
    for (const [at, page] of pages.entries()) {
      const content = indexDocument(page, extras[at] ?? NOTHING);
      accept(await index.addHTMLFile({ url: page.url, content }));
    }
    accept(await index.writeFiles({ outputPath: bundle }));
  } finally {
    await close();
  }
}

function accept<Response extends { errors: string[] }>(response: Response): Response {
  if (response.errors.length > 0)
    throw new Error(`搜索索引没有建成：${response.errors.join('；')}`);
  return response;
}
