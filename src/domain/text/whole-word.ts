import { LEANS_ON, phraseEnds, segmenter } from './segmenters.ts';

/**
 * Whether characters of a text are a word there, or only stand beside each other: 容错 is none in 内容错了. What ends
 * inside another word says nothing (会签过了 and 定密责任人的 end inside 签过 and 人的), what begins inside one does. A term
 * of the trade is in no dictionary, though, so that is not believed over a small word before it (不倒签 is no 不倒), nor
 * of three characters and more where the other segmenter has them begin a phrase (日期写成文日期).
 *
 * @param start where the characters begin in the text
 * @param end where they end
 */
export function isWholeWord(text: string, start: number, end: number): boolean {
  const word = segmenter.segment(text).containing(start);
  if (!word || word.index === start || LEANS_ON.test(text.slice(word.index, start))) return true;
  return end - start > 2 && phraseEnds(text).includes(start);
}
