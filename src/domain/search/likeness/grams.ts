/** A text as the characters and pairs of characters that stand in it: what people say the same of, they say in some of them. */
import { forgivenIn } from '#domain/search/answer/cover.ts';
import { comparable, type Question } from '#domain/search/answer/question.ts';

/** What a character counts beside a pair. */
const CHARACTER = 0.45;
/** What a character counts that is said in passing, such as 要 and 得; in a pair each of the two. */
const PASSING = 0.3;
/** What the words count that ask: 谁 and 几天 say what is wanted and nothing of what it is about. */
const ASKING = 0.3;
const BETWEEN = /[ ，,。；;？?！!：:、]+/u;

/** @param text comparable */
export function gramsIn(text: string): Set<string> {
  const grams = new Set<string>();
  for (const piece of text.split(BETWEEN)) {
    const characters = [...piece];
    for (const [at, character] of characters.entries()) {
      grams.add(character);
      const next = characters[at + 1];
      if (next !== undefined) grams.add(character + next);
    }
  }
  return grams;
}

/**
 * @param unsaid pairs that need no looking up, unless they are asked about
 * @returns each character and pair of a question with what it counts, from 0 to 1
 */
export function gramsAsked(
  typed: string,
  { about }: Pick<Question, 'about'>,
  unsaid: ReadonlySet<string> = new Set(),
): Map<string, number> {
  const grams = weigh([comparable(typed)], ASKING);
  for (const pair of unsaid) grams.delete(pair);
  for (const [gram, worth] of weigh(about, 1))
    grams.set(gram, Math.max(worth, grams.get(gram) ?? 0));
  return grams;
}

function weigh(texts: readonly string[], whole: number): Map<string, number> {
  const grams = new Map<string, number>();
  const add = (gram: string, worth: number) =>
    grams.set(gram, Math.max(worth, grams.get(gram) ?? 0));
  for (const piece of texts.flatMap((text) => text.split(BETWEEN))) {
    const characters = [...piece];
    const passing = forgivenIn(piece);
    const worthAt = (at: number) => (passing[at] ? PASSING : 1);
    for (const [at, character] of characters.entries()) {
      add(character, whole * CHARACTER * worthAt(at));
      const next = characters[at + 1];
      if (next !== undefined) add(character + next, whole * worthAt(at) * worthAt(at + 1));
    }
  }
  return grams;
}
