/** How near an entry is to a question: 0 where a word of the question is about something else. */
import { isAnotherCase, says } from './cases.ts';
import { forgivenIn, narrowing } from './cover.ts';
import type { Entry } from './entry.ts';
import { comparable, type Question } from './question.ts';
import { covered, told, type OtherWords } from './said.ts';
import { weigh } from './weigh.ts';

const LEAST_OF_PART = 0.5;
/** So much of what an entry cannot be meant without must be asked. */
const KEY_TOLD = 0.6;
/** So much of what is asked about is a name that is meant. */
const MOST = 0.25;
const KEY_LENGTH = 4;

/**
 * @param entry as long as its line is not there, all that such a line could tell is taken as told
 * @returns 0 for an entry about something else, about 1 for one that is about just this
 */
export function nearness(
  { about, action }: Pick<Question, 'about' | 'action'>,
  entry: Entry,
  words: OtherWords,
): number {
  if (!isKeyed({ about }, entry, words)) return 0;
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
    return weigh(about, name, { around, line, tells: entry.tells }, words);
  });
  return Math.max(0, ...near);
}

/** @returns whether a question says what an entry is not meant without */
export function isKeyed(
  { about }: Pick<Question, 'about'>,
  { keys }: Entry,
  words: OtherWords,
): boolean {
  const isTold = (key: string) => told(key, about, words, KEY_LENGTH, 1) >= KEY_TOLD;
  return keys.every((each) => each.some(isTold));
}

/** @returns whether a question names an entry word for word */
export function isExact({ about }: Pick<Question, 'about'>, entry: Entry): boolean {
  const asked = about.join(' ');
  return entry.names.includes(asked) || entry.names.some((name) => isMost(name, asked));
}

/** Whether a name is most of what is asked about, and stands at its end: 红头右上的份号. */
function isMost(name: string, asked: string): boolean {
  return name.length > 1 && asked.endsWith(name) && name.length >= asked.length * MOST;
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

/** Whether what is to be done stands in the name itself. */
function isDone(action: string, name: string, words: OtherWords): boolean {
  const byName = covered(action, name.split(' '), words);
  const forgiven = forgivenIn(action);
  return [...action].every((_, at) => byName[at] || forgiven[at]) || byName.some(Boolean);
}
