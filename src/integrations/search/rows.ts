/**
 * Makes each duty and each term a result of its own: who asks whose job something is, or what a word means, wants one
 * sentence, not a page of two hundred.
 */
import type { Block, PageSource } from '#domain/search/index/page-source.ts';

/** The part of a duty or term that a result shows first. */
export interface RowSource {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** What the duty or term comes to, in one sentence. */
  readonly answer: string;
}

/** 《…》第三条, and GW-02 发文办理: what a duty refers to is not what it says, and would answer for it. */
const REFERENCE = /^《|^[A-Z]{2}-\d{2} /;

/**
 * @param page any page
 * @param sources by id; their rows are the sections of the page that lists them
 * @param titles what pages are called; a line that is a title is a link
 * @returns the page without those rows, and for each row a page whose text begins with the answer
 */
export function splitRows(
  page: PageSource,
  sources: ReadonlyMap<string, RowSource>,
  titles: ReadonlySet<string>,
): PageSource[] {
  const own: Block[] = [];
  const references: Block[] = [];
  const rows = new Map<RowSource, Block[]>();
  let row: Block[] | undefined;
  for (const block of page.blocks) {
    if (block.section !== undefined || block.level > 0) {
      const source = sources.get(block.section?.id ?? '');
      row = source && [];
      if (source && row) rows.set(source, row);
    }
    if (row === undefined) own.push(block);
    else if (REFERENCE.test(block.text) || titles.has(block.text)) {
      references.push({ text: block.text, level: 0 });
    } else row.push(block);
  }
  // Elsewhere an anchor may happen to be called like one.
  if (rows.size < 2) return [page];
  const start = own.findIndex(({ level }) => level > 0);
  return [
    // Before the first heading, so that no section is shown for them.
    { ...page, blocks: own.toSpliced(start < 0 ? own.length : start, 0, ...references) },
    ...[...rows].map(([source, blocks]) => ofRow(page, source, blocks)),
  ];
}

function ofRow({ url, kind }: PageSource, source: RowSource, blocks: readonly Block[]): PageSource {
  const { id, title, aliases, answer } = source;
  const others = blocks.filter(({ text }) => text !== title && text !== answer);
  return {
    url: `${url}#${id}`,
    title,
    code: '',
    kind,
    aliases,
    blocks: [answer, ...others.map(({ text }) => text)].map((text) => ({ text, level: 0 })),
  };
}
