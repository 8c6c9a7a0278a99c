/** Makes each duty a result of its own: who asks whose job something is wants one sentence, not a page of two hundred. */
import type { Block, PageSource } from '#domain/search/index/page-source.ts';

/** The part of a duty that a result shows first. */
export interface DutySource {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly answer: string;
}

/** 《…》第三条, and GW-02 发文办理: what a duty refers to is not what it says, and would answer for it. */
const REFERENCE = /^《|^[A-Z]{2}-\d{2} /;

/**
 * @param page any page
 * @param duties by id; their rows are the sections of the page of duties
 * @param titles what pages are called; a line that is a title is a link
 * @returns the page without the rows of duties, and for each row a page whose text begins with the answer
 */
export function splitDuties(
  page: PageSource,
  duties: ReadonlyMap<string, DutySource>,
  titles: ReadonlySet<string>,
): PageSource[] {
  const own: Block[] = [];
  const references: Block[] = [];
  const rows = new Map<DutySource, Block[]>();
  let row: Block[] | undefined;
  for (const block of page.blocks) {
    if (block.section !== undefined || block.level > 0) {
      const duty = duties.get(block.section?.id ?? '');
      row = duty && [];
      if (duty && row) rows.set(duty, row);
    }
    if (row === undefined) own.push(block);
    else if (REFERENCE.test(block.text) || titles.has(block.text)) {
      references.push({ text: block.text, level: 0 });
    } else row.push(block);
  }
  // Elsewhere an anchor may happen to be called like a duty.
  if (rows.size < 2) return [page];
  const start = own.findIndex(({ level }) => level > 0);
  return [
    // Before the first heading, so that no section is shown for them.
    { ...page, blocks: own.toSpliced(start < 0 ? own.length : start, 0, ...references) },
    ...[...rows].map(([duty, blocks]) => ofRow(page, duty, blocks)),
  ];
}

function ofRow({ url, kind }: PageSource, duty: DutySource, blocks: readonly Block[]): PageSource {
  const { id, title, aliases, answer } = duty;
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
