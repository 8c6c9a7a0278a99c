/**
 * Where a line of Chinese may end. Two segmenters are asked, BudoUX and that of the language itself, and a line ends only
 * where both see an end: each alone parts words of the trade (清点物|资, 主要负责|人) that the other keeps whole.
 */
import { endsOf, LEANS_ON, phraseEnds, segmenter } from './segmenters.ts';

/** What belongs to the word before it. */
const LEANS_BACK = /^的/u;
/** Words of an office that both segmenters part. */
const OFFICE_WORDS = new RegExp(
  [
    '校对|来电|来访|来文|去文|上行文|清点|派车单|审查单|登记表|立项|汇总表?|撤稿',
    '撤回|编发|自审|审定版|会签|归存|用印|回看|离岗|批假|年休假|核签|检索|补齐|账号',
    '价值账|合同专用章|比选|逐项|月度|一个月|说清|走完|查不完|要不要|排不排得开|拉警戒',
    '接媒体来人|停账号',
  ].join('|'),
  'gu',
);

/** @returns the text in pieces, none of which is to be parted; together they are the text */
export function phrasesOf(text: string): string[] {
  const ends = new Set(phraseEnds(text));
  return cut(
    text,
    wordEnds(text).filter((end) => ends.has(end)),
  );
}

/** @returns the text in words, finer than phrases; together they are the text */
export function wordsOf(text: string): string[] {
  return cut(text, wordEnds(text));
}

/** Where the language itself ends a word, but for small words that lean on another and for words of an office. */
function wordEnds(text: string): number[] {
  const inside = new Set(
    [...text.matchAll(OFFICE_WORDS)].flatMap(({ index, 0: word }) =>
      Array.from({ length: word.length - 1 }, (_, at) => index + at + 1),
    ),
  );
  const words = [...segmenter.segment(text)].map(({ segment }) => segment);
  return endsOf(words).filter(
    (end) =>
      end === text.length ||
      !(inside.has(end) || LEANS_ON.test(text.slice(0, end)) || LEANS_BACK.test(text.slice(end))),
  );
}

/** @param ends in their order, the last of them that of the text */
function cut(text: string, ends: readonly number[]): string[] {
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}
