/** Holds pages, built or as they are written, to the questions that their readers bring. */
import type { Problem } from '#domain/content/problem.ts';
import { nearest } from '#domain/text/nearest.ts';
import type { AskedPage } from '#domain/content/content.ts';

const FIGURE = /\d+(?:\.\d+)?/g;

/**
 * @param asked the questions of one page
 * @param sections what that page says under each anchor, see sectionTexts
 * @param isLeft true of an anchor of which nothing is known yet; questions that lead there are passed over
 * @returns a problem for each anchor that the page does not have, and for each required piece of text and each figure
 *   of an answer that does not stand under its anchor
 */
export function findUnanswered(
  { file, questions }: Pick<AskedPage, 'file' | 'questions'>,
  sections: ReadonlyMap<string, string>,
  isLeft: (at: string) => boolean = () => false,
): Problem[] {
  return questions.flatMap(({ ask, at, answer, says }, index): Problem[] => {
    const field = `questions.${index}（${ask}）`;
    const text = sections.get(at);
    if (text === undefined) {
      if (isLeft(at)) return [];
      const match = nearest(at, sections.keys());
      const hint = match === undefined ? undefined : `是不是想写 ${match}`;
      return [{ file, field, message: `页面上没有这个小节：${at}`, hint }];
    }
    const plain = withoutBlanks(text);
    const missing = says.filter((piece) => !plain.includes(withoutBlanks(piece)));
    const figures = new Set(plain.match(FIGURE));
    const strange = [...new Set(withoutBlanks(answer).match(FIGURE))].filter(
      (figure) => !figures.has(figure),
    );
    return [
      ...missing.map((piece) => ({
        file,
        field,
        message: `小节 ${at} 里没有“${piece}”`,
        hint: '把答案补进这一节，或改成这一节的原话',
      })),
      ...strange.map((figure) => ({
        file,
        field,
        message: `回答里的 ${figure} 在小节 ${at} 里找不到`,
        hint: '回答里的数要和这一节一致',
      })),
    ];
  });
}

/** Blanks between Chinese and figures are set by typography, not by whoever writes a question. */
function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}
