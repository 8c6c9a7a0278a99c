/** Makes entries from what content says. */
import { comparable } from '#domain/search/answer/question.ts';
import type { AnswerLine, Told } from '#domain/search/answer/entry.ts';
import type { Kind } from '#domain/search/answer/kind.ts';

/** See Entry; words still as they are written. */
interface Written {
  /** What it stands for in content/asked: deadlines/petition-reply, regulations/dangan-fa 第十五条. */
  readonly subject?: string;
  readonly kinds: readonly Kind[];
  /** Each way of naming it, as pieces that belong together. */
  readonly names?: readonly (readonly string[])[];
  readonly parts?: readonly string[];
  readonly within?: readonly string[];
  readonly around?: readonly string[];
  readonly tells?: boolean;
  readonly keys?: readonly (readonly string[])[];
  readonly rank: number;
  readonly line: AnswerLine;
}

/** Words on both sides of it do not make one. */
const BETWEEN = /[、，；：。（）]/;

/** An entry with what it stands for in content/asked; empty for what is not asked for there. */
export type Subject = Told & { readonly subject: string };

/** @returns the entry, its words as they are compared with a question */
export function entryOf(written: Written): Subject {
  const { kinds, names = [], parts = [], within = [], around = [], keys = [] } = written;
  const single = (words: readonly string[]) => distinct(words.map((word) => inPieces([word])));
  return {
    subject: written.subject ?? '',
    kinds,
    names: distinct(names.map(inPieces)),
    parts: single(parts),
    within: single(within),
    around: distinct(around.map(comparable)).join(' '),
    tells: written.tells ?? false,
    keys: keys.map((each) => distinct(each.map(comparable))),
    rank: written.rank,
    line: written.line,
  };
}

function inPieces(pieces: readonly string[]): string {
  return distinct(pieces.flatMap((piece) => piece.split(BETWEEN)).map(comparable)).join(' ');
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => word !== '');
}
