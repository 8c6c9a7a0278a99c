/** Which paragraphs of a form may be left out of what was filled in. */
import type { z } from 'zod';
import type { FormBlock } from './form-block.ts';
import { wordsOf, type WrittenParagraph } from './form-paragraph.ts';
import { refuse } from './rules.ts';

/** The line of an annex that is sent behind the text: without it the annex would hang in the air. */
const ANNEX = /^(?:附件：)?(?:\d+\. )?/u;

/** @param official whether the form is an official document: slips and registers are filled in by hand as they are */
export function checkOmitted(
  { official, blocks }: { readonly official: boolean; readonly blocks: readonly FormBlock[] },
  context: z.core.$RefinementCtx,
): void {
  const annexes = new Set(
    blocks.flatMap((block) => (block.type !== 'text' && block.annex ? [block.title] : [])),
  );
  blocks.forEach((block, index) => {
    if (block.type !== 'text') return;
    block.paragraphs.forEach((paragraph, line) => {
      if (typeof paragraph === 'string') return;
      if ('free' in paragraph) {
        if (official) return;
        const message = '不是公文的表单没有自己写几段正文的地方';
        refuse(
          context,
          ['blocks', index, 'paragraphs', line, 'free'],
          message,
          '写成格子里的 area（多行文字），或给表单写 official: true',
        );
        return;
      }
      if ('way' in paragraph) {
        const path = ['blocks', index, 'paragraphs', line, 'way'];
        const { before, all } = waysAround(block.paragraphs, line);
        if (!official) {
          const message = '不是公文的表单，几段都照样印出来用手填';
          refuse(context, path, message, '删去 way，或给表单写 official: true');
        } else if (all.length < 2) {
          const message = `“${paragraph.way}”前后没有另一种写法，没有可选的`;
          refuse(
            context,
            path,
            message,
            '把几种写法排在一起，每段写 way；只有一段的写 omit: chosen',
          );
        } else if (before.includes(paragraph.way)) {
          refuse(context, path, `“${paragraph.way}”写了两次，选不出是哪一段`, '换一个名字');
        }
        return;
      }
      const path = ['blocks', index, 'paragraphs', line, 'omit'];
      const words = wordsOf(paragraph);
      if (!official) {
        const message = '不是公文的表单，空着的行照样印出来用手填';
        refuse(context, path, message, '删去 omit，或给表单写 official: true');
      } else if (paragraph.omit === 'empty' && !words.includes('____')) {
        const message = `“${words}”里没有要填的空，不会“空着”`;
        refuse(context, path, message, '写 omit: chosen（有“不用这一段”的开关）');
      } else if (annexes.has(words.replace(ANNEX, ''))) {
        const message = `“${words}”后面附有这份附件，这一行不能不印`;
        refuse(context, path, message, '删去 omit，或者不附那一块');
      }
    });
  });
}

/** @returns the ways of which a paragraph is one, its own included, and those that stand before it */
function waysAround(
  paragraphs: readonly WrittenParagraph[],
  line: number,
): Readonly<Record<'before' | 'all', readonly string[]>> {
  const ways = paragraphs.map((each) =>
    typeof each !== 'string' && 'way' in each ? each.way : undefined,
  );
  const from = ways.lastIndexOf(undefined, line) + 1;
  const end = ways.indexOf(undefined, line);
  const all = ways.slice(from, end < 0 ? undefined : end).filter((way) => way !== undefined);
  return { before: all.slice(0, line - from), all };
}
