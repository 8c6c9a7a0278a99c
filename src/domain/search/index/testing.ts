/** An index in memory, for tests: the same tokens as the real one, looked up the same way. */
import { FIELDS, type Field } from './fields.ts';
import type { IndexedPage } from './indexed-page.ts';
import type { Enrichment, PageSource } from './page-source.ts';
import { encodeSpellings, type Spelling } from './pinyin-tokens.ts';
import type { Hit, PageNames, SearchIndex } from './search-index.ts';
import { encode } from './tokenise.ts';

/** Stands between two names in one field; no query holds it, so none matches across it. */
const BETWEEN = '\n';

interface Held {
  readonly read: IndexedPage & Omit<PageNames, keyof IndexedPage>;
  readonly text: readonly string[];
  readonly fields: Readonly<Record<Field, readonly string[]>>;
}

/** A page for a test: what is not given is empty. */
export type TestPage = Partial<Omit<PageSource, 'blocks'>> &
  Partial<Omit<Enrichment, 'spellings'>> & {
    readonly title: string;
    readonly text?: string;
    readonly headings?: readonly string[];
    readonly spellings?: readonly Spelling[];
  };

/** @returns an index of the pages; the address of a page is its name in the index */
export function makeTestIndex(pages: readonly TestPage[]): SearchIndex {
  const held = new Map(pages.map((page) => [page.url ?? page.title, hold(page)]));
  const lookup = (token: string): Promise<Hit[]> =>
    Promise.resolve([...held].flatMap(([page, each]) => lookIn(page, each, token)));
  const read = (name: string) => {
    const page = held.get(name);
    return page ? Promise.resolve(page.read) : Promise.reject(new Error(`no page ${name}`));
  };
  return {
    lookup,
    knows: async (token) => (await lookup(token)).length > 0,
    kinds: () => Promise.resolve(new Map([...held].map(([page, { read }]) => [page, read.kind]))),
    names: (name, tokens) => read(name).then((page) => namesMet(page, tokens)),
    page: read,
  };
}

function hold(page: TestPage): Held {
  const { title, url = title, code = '', kind = '流程', text = '' } = page;
  const {
    aliases = [],
    synonyms = [],
    linked = [],
    everyday = [],
    spellings = [],
    headings = [],
  } = page;
  const pinyin = encodeSpellings(spellings);
  const fields: Record<Field, string> = {
    title: encode(title),
    code: encode(code),
    alias: encode(aliases.join(BETWEEN)),
    synonym: encode(synonyms.join(BETWEEN)),
    linked: encode(linked.join(BETWEEN)),
    everyday: encode(everyday.join(BETWEEN)),
    heading: encode(headings.join(BETWEEN)),
    pinyin,
  };
  const names = { url, kind, title, code, aliases, synonyms, everyday, headings, pinyin };
  return {
    read: { ...names, text, anchors: [] },
    text: encode(text).split(' '),
    fields: {
      title: fields.title.split(' '),
      code: fields.code.split(' '),
      alias: fields.alias.split(' '),
      synonym: fields.synonym.split(' '),
      linked: fields.linked.split(' '),
      everyday: fields.everyday.split(' '),
      heading: fields.heading.split(' '),
      pinyin: pinyin.split(' '),
    },
  };
}

function namesMet(page: Held['read'], tokens: readonly string[]): PageNames {
  const isMet = (name: string) =>
    encode(name)
      .split(' ')
      .some((word) => tokens.some((token) => token !== '' && word.startsWith(token)));
  return {
    kind: page.kind,
    title: isMet(page.title) ? page.title : '',
    code: isMet(page.code) ? page.code : '',
    aliases: page.aliases.filter(isMet),
    synonyms: page.synonyms.filter(isMet),
    everyday: page.everyday.filter(isMet),
    headings: page.headings.filter(isMet),
    pinyin: page.pinyin,
  };
}

function lookIn(page: string, { text, fields }: Held, token: string): Hit[] {
  const starts = (word: string) => token !== '' && word.startsWith(token);
  const positions = [...text.keys()].filter((at) => starts(text[at] ?? ''));
  const names = FIELDS.filter((field) => fields[field].some(starts));
  const isHit = positions.length > 0 || names.length > 0;
  return isHit
    ? [{ page, score: positions.length / (positions.length + 1), positions, fields: names }]
    : [];
}
