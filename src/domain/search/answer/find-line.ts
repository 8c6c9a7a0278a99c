/** Finds the line on top of the results: among what the search has found, and what data names. */
import { asCalled } from './as-called.ts';
import { namesFile, type ReadAnswers, type ShelfOf } from './answer-files.ts';
import { agree } from './agree.ts';
import { alike, chooseAlike, tellsWhom, type Alike } from './choose-alike.ts';
import { choose, judge, NEAR } from './choose.ts';
import { grouped } from '#domain/text/grouped.ts';
import type { AnswerLine } from './entry.ts';
import type { Kind } from './kind.ts';
import type { Vocabulary } from '#domain/search/query/vocabulary.ts';
import { otherWords } from './other-words.ts';
import { isTold, unpackEntries, type Packed, type Shelved } from './pack.ts';
import { readQuestion } from './question.ts';

/** So many of the results are looked into, and of what data names besides. */
export const RESULTS = 7;
const NAMED = 3;
const ALIKE = 3;
/** From here on what is most like a question speaks against what is named in it, and stands instead of it. */
const DOUBTED = 1.3;
const CERTAIN = 0.85;

export interface Shelving {
  readonly readAnswers: ReadAnswers;
  readonly shelfOf: ShelfOf;
}

/** A result. */
export interface Found {
  readonly document: number;
  /** What people call it, as far as it has something of the question. */
  readonly spoken: readonly string[];
}

export interface Asking {
  /**
   * @param found the results, the best first
   * @returns the line; undefined where nothing answers, two answers are as near, or a file could not be had
   */
  among(found: readonly Found[]): Promise<AnswerLine | undefined>;
}

/**
 * Begins at once with what does not depend on the results.
 *
 * @param typed as it is looked up
 * @returns undefined for what asks nothing: no file is read for it
 */
export function askFor(
  typed: string,
  vocabulary: Pick<Vocabulary, 'alternatives'>,
  { readAnswers: read, shelfOf }: Shelving,
): Asking | undefined {
  const question = readQuestion(typed);
  if (question === undefined) return undefined;
  const words = otherWords(vocabulary);
  const names = namesFile(question.kind);
  const knownNames =
    names === undefined
      ? Promise.resolve([])
      : read(names).then((known) => known && unpackEntries(known));
  return {
    among: async (found) => {
      const entries = await knownNames;
      if (entries === undefined) return undefined;
      const able = judge(question, entries, words).filter(({ score }) => score >= NEAR);
      const like = alike(question, entries, words)
        .slice(0, ALIKE)
        .filter(({ score }) => score > 0);
      const named = [...able.slice(0, NAMED), ...like].map(({ entry }) => entry.document);
      const wanted = new Set([...named, ...found.map(({ document }) => document)]);
      const files = [...wanted].flatMap((document) => shelfOf(document, question.kind) ?? []);
      const shelves = await Promise.all([...new Set(files)].map(read));
      if (!shelves.every(isThere)) return undefined;
      // A file holds what stands on other pages too, and those were not found.
      const shelved = grouped(
        shelves.flatMap(unpackEntries).filter(isTold),
        (each) => each.document,
      );
      const spoken = new Map(found.map((each) => [each.document, each.spoken]));
      const near = [...wanted].flatMap((document) =>
        (shelved.get(document) ?? []).map((entry) => asCalled(entry, spoken.get(document) ?? [])),
      );
      const line = choose(question, judge(question, near, words));
      const asked = new Map(entries.map((entry) => [nameOf(entry), entry.spoken]));
      const said = near.map((entry) => ({ ...entry, spoken: asked.get(nameOf(entry)) ?? [] }));
      const there = new Set(said.map(nameOf));
      const rest = entries.filter((entry) => !there.has(nameOf(entry)));
      const places = new Map(found.map(({ document }, at) => [document, at]));
      const other = chooseAlike(
        question,
        alike(question, [...said, ...rest], words),
        words,
        (entry) => places.get(entry.document),
      );
      const told = decide(question.kind, line, other);
      const isOf = question.kind !== 'binds' || !told || tellsWhom(question.about, told);
      return isOf ? told : undefined;
    },
  };
}

function isThere(shelf: Packed | undefined): shelf is Packed {
  return shelf !== undefined;
}

/** What is named, and what is most like the question: where they are two things, neither is certain. */
function decide(
  kind: Kind,
  line: AnswerLine | undefined,
  other: Alike | undefined,
): AnswerLine | undefined {
  if (other === undefined) return line;
  if (line === undefined) return other.isSure ? other.line : undefined;
  const isClear = other.byFar >= DOUBTED;
  if (isClear && other.isSure && other.share >= CERTAIN) return other.line;
  return isClear && !agree(kind, line, other.line) ? undefined : line;
}

/** The same for an entry of the names and for the one that tells its line. */
function nameOf({ document, kinds, names, parts }: Shelved): string {
  return [document, kinds.join(''), ...names, ...parts].join(' ');
}
