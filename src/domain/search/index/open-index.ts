/** The index as the search asks it, read file by file. */
import { readWith, type Read } from './alphabet.ts';
import { closenessOf, scoreOf } from './bm25.ts';
import { readChunk, type Name, type Word } from './chunk.ts';
import { FIELDS, type Field } from './fields.ts';
import type { IndexedPage } from './indexed-page.ts';
import { encodeSpellings } from './pinyin-tokens.ts';
import { Files, type Account, type ReadFile } from './reading.ts';
import { chunkName, directoryName, textName, type IndexRoot } from './root.ts';
import type { Hit, PageNames, SearchIndex } from './search-index.ts';
import { readText, type StoredText } from './stored-text.ts';
import { rarity } from '#domain/search/rank/weights.ts';

/** What one query asks: what it could not read is in its own account. */
export interface IndexView extends SearchIndex {
  /** @returns what is known of a pair of Han characters, see said.ts; undefined when it could not be read */
  said(pair: string): Promise<Uint8Array | undefined>;
  /** @returns a file that lies beside the index as JSON; undefined when it could not be read */
  file(name: string): Promise<unknown>;
  /** @returns what is made of the bytes of such a file; undefined when it could not be read or is none */
  read<Value>(
    name: string,
    parse: (content: Uint8Array, decode: Read) => Value,
  ): Promise<Value | undefined>;
}

export interface OpenIndex {
  readonly root: IndexRoot;
  /** @returns the place of the file of texts in which a page stands; undefined for a number that no page has */
  groupOf(page: number): number | undefined;
  /**
   * @param account takes up the name of every file that could not be read
   * @param check is called before each step and may throw, which ends the query
   */
  view(account: Account, check: () => void): IndexView;
}

/** @param base the path under which the site is served, with slashes */
export function openIndex(root: IndexRoot, read: ReadFile, base: string): OpenIndex {
  const files = new Files(read, root.build);
  const decode = readWith(root.letters);
  const chunk = (content: Uint8Array) => readChunk(content, decode);
  const json = <Value>(content: Uint8Array): Value => JSON.parse(decode(content));
  const kinds = new Map(
    [...root.pages].map((kind, at) => [String(at), root.kinds[Number.parseInt(kind, 36)] ?? '']),
  );
  const places = root.texts.flatMap((pages, file) =>
    Array.from({ length: pages }, (_, place) => ({ file, place })),
  );

  return {
    root,
    groupOf: (page) => places[page]?.file,
    view: (account, check) => {
      const looked = new Map<string, Promise<readonly Word[]>>();

      /** Which chunks may hold a word that begins with the token; a directory that could not be read is in the account. */
      const chunksFor = async (token: string): Promise<number[]> => {
        const found = chunksOf(root.words, token);
        const { directory } = root;
        if (directory === undefined) return found;
        const named = found.map(async (at) => {
          const firsts = await files.get(directoryName(at), json<string[]>, account);
          return chunksOf(firsts ?? [], token).map((chunk) => at * directory + chunk);
        });
        return (await Promise.all(named)).flat();
      };

      /** Every word that begins with the token. */
      const wordsOf = async (token: string): Promise<readonly Word[]> => {
        check();
        const numbers = await chunksFor(token);
        check();
        const chunks = await Promise.all(
          numbers.map((at) => files.get(chunkName(at), chunk, account)),
        );
        check();
        return chunks.flatMap((chunk) =>
          (chunk?.words ?? []).filter((word) => word.token.startsWith(token)),
        );
      };
      const once = (token: string) => {
        const words = looked.get(token) ?? wordsOf(token);
        looked.set(token, words);
        return words;
      };

      return {
        lookup: async (token, most = Infinity) => {
          if (token === '' || (most < Infinity && (await chunksFor(token)).length > most))
            return [];
          return hitsOf(await once(token), token, kinds.size);
        },
        // What parts two files begins as a word does.
        knows: async (character) =>
          root.words.some((first) => first.startsWith(character)) ||
          (await once(character)).length > 0,
        said: async (pair) => {
          const [at] = await chunksFor(pair);
          if (at === undefined) return new Uint8Array();
          return (await files.get(chunkName(at), chunk, account))?.said;
        },
        kinds: () => Promise.resolve(kinds),
        names: async (page, tokens) => {
          const words = await Promise.all(tokens.map(once));
          const names = new Set(words.flat().flatMap((word) => word.names));
          const number = Number(page);
          return namesIn(
            [...names].filter(({ pages }) => pages.includes(number)),
            kinds.get(page),
          );
        },
        page: async (page): Promise<IndexedPage | undefined> => {
          check();
          const at = places[Number(page)];
          if (at === undefined) throw new Error(`The index has no page ${page}.`);
          const texts = await files.get(textName(at.file), json<StoredText[]>, account);
          const stored = texts?.[at.place];
          return stored && readText(stored, kinds.get(page) ?? '', base);
        },
        file: (name) => files.get(name, json<unknown>, account),
        read: (name, parse) => files.get(name, (content) => parse(content, decode), account),
      };
    },
  };
}

/** @returns which chunks may hold a word that begins with the token */
function chunksOf(firsts: readonly string[], token: string): number[] {
  const start = firsts.findLastIndex((first) => first <= token);
  const chunks = [Math.max(0, start)];
  for (let at = start + 1; firsts[at]?.startsWith(token) === true; at += 1) chunks.push(at);
  return [...new Set(chunks)].filter((at) => at < firsts.length);
}

function hitsOf(words: readonly Word[], token: string, total: number): Hit[] {
  const hits = new Map<number, { score: number; positions: number[]; fields: Set<Field> }>();
  const hit = (page: number) => {
    const found = hits.get(page) ?? { score: 0, positions: [], fields: new Set() };
    hits.set(page, found);
    return found;
  };
  const length = bytesOf(token);
  for (const word of words) {
    const closeness = closenessOf(bytesOf(word.token) - length);
    for (const { page, impact, positions } of word.postings) {
      const found = hit(page);
      found.score += scoreOf(impact, closeness);
      found.positions.push(...positions);
    }
    for (const { field, pages } of word.names) {
      const name = FIELDS[field];
      if (name) pages.forEach((page) => hit(page).fields.add(name));
    }
  }
  const worth = rarity(hits.size, total);
  return [...hits]
    .map(([page, { score, positions, fields }]) => ({
      page: String(page),
      score: score * worth,
      positions: words.length > 1 ? positions.sort((a, b) => a - b) : positions,
      fields: [...fields],
    }))
    .sort((a, b) => b.score - a.score || Number(a.page) - Number(b.page));
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function namesIn(names: readonly Name[], kind = ''): PageNames {
  const of = (field: Field) =>
    names.filter((name) => FIELDS[name.field] === field).map(({ text }) => text);
  return {
    kind,
    title: of('title')[0] ?? '',
    code: of('code')[0] ?? '',
    aliases: of('alias'),
    synonyms: of('synonym'),
    everyday: of('everyday'),
    headings: of('heading'),
    pinyin: encodeSpellings(
      of('pinyin').map((text) => {
        const [word = '', ...syllables] = text.split(' ');
        return { word, syllables };
      }),
    ),
  };
}
