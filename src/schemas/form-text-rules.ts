/** What running text of a form asks for in its gaps: ____{a hint} or ____{one|another}: form-gap.ts. */
import type { z } from 'zod';
import type { FormBlock } from './form-block.ts';
import { wordsOf } from './form-paragraph.ts';
import { OFFICE_VALUES, readGapNote } from './form-gap.ts';
import { refuse } from './rules.ts';

/** What was meant to be a value of the office. */
const LATIN = /^[a-z-]+$/u;

/** Behind a gap, or behind a day that is named or repeated. */
const BRACES = /(?:____|____年____月____日(?:（周____）)?(?=\{[#=]))\{([^{}]*)\}/gu;

/** What a gap asks for stands right behind it, and is either one hint or two choices and more. */
export function checkText(
  { paragraphs }: Extract<FormBlock, { type: 'text' }>,
  path: PropertyKey[],
  context: z.core.$RefinementCtx,
): void {
  paragraphs.forEach((paragraph, index) => {
    const place = [...path, 'paragraphs', index];
    const rest = wordsOf(paragraph).replaceAll(BRACES, (_, guide: string) => {
      const choices = guide.split('|').map((choice) => choice.trim());
      const { name, repeats } = readGapNote(guide);
      if (/^[#=]/u.test(guide) && name === undefined && repeats === undefined) {
        const message = `“{${guide}}”里的名字写得不对`;
        refuse(context, place, message, '用小写字母、数字和连字符，如 ____{=valid-until}');
      } else if (choices.includes('')) {
        const message = `“{${guide}}”里有一项是空的`;
        refuse(
          context,
          place,
          message,
          '写一句提示，如 ____{单位全称}；或几个选项，如 ____{当面|邮寄}',
        );
      } else if (LATIN.test(guide) && readGapNote(guide).from === undefined) {
        const message = `“{${guide}}”不是本办公室的资料`;
        refuse(context, place, message, `资料只有 ${OFFICE_VALUES.join('、')}；提示写什么用中文`);
      } else if (new Set(choices).size < choices.length) {
        refuse(context, place, `“{${guide}}”里有两个选项相同`, '删去一个');
      }
      return '____';
    });
    if (!/[{}]/u.test(rest)) return;
    const message = '{ } 只能紧跟在 ____ 后面，成对写，里面不留空';
    refuse(context, place, message, '如 ____{单位全称}、____{当面|邮寄}');
  });
}

/** What tells the writer to choose or to strike out: whoever forgets it sends it. */
const INSTRUCTION = /选用|选填|[二三四五]选一|择一|删去其余|不用的删/u;

/** A letter goes out as it stands, so it holds no word for its writer. */
export function checkInstructions(
  { official, blocks }: { readonly official: boolean; readonly blocks: readonly FormBlock[] },
  context: z.core.$RefinementCtx,
): void {
  if (!official) return;
  blocks.forEach((block, index) => {
    if (block.type !== 'text') return;
    block.paragraphs.forEach((paragraph, line) => {
      const [found] = INSTRUCTION.exec(wordsOf(paragraph)) ?? [];
      if (found === undefined) return;
      const place = ['blocks', index, 'paragraphs', line];
      const message = `“${found}”是写给起草人看的，会跟着正文发出去`;
      refuse(context, place, message, '几种写法写成 ____{甲|乙} 供选，或移到 notes');
    });
  });
}
