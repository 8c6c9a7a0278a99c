/** How much of a text is said by others, character by character. */
import { FORGIVEN, DOING, HANDING_OVER, NARROWING, TOO_GENERAL } from './plain-words.ts';

/** The longest word of the lists, in characters. */
const LONGEST = Math.max(...[...FORGIVEN, ...TOO_GENERAL].map((word) => [...word].length));

/**
 * @returns for each character of a piece whether it stands there together with a neighbour; alone only where it is a
 *   whole piece, or nothing beside it says anything
 */
export function coveredBy(piece: string, texts: readonly string[]): boolean[] {
  const characters = [...piece];
  const covered = characters.map(() => false);
  for (let at = 0; at + 1 < characters.length; at += 1) {
    const pair = `${characters[at]}${characters[at + 1]}`;
    if (!texts.some((text) => text.includes(pair))) continue;
    covered[at] = true;
    covered[at + 1] = true;
  }
  const plain = marked(piece, FORGIVEN);
  const stands = (at: number) => !covered[at] && !plain[at] && at >= 0 && at < characters.length;
  return covered.map((isCovered, at) => {
    if (isCovered || stands(at - 1) || stands(at + 1)) return isCovered;
    const alone =
      HANDING_OVER.includes(characters[at] ?? '') ||
      DOING.includes(characters[at] ?? '') ||
      [at - 1, at + 1].every((beside) => plain[beside] ?? true);
    return alone && texts.some((text) => has(text, characters[at] ?? ''));
  });
}

function has(text: string, character: string): boolean {
  if (!HANDING_OVER.includes(character)) return text.includes(character);
  return [...HANDING_OVER].some((other) => text.includes(other));
}

/** @returns for each character of a piece whether it belongs to a word that need not be covered */
export function forgivenIn(piece: string): boolean[] {
  return marked(piece, FORGIVEN);
}

/** @returns for each character whether it belongs to a word that says nothing of which matter is meant */
export function generalIn(piece: string): boolean[] {
  const characters = [...piece];
  const passing = marked(piece, FORGIVEN, 2);
  const plain = marked(piece, FORGIVEN);
  return marked(piece, TOO_GENERAL, 2).map((isGeneral, at) => {
    const alone = [at - 1, at + 1].every((beside) => plain[beside] ?? true);
    return isGeneral || passing[at] === true || (alone && TOO_GENERAL.has(characters[at] ?? ''));
  });
}

/** @returns for each character whether it belongs to a figure: such a case stands in the answer, as 满 10 年 does */
export function figuresIn(piece: string): boolean[] {
  const marks = [...piece].map(() => false);
  for (const { 0: figure, index } of piece.matchAll(/[满不超过第]{0,2}\d+[年月天日岁人次级]?/g)) {
    marks.fill(true, index, index + figure.length);
  }
  return marks;
}

/** What only says how much. */
const BOUNDS = /不(?:少于|超过|大于|小于|低于|短于|同|管|满|足|到|相容)/g;

/** @returns what narrows the matter in a text */
export function narrowing(text: string): string[] {
  const found = text.replace(BOUNDS, '').match(NARROWING) ?? [];
  return found.map((word) => (word === '没' ? '未' : word));
}

function marked(piece: string, words: ReadonlySet<string>, shortest = 1): boolean[] {
  const characters = [...piece];
  const marks = characters.map(() => false);
  for (let at = 0; at < characters.length;) {
    let length = Math.min(LONGEST, characters.length - at);
    while (length >= shortest && !words.has(characters.slice(at, at + length).join('')))
      length -= 1;
    if (length >= shortest) marks.fill(true, at, at + length);
    at += length >= shortest ? length : 1;
  }
  return marks;
}
