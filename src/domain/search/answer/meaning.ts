/** How near a line is to a question by what both mean, as a whole and by what nobody says of the line. */
import type { Like } from '#domain/search/likeness/find-like.ts';
import { gramsIn } from '#domain/search/likeness/grams.ts';
import { lengthOf } from '#domain/search/vectors/arithmetic.ts';
import { cosine, directionOf, readDirection, type Vector } from '#domain/search/vectors/vector.ts';
import type { Told } from './entry.ts';
import { comparable } from './question.ts';
import { textOf } from './text-of.ts';

/** What is known of a question: what each of its characters and pairs means, and all of it together. */
export interface Meaning {
  readonly grams: ReadonlyMap<string, Vector>;
  /** Undefined where nothing of it is known. */
  readonly whole: Vector | undefined;
}

/** How near a line is, from −1 to 1; 0 where one of them is not known. */
export interface Meant {
  /** By all of the question. */
  readonly meant: number;
  /** By what of the question stands neither in the line nor in anything that is asked of it: 没影了 of what is lost. */
  readonly restMeant: number;
  /** How much of what the question means that is, from 0 to 1. */
  readonly rest: number;
}

/** @param known what each character and pair means */
export function meaningOf(
  typed: string,
  known: ReadonlyMap<string, { readonly vector: Vector | undefined } | undefined>,
): Meaning {
  const grams = new Map(
    [...gramsIn(comparable(typed))].flatMap((gram) => {
      const vector = known.get(gram)?.vector;
      return vector ? [[gram, vector] as const] : [];
    }),
  );
  return { grams, whole: directionOf(grams.values()) };
}

export function meantBy(
  entry: Pick<Told, 'meaning' | 'names' | 'parts' | 'within' | 'around' | 'line'>,
  { held }: Pick<Like, 'held'>,
  { grams, whole }: Meaning,
): Meant {
  if (whole === undefined || entry.meaning === undefined)
    return { meant: 0, restMeant: 0, rest: 0 };
  const line = readDirection(entry.meaning);
  const text = textOf(entry, entry.line.text);
  const unsaid = [...grams].flatMap(([gram, vector]) =>
    held.has(gram) || text.includes(gram) ? [] : vector,
  );
  const rest = directionOf(unsaid);
  return {
    meant: cosine(whole, line),
    restMeant: rest === undefined ? 0 : cosine(rest, line),
    rest: lengthsOf(unsaid) / lengthsOf(grams.values()),
  };
}

function lengthsOf(vectors: Iterable<Vector>): number {
  return [...vectors].reduce((sum, vector) => sum + lengthOf(vector), 0);
}
