/** Weighs the words of a question against one name of what an entry is about. */
import { coveredBy, figuresIn, forgivenIn, generalIn } from './cover.ts';
import { TELLING } from './plain-words.ts';
import { covered, GENERAL_WORTH, told, type OtherWords } from './said.ts';

/** What the parts of the nearness weigh: what it is about was asked, what was asked is what it is about. */
const TOLD_WORTH = 0.55;
const NAMED_WORTH = 0.45;
/** Said only in the answer, not in what it is about. */
const LINE_COST = 0.6;
/** Word for word what is asked. */
const EXACT = 0.1;
/** Shorter than this nothing tells which matter is meant. In characters. */
const SUBSTANCE = 2;
/** So much in one piece names something, be its words as general as they are: 办公室主任. */
const NAME = 4;
/** What a word counts that is said in passing and that an entry does not have: 群众来访 is not 来访单位. */
const PASSING_WORTH = 0.2;
/** What a word counts that is said otherwise. */
const OTHER_WORTH = 0.7;
/** So much of what it is about must be asked at least. */
const LEAST_TOLD = 0.6;
/** A lone character that nothing knows is mostly half of a verb; so many are overlooked where all of a name was asked. */
const OVERLOOKED = 2;
const OVERLOOKED_SHARE = 0.2;
const OVERLOOKED_TOLD = 0.85;
const OVERLOOKED_COST = 0.09;

/** What may be said besides the name. */
export interface Besides {
  readonly around: string;
  /** Undefined as long as it is not there. */
  readonly line: string | undefined;
  readonly tells: boolean;
}

/** @returns 0 where a word of the question is about something else, about 1 where it is just what is asked */
export function weigh(
  about: readonly string[],
  name: string,
  besides: Besides,
  words: OtherWords,
): number {
  const counts = about.map((piece) => count(piece, name, besides, words));
  const sum = (of: (one: Count) => number) => counts.reduce((all, one) => all + of(one), 0);
  const all = sum((one) => one.all);
  const unknown = sum((one) => one.unknown);
  const asked = told(name, about, words);
  if (sum((one) => one.substance) < SUBSTANCE || asked < LEAST_TOLD) return 0;
  if (counts.some(({ isForeign }) => isForeign)) return 0;
  if (unknown > 0 && !(unknown <= OVERLOOKED && unknown <= all * OVERLOOKED_SHARE)) return 0;
  if (unknown > 0 && asked < OVERLOOKED_TOLD) return 0;
  const exact = name === about.join(' ') ? EXACT : 0;
  return (
    TOLD_WORTH * asked +
    NAMED_WORTH * (sum((one) => one.named) / all) -
    LINE_COST * (sum((one) => one.onlySaid) / all) -
    OVERLOOKED_COST * unknown +
    exact
  );
}

interface Count {
  readonly all: number;
  readonly named: number;
  readonly onlySaid: number;
  readonly substance: number;
  /** Lone characters that neither the name nor the line has. */
  readonly unknown: number;
  /** Whether it holds a whole word that they do not have. */
  readonly isForeign: boolean;
}

function count(
  piece: string,
  name: string,
  { around, line, tells }: Besides,
  words: OtherWords,
): Count {
  const found = { all: 0, named: 0, onlySaid: 0, substance: 0, unknown: 0 };
  const byName = covered(piece, [name], words);
  const literally = coveredBy(piece, [name]);
  const byAround = covered(piece, [around], words);
  const byLine = line === undefined ? undefined : covered(piece, [line], words);
  const characters = [...piece];
  const general = generalIn(piece);
  const figures = figuresIn(piece);
  const forgiven = forgivenIn(piece).map(
    (isForgiven, at) => isForgiven || (figures[at] === true && !/\d/.test(characters[at] ?? '')),
  );
  const unknown = characters.map(() => false);
  for (const at of characters.keys()) {
    const worth = general[at] ? GENERAL_WORTH : 1;
    if (byName[at] || byAround[at]) {
      if (!general[at] || runOf(literally, at) >= NAME) found.substance += 1;
      found.all += worth;
      if (byName[at]) found.named += literally[at] ? worth : worth * OTHER_WORTH;
    } else if (forgiven[at] || (byLine?.[at] && figures[at])) {
      if (general[at]) found.all += PASSING_WORTH;
    } else if (byLine ? byLine[at] : tells) {
      found.all += worth;
      if (byLine) found.onlySaid += worth;
    } else if (byLine) {
      unknown[at] = true;
      found.unknown += 1;
    } else {
      // Not there yet: it may be said.
      found.all += worth;
      found.onlySaid += worth;
    }
  }
  const isForeign = characters.some(
    (character, at) =>
      unknown[at] === true && (TELLING.includes(character) || runOf(unknown, at) > 1),
  );
  return { ...found, isForeign };
}

/** How long the stretch of marked characters is in which one stands. */
function runOf(marks: readonly boolean[], at: number): number {
  if (!marks[at]) return 0;
  const start = marks.lastIndexOf(false, at) + 1;
  const end = marks.indexOf(false, at);
  return (end < 0 ? marks.length : end) - start;
}
