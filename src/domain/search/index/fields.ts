/** What a page is called, by the fields that the order of results hangs on. */
import type { Enrichment, PageSource } from './page-source.ts';
import { encodeSpellings } from './pinyin-tokens.ts';
import { encode, WRITTEN } from './tokenise.ts';

/** What is said about a page beside its text. The order of results hangs on which of these a query meets: see rank/. */
export const FIELDS = [
  'title',
  'code',
  'alias',
  'synonym',
  'linked',
  'everyday',
  'heading',
  'pinyin',
] as const;
export type Field = (typeof FIELDS)[number];

/** How much a word counts in a heading of level 2–6, where running text counts 1. */
export const HEADING_WEIGHT = [1, 1, 5, 4, 3, 2, 2];

export interface FieldName {
  readonly field: Field;
  /** As written; of pinyin the word and its syllables, with blanks between. */
  readonly text: string;
  /** What it is found by. */
  readonly tokens: readonly string[];
}

export function namesOf(
  page: PageSource,
  { synonyms, linked, everyday, spellings }: Enrichment,
): FieldName[] {
  const headings = page.blocks.filter(({ level }) => level > 0).map(({ text }) => text);
  const names: [Field, readonly string[]][] = [
    ['title', [page.title]],
    ['code', [page.code]],
    ['alias', page.aliases],
    ['synonym', synonyms],
    ['linked', linked],
    ['everyday', everyday],
    ['heading', headings],
  ];
  return [
    ...names.flatMap(([field, texts]) =>
      texts.map((text) => ({ field, text, tokens: encode(text).split(' ') })),
    ),
    ...spellings.map((spelling) => ({
      field: 'pinyin' as const,
      text: [spelling.word, ...spelling.syllables].join(' '),
      tokens: encodeSpellings([spelling])
        .split(' ')
        .filter((token) => !token.startsWith(WRITTEN)),
    })),
  ];
}
