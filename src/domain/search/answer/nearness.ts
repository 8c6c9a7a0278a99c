/** How near an entry is to a question: 0 where a word of the question is about something else. */
import { isAnotherCase, says } from './cases.ts';
import { coveredBy, figuresIn, forgivenIn, generalIn, narrowing } from './cover.ts';
import type { Entry } from './entry.ts';
import { comparable, type Question } from './question.ts';
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
const LEAST_TOLD = 0.55;
const LEAST_OF_PART = 0.5;
/** So much of what an entry cannot be meant without must be asked. */
const KEY_TOLD = 0.6;
const KEY_LENGTH = 3;

/**
 * @param entry as long as its line is not there, all that such a line could tell is taken as told
 * @returns 0 for an entry about something else, about 1 for one that is about just this
 */
export function nearness(
  { about, action }: Pick<Question, 'about' | 'action'>,
  entry: Entry,
  words: OtherWords,
): number {
  const isTold = (key: string) => told(key, about, words, KEY_LENGTH, 1) >= KEY_TOLD;
  if (!entry.keys.every((each) => each.some(isTold))) return 0;
  const line = entry.line && comparable(entry.line.text);
  const around = entry.tells ? `${entry.around} ${line ?? ''}` : entry.around;
  const narrow = entry.tells && line === undefined ? [] : narrowing(about.join(' '));
  const near = allNames(entry).map(({ name, own }) => {
    if (!narrow.every((word) => says(`${name} ${around}`, word))) return 0;
    if (!entry.kinds.includes('binds') && isAnotherCase(name, about)) return 0;
    // 几天答复 asks for what ends with an answer, not for what begins with one.
    if (!isDone(action, own, words)) return 0;
    const isKeyed = entry.keys.length > 0;
    if (own !== name && !isKeyed && told(own, about, words) < LEAST_OF_PART) return 0;
    return nearnessOf(about, name, { around, line, tells: entry.tells }, words);
  });
  return Math.max(0, ...near);
}

/** @returns whether a question names an entry word for word */
export function isExact({ about }: Pick<Question, 'about'>, entry: Entry): boolean {
  return entry.names.includes(about.join(' '));
}

interface Name {
  readonly name: string;
  /** Without the whole that it is a part of. */
  readonly own: string;
}

function allNames({ names, parts, within }: Entry): Name[] {
  return [
    ...names.map((name) => ({ name, own: name })),
    ...within.flatMap((whole) => parts.map((own) => ({ name: `${whole} ${own}`, own }))),
  ];
}

interface Besides {
  readonly around: string;
  readonly line: string | undefined;
  readonly tells: boolean;
}

function nearnessOf(
  about: readonly string[],
  name: string,
  { around, line, tells }: Besides,
  words: OtherWords,
): number {
  const count = { all: 0, named: 0, onlySaid: 0, substance: 0 };
  for (const piece of about) {
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
    for (const at of characters.keys()) {
      const worth = general[at] ? GENERAL_WORTH : 1;
      if (byName[at] || byAround[at]) {
        if (!general[at] || runOf(literally, at) >= NAME) count.substance += 1;
        count.all += worth;
        if (byName[at]) count.named += literally[at] ? worth : worth * OTHER_WORTH;
      } else if (forgiven[at] || (byLine?.[at] && figures[at])) {
        if (general[at]) count.all += PASSING_WORTH;
      } else if (byLine ? byLine[at] : tells) {
        count.all += worth;
        if (byLine) count.onlySaid += worth;
      } else if (byLine) {
        return 0;
      } else {
        // Not there yet: it may be said.
        count.all += worth;
        count.onlySaid += worth;
      }
    }
  }
  const { all, named, onlySaid, substance } = count;
  const asked = told(name, about, words);
  if (substance < SUBSTANCE || asked < LEAST_TOLD) return 0;
  const exact = name === about.join(' ') ? EXACT : 0;
  return TOLD_WORTH * asked + NAMED_WORTH * (named / all) - LINE_COST * (onlySaid / all) + exact;
}

/** Whether what is to be done stands in the name itself. */
function isDone(action: string, name: string, words: OtherWords): boolean {
  const byName = covered(action, name.split(' '), words);
  const forgiven = forgivenIn(action);
  return [...action].every((_, at) => byName[at] || forgiven[at]) || byName.some(Boolean);
}

/** How long the stretch of covered characters is in which one stands. */
function runOf(marks: readonly boolean[], at: number): number {
  if (!marks[at]) return 0;
  const start = marks.lastIndexOf(false, at) + 1;
  const end = marks.indexOf(false, at);
  return (end < 0 ? marks.length : end) - start;
}
