/** Cuts from a text the passage that says most of a query. */
import { cutPieces, type Mark, type MarkedPiece } from './marks.ts';

/** In characters, about two lines. */
const LENGTH = 76;
const SENTENCE = /[。；！？]/;
/** So much is shown before the first hit, so that one sees in what sentence it stands. */
const LEAD = 14;
/** What two lines, which stand apart on the page, are joined by; nothing more when the first one ends by itself. */
const SEPARATOR = ' · ';
const ENDS = /[。，、；：！？…）”》→—]/;
const ELLIPSIS: MarkedPiece = { text: '…', isHit: false };

/** Different terms count most, repetition little. */
export function worthOf(marks: readonly Mark[]): number {
  return new Set(marks.map(({ term }) => term)).size + Math.min(marks.length, 5) * 0.1;
}

/** The stretch of a part of the text in which most is said of the query; its first sentence when nothing is. */
export function passage(
  text: string,
  marks: readonly Mark[],
  from: number,
  to: number,
): MarkedPiece[] {
  let best = { start: firstSentence(text, from, to), worth: -1 };
  for (const mark of marks.filter((each) => each.from >= from && each.to <= to)) {
    const start = beginning(text, mark.from, from);
    const inside = marks.filter((each) => each.from >= start && each.to <= start + LENGTH);
    const worth = worthOf(inside);
    if (worth > best.worth) best = { start, worth };
  }
  return cutOut(text, marks, best.start, from, to);
}

/** @returns where the first line with a sentence begins: before it stand who, how long and which form */
function firstSentence(text: string, from: number, to: number): number {
  let start = from;
  for (const line of text.slice(from, to).split('\n')) {
    if (SENTENCE.test(line)) return start;
    start += line.length + 1;
  }
  return from;
}

/** So much of a part of the text as is shown, from a place in it on. */
export function cutOut(
  text: string,
  marks: readonly Mark[],
  start: number,
  from: number,
  to: number,
): MarkedPiece[] {
  const end = wholeEnd(text, marks, Math.min(to, start + LENGTH), to);
  const isCutBefore = start > from && !/\s/.test(text[start - 1] ?? '');
  const isCutAfter = text.slice(end, to).trim() !== '';
  return tidy([
    ...(isCutBefore ? [ELLIPSIS] : []),
    ...cutPieces(text, marks, start, end),
    ...(isCutAfter ? [ELLIPSIS] : []),
  ]);
}

/** Goes back from a hit to where its sentence or line begins, but not further than LEAD. */
function beginning(text: string, hit: number, from: number): number {
  // A line that is told from its beginning needs no dots, and a row of a table says first what it is about.
  const line = Math.max(from, text.lastIndexOf('\n', hit - 1) + 1);
  if (hit - line <= 2 * LEAD) return line;
  const earliest = Math.max(from, hit - LEAD);
  const before = text.slice(earliest, hit);
  const stop = Math.max(
    ...['\n', '。', '；', '，', '：', '！', '？'].map((mark) => before.lastIndexOf(mark)),
  );
  return stop < 0 ? wholeCharacter(text, earliest) : earliest + stop + 1;
}

/** Ends before a hit, a word or a character that would be cut in two. */
function wholeEnd(text: string, marks: readonly Mark[], end: number, to: number): number {
  if (end >= to) return to;
  const cut = marks.find((mark) => mark.from < end && end < mark.to);
  if (cut) return cut.from;
  if (isOfWord(text, end)) {
    let start = end;
    while (end - start < LENGTH / 2 && isOfWord(text, start - 1)) start -= 1;
    // What is longer than half an excerpt is no word.
    if (end - start < LENGTH / 2) return start;
  }
  return /[\uDC00-\uDFFF]/.test(text[end] ?? '') ? end - 1 : end;
}

/** @returns true for a Latin letter or a digit, of which a word must not lose the end */
function isOfWord(text: string, at: number): boolean {
  return /[\p{Script=Latin}\p{Nd}]/u.test(text[at] ?? '');
}

function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at;
}

/** On one line, without blanks at its ends. */
function tidy(pieces: readonly MarkedPiece[]): MarkedPiece[] {
  let before = '';
  return pieces
    .map(({ text, isHit }, index) => {
      const start = before.trim() === '' || before === ELLIPSIS.text ? text.trimStart() : text;
      const part = index === pieces.length - 1 ? start.trimEnd() : start;
      const line = part.replace(/(?<![^\S\n])[^\S\n]*\n\s*(→?)/g, (_, arrow: string, at: number) =>
        arrow !== '' || ENDS.test(part[at - 1] ?? before) ? ` ${arrow}` : SEPARATOR,
      );
      before = part.at(-1) ?? before;
      return { text: line, isHit };
    })
    .filter(({ text }) => text !== '');
}
