/** Finds a phrase: which pages hold it, how literally, and where. */
import type { Field } from '#domain/search/index/fields.ts';
import type { Hit, SearchIndex } from '#domain/search/index/search-index.ts';
import { squeeze, type Phrase } from '#domain/search/query/query.ts';
import { isEntry, rarity, WHOLE } from './weights.ts';

export interface PhraseMatch {
  /** The share of the phrase that the page holds anywhere, by rarity: 1 when it holds every token. */
  readonly coverage: number;
  /** True when the characters stand together in the text, or all of them in one piece of metadata. */
  readonly isLiteral: boolean;
  /** Where in the text it ends, each time that the characters stand together, counted in tokens. */
  readonly ends: readonly number[];
  /** What the running text is worth (BM25, summed over tokens). */
  readonly body: number;
  /** The share of the phrase that each piece of metadata holds, by rarity. */
  readonly fields: ReadonlyMap<Field, number>;
  /** The tokens that the page holds. */
  readonly tokens: ReadonlySet<string>;
}

export interface PhraseMatches {
  readonly phrase: Phrase;
  /** The sum of the rarity of its tokens. */
  readonly rarity: number;
  readonly pages: ReadonlyMap<string, PhraseMatch>;
  /** The rarity of a token that no page holds. */
  readonly most: number;
  /** Tokens that no page holds. */
  readonly unknown: readonly string[];
}

/** Between two runs of a phrase there may be a gap and a written form: AB 岗 is found by ab岗. */
const LOOSEST_STEP = 3;

/**
 * @param files so many may be read for a token, see SearchIndex.lookup
 * @returns every page that holds at least one token of the phrase
 */
export async function matchPhrase(
  index: SearchIndex,
  phrase: Phrase,
  files?: number,
): Promise<PhraseMatches> {
  const kinds = await index.kinds();
  const isPage = (page: string) => !isEntry(kinds.get(page));
  const total = [...kinds.keys()].filter(isPage).length;
  const tokens = [...new Set(phrase.atoms.flat())];
  const found = await Promise.all(
    tokens.map(async (token) => {
      const hits = (await index.lookup(token, files)).filter(isWritten);
      // Duties and terms are short and many; a word is as rare as it is among pages.
      const holding = hits.filter(({ page }) => isPage(page)).length;
      return { token, hits, worth: rarity(holding, total) };
    }),
  );
  const most = found.reduce((sum, { worth }) => sum + worth, 0);
  const perPage = new Map<string, { token: string; hit: Hit; worth: number }[]>();
  for (const { token, hits, worth } of found) {
    for (const hit of hits) {
      const list = perPage.get(hit.page);
      if (list) list.push({ token, hit, worth });
      else perPage.set(hit.page, [{ token, hit, worth }]);
    }
  }
  const pages = new Map<string, PhraseMatch>();
  for (const [page, held] of perPage) {
    const fields = new Map<Field, number>();
    for (const { hit, worth } of held) {
      for (const field of hit.fields) fields.set(field, (fields.get(field) ?? 0) + worth / most);
    }
    const isWhole = held.length === tokens.length;
    const positions = new Map(held.map(({ token, hit }) => [token, hit.positions]));
    const ends = isWhole ? endsOf(phrase, positions) : [];
    const whole = [...fields].filter(([, share]) => isAll(share)).map(([field]) => field);
    const isLiteral =
      isWhole &&
      (ends.length > 0 ||
        (whole.length > 0 && (await isCalled(index, page, phrase, tokens, whole))));
    pages.set(page, {
      coverage: isWhole ? 1 : held.reduce((sum, { worth }) => sum + worth, 0) / most,
      isLiteral,
      ends,
      body: held.reduce((sum, { hit }) => sum + hit.score, 0),
      fields,
      tokens: new Set(held.map(({ token }) => token)),
    });
  }
  const unknown = found.filter(({ hits }) => hits.length === 0).map(({ token }) => token);
  return { phrase, rarity: most, pages, most: rarity(0, total), unknown };
}

/** Pinyin is no writing: what is typed in it is first read as Han characters, see readings.ts. */
function isWritten({ positions, fields }: Hit): boolean {
  return positions.length > 0 || fields.some((field) => field !== 'pinyin');
}

/**
 * A piece of metadata holds many names; the pairs of a long phrase may stand in different ones.
 *
 * @param fields the pieces that hold every token
 */
async function isCalled(
  index: SearchIndex,
  page: string,
  { text }: Phrase,
  tokens: readonly string[],
  fields: readonly Field[],
): Promise<boolean> {
  // What leads to a page from elsewhere is no name of it, and cannot be read.
  if (tokens.length < 2 || fields.includes('linked')) return true;
  const { title, code, aliases, synonyms, everyday, headings } = await index.names(page, tokens);
  const asked = squeeze(text);
  return [title, code, ...aliases, ...synonyms, ...everyday, ...headings].some((name) =>
    squeeze(name).includes(asked),
  );
}

function isAll(share: number): boolean {
  return share > WHOLE;
}

/** @returns where the tokens end, each time that they stand one after the other in the text */
function endsOf({ atoms }: Phrase, positions: ReadonlyMap<string, readonly number[]>): number[] {
  const at = (token: string | undefined) => positions.get(token ?? '') ?? [];
  let ends: ReadonlySet<number> | undefined;
  for (const tokens of atoms) {
    const previous = ends;
    const starts = at(tokens[0]).filter(
      (start) => previous === undefined || follows(start, previous),
    );
    const rest = tokens.slice(1).map((token) => new Set(at(token)));
    // A lone character is followed by its own token, a run of n characters has n tokens of which n - 1 are looked up.
    const length = tokens.length === 1 ? 1 : tokens.length + 1;
    ends = new Set(
      starts
        .filter((start) => rest.every((places, step) => places.has(start + step + 1)))
        .map((start) => start + length),
    );
  }
  return [...(ends ?? [])];
}

function follows(start: number, ends: ReadonlySet<number>): boolean {
  for (let step = 0; step < LOOSEST_STEP; step += 1) if (ends.has(start - step)) return true;
  return false;
}
