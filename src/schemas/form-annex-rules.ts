/** Annexes of an official text: what is sent behind it, under the name that the text lists. */
import type { z } from 'zod';
import type { FormBlock } from './form-block.ts';
import { wordsOf } from './form-paragraph.ts';
import { refuse } from './rules.ts';

/** A line of the list under 附件. */
const LISTED = /^(?:附件：)?(?:\d+\. )?/u;

/** @param official whether the form is an official document */
export function checkAnnexes(
  { official, blocks }: { readonly official: boolean; readonly blocks: readonly FormBlock[] },
  context: z.core.$RefinementCtx,
): void {
  const lastText = blocks.findLastIndex(({ type }) => type === 'text');
  const listed = new Set(
    blocks.flatMap((block) =>
      block.type === 'text'
        ? block.paragraphs.map((line) => wordsOf(line).replace(LISTED, ''))
        : [],
    ),
  );
  blocks.forEach((block, index) => {
    if (block.type === 'text' || !block.annex) return;
    const path = ['blocks', index];
    if (!official) {
      const message = '不是公文的表单没有附件';
      refuse(context, [...path, 'annex'], message, '删去 annex，或给表单写 official: true');
    } else if (block.title === undefined) {
      refuse(context, path, '附件没有名称', '写一个 title，和正文“附件：”后面的一样');
    } else if (index < lastText) {
      const message = `附件“${block.title}”写在正文前面`;
      refuse(context, path, message, '把这一块移到最后一块文字后面');
    } else if (!listed.has(block.title)) {
      const message = `附件“${block.title}”没有列在正文的“附件：”后面`;
      refuse(context, [...path, 'title'], message, `在署名前加一行：附件：${block.title}`);
    }
  });
}
