/**
 * Writes a page as the HTML that Pagefind is given instead of the page itself: the same text as tokens.
 *
 * Only inline elements are used. Pagefind puts a full stop behind block elements, which would change the text.
 * Names, codes and pinyin are metadata, which is searched but is no part of an excerpt.
 */
import { escapeMarkup } from '#domain/text/escape-markup.ts';
import { encodeSpellings } from './pinyin-tokens.ts';
import type { Block, Enrichment, PageSource } from './page-source.ts';
import { encode } from './tokenise.ts';

/** The metadata of a page in the index. The order of results hangs on which of these a query meets: see rank.ts. */
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

/** Stands between two names in one field; no query holds it, so none matches across it. */
export const BETWEEN = '\n';

/** How much a word counts in a heading of level 2–6, where running text counts 1. Pagefind's upper limit is 10. */
const HEADING_WEIGHT = [1, 1, 5, 4, 3, 2, 2];

/** @returns an HTML document for Pagefind's addHTMLFile */
export function indexDocument(
  page: PageSource,
  { synonyms, linked, everyday, spellings }: Enrichment,
): string {
  const headings = page.blocks.filter(({ level }) => level > 0).map(({ text }) => text);
  const fields: Record<Field, string> = {
    title: encode(page.title),
    code: encode(page.code),
    alias: encode(page.aliases.join(BETWEEN)),
    synonym: encode(synonyms.join(BETWEEN)),
    linked: encode(linked.join(BETWEEN)),
    everyday: encode(everyday.join(BETWEEN)),
    heading: encode(headings.join(BETWEEN)),
    pinyin: encodeSpellings(spellings),
  };
  const metadata = FIELDS.filter((field) => fields[field] !== '').map(
    (field) => `<span data-pagefind-meta="${field}">${escapeMarkup(fields[field])}</span>`,
  );
  return [
    '<html><body><main data-pagefind-body>',
    `<span data-pagefind-filter="kind" data-pagefind-ignore>${escapeMarkup(page.kind)}</span>`,
    `<span data-pagefind-ignore>${metadata.join('')}</span>`,
    ...page.blocks.map(writeBlock),
    '</main></body></html>',
  ].join('\n');
}

function writeBlock({ text, level, section }: Block): string {
  const anchor = section
    ? `<span id="${escapeMarkup(section.id)}" data-pagefind-title="${escapeMarkup(section.title)}"></span>`
    : '';
  const weight = HEADING_WEIGHT[level] ?? 1;
  return `${anchor}<span data-pagefind-weight="${weight}"> ${escapeMarkup(encode(text + BETWEEN))} </span>`;
}
