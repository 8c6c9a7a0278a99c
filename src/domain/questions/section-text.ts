/** What a page says under each of its anchors. */
import type { PageSource } from '#domain/search/index/page-source.ts';

/**
 * @param page the blocks of a built page in reading order, see the extractor of the search index
 * @returns for each anchor the text that stands under it: a heading reaches to the next heading of its level or a
 *   higher one, anything else (a step, a row) to the next anchor or to a heading no lower than the one it stands under,
 *   so that a step keeps its own title, which has no anchor of its own
 */
export function sectionTexts({ blocks }: Pick<PageSource, 'blocks'>): Map<string, string> {
  const texts = new Map<string, string>();
  blocks.forEach(({ section, level }, start) => {
    if (section === undefined) return;
    const above = blocks.slice(0, start).findLast((block) => block.level > 0 && block.section);
    const ends = level > 0 ? level : (above?.level ?? 0);
    const after = blocks.findIndex(
      (block, at) =>
        at > start &&
        ((block.level > 0 && block.level <= ends) || (level === 0 && block.section !== undefined)),
    );
    const own = blocks.slice(start, after < 0 ? undefined : after);
    texts.set(section.id, own.map((block) => block.text).join('\n'));
  });
  return texts;
}
