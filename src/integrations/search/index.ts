/** Builds the search index from the finished pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { buildIndex } from '#domain/search/index/build-index.ts';
import { charactersName, fileAddress } from '#domain/search/index/root.ts';
import { ADDRESS } from '#domain/site/addresses.ts';
import { helperInside } from '#integrations/helper-inside.ts';
import { plainImports } from '#integrations/plain-imports.ts';
import { pageFacts } from '#integrations/page-facts.ts';
import { readLibrary } from '#data/content-files.ts';
import { splitRows, type RowSource } from './rows.ts';
import type { Term } from '#schemas/glossary.ts';
import { answerFiles } from './answer/answer-shelves.ts';
import type { Library } from '#domain/content/library.ts';
import { enrich, wordTable, type WordSource } from './enrich.ts';
import { CHARACTER_BLOCKS, charactersOfBlock } from './spell-word.ts';

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
        updateConfig({ vite: { plugins: [plainImports(), helperInside()] } });
      },
      'astro:build:done': ({ dir, logger }) => {
        const count = buildSearchIndex(fileURLToPath(dir), readLibrary());
        logger.info(`${count} pages and duties can be searched.`);
      },
    },
  };
}

/**
 * @param site the folder of the built site
 * @param words other names for what the pages say, and what can be typed as pinyin
 * @returns the number of pages in the index; each duty counts as one
 * @throws when a page that is to be searched has no title, or none is to be searched
 */
export function buildSearchIndex(site: string, words: Library): number {
  const whole = pageFacts(site).flatMap(({ source }) => source ?? []);
  const titles = new Set(whole.map(({ title }) => title));
  const rows = rowsOf(words);
  const pages = whole.flatMap((page) => splitRows(page, rows(page.url), titles));
  if (pages.length === 0)
    throw new Error(`${site} 里没有一个页面标了 data-pagefind-body，搜索会是空的`);
  const extras = enrich(pages, words);
  const documents = pages.map((page, at) => ({ page, extra: extras[at] ?? NOTHING }));
  const { build, files } = buildIndex(
    documents,
    { words: wordTable(words) },
    (groups) => {
      const { shelves, files: answers, likeness } = answerFiles(words, whole, groups);
      const files = { ...characterFiles(), ...answers, ...likeness.files };
      return { data: { shelves }, files, said: likeness.said };
    },
    {
      offTopic: words.offTopic.flatMap(({ say }) => say),
      // Eight times as fast as what browsers run, and no larger.
      smaller: (content) => deflateRawSync(content, { level: 9 }),
    },
  );
  for (const [name, content] of files) {
    const file = join(site, fileAddress(name, build));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
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

/** What single characters sound like and how the handbook writes them, a file a block. */
function characterFiles(): Record<string, string> {
  return Object.fromEntries(
    CHARACTER_BLOCKS.map((block) => [
      charactersName(Number.parseInt(block, 16)),
      charactersOfBlock(block).join(' '),
    ]),
  );
}
