/** Handbooks of any size, made up: how the index grows. The same number of pages gives the same text. */
import { deflateRawSync } from 'node:zlib';
import { buildIndex, type IndexedDocument } from '#domain/search/index/build-index.ts';
import type { RootData } from '#domain/search/index/root.ts';
import type { PageSource } from '#domain/search/index/page-source.ts';
import { measureCost, type Cost } from '#domain/search/eval/cost.ts';
import { onTheLine } from './on-the-line.ts';
import { enrich, type WordSource } from '#integrations/search/enrich.ts';

const SEED = 20261129;
/** Sentences of a page, and words of a sentence: about 600 characters. */
const SENTENCES = 40;
const WORDS = 6;
const QUERIES = 40;
/** Words of two to four characters, from the most to the least common. */
const VOCABULARY = 20_000;
const CHARACTERS = 2500;
/** Asked for, one or two at once, are those that one page in eight to one in twenty-five has: a hundred show a list as well. */
const ASKED = { from: 50, to: 400 };

const NO_WORDS: WordSource = {
  synonyms: { groups: [], typos: [], stop: [], formats: [] },
  terms: [],
  posts: [],
  askedPages: [],
  scenarios: [],
  regulations: [],
  everydayWords: [],
  hints: [],
  procedures: [],
  dutyAreas: [],
};

export interface Growth {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** Of the index, without the text being made up. */
  readonly millisecondsAPage: number;
  readonly cold: Cost;
  readonly further: Cost;
}

export interface Corpus {
  readonly documents: readonly IndexedDocument[];
  readonly data: RootData;
  readonly queries: readonly string[];
}

/** @param pages how many there are; the same number gives the same */
export function corpus(pages: number): Corpus {
  const random = seeded(SEED);
  const words = makeWords(random);
  const word = () => words[Math.floor(words.length * random() ** 2)] ?? '';
  const asked = () => words[Math.floor(ASKED.from + (ASKED.to - ASKED.from) * random())] ?? '';
  const sources = Array.from({ length: pages }, (_, at) => makePage(at, word));
  const extras = enrich(sources, NO_WORDS);
  const documents = sources.flatMap((page, at) => {
    const extra = extras[at];
    return extra ? [{ page, extra }] : [];
  });
  const queries = Array.from({ length: QUERIES }, (_, at) => asked() + (at % 2 ? asked() : ''));
  return { documents, data: { words: NO_WORDS.synonyms }, queries };
}

export async function grow(pages: number): Promise<Growth> {
  const { documents, data, queries } = corpus(pages);
  const begun = process.cpuUsage();
  const { files } = buildIndex(documents, data, undefined, {
    // As a build of the site makes files smaller: scripts take eight times as long, most of it for files that hold nothing.
    smaller: (content) => deflateRawSync(content, { level: 9 }),
  });
  const used = process.cpuUsage(begun);
  const read = async (name: string) => files.get(name) ?? new Uint8Array();
  const asked = queries.map((q) => ({ q, kind: 'made' }));
  const costs = await measureCost(read, asked, onTheLine);
  return {
    pages,
    files: files.size,
    bytes: [...files.values()].reduce((sum, { length }) => sum + length, 0),
    millisecondsAPage: (used.user + used.system) / 1000 / pages,
    cold: median(costs.map(({ cold }) => cold)),
    further: median(costs.map(({ further }) => further)),
  };
}

function makePage(at: number, word: () => string): PageSource {
  const sentence = () => `${Array.from({ length: WORDS }, word).join('')}。`;
  const title = `${word()}${word()}${at}`;
  const blocks = Array.from({ length: SENTENCES }, (_, place) =>
    place % 10 === 5
      ? { text: word() + word(), level: 2, section: { id: `s${place}`, title: `第${place}节` } }
      : { text: sentence(), level: 0 },
  );
  return {
    url: `/made/${at}/`,
    title,
    code: '',
    kind: at % 2 ? '流程' : '手册',
    aliases: [],
    blocks,
  };
}

function makeWords(random: () => number): string[] {
  const character = () => String.fromCharCode(0x4e00 + Math.floor(CHARACTERS * random() ** 1.5));
  return Array.from({ length: VOCABULARY }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, character).join(''),
  );
}

/** The generator of Park and Miller. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function median(costs: readonly Cost[]): Cost {
  const middle = (of: (cost: Cost) => number) =>
    costs.map(of).toSorted((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;
  return { bytes: middle(({ bytes }) => bytes), files: middle(({ files }) => files) };
}
