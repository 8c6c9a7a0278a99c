/** What may answer a question that names nothing as it is called: lines, put in order by all that speaks for them. */
import type { Like } from '#domain/search/likeness/find-like.ts';
import { agree, namesPost } from './agree.ts';
import { forgivenIn, narrowing } from './cover.ts';
import { DATA } from './choose.ts';
import { casesIn, says } from './cases.ts';
import { OFTEN, type AnswerLine, type Told } from './entry.ts';
import { FIGURES, fits, holdsCounted } from './fits.ts';
import { answersTo, type Kind } from './kind.ts';
import { kindsNamedWith } from './answer-files.ts';
import { isKeyed } from './nearness.ts';
import { TELLING } from './plain-words.ts';
import { comparable, type Question } from './question.ts';
import { told, type OtherWords } from './said.ts';
import type { Meant } from './meaning.ts';
import { textOf } from './text-of.ts';

export interface Candidate<Kept extends Told = Told> extends Meant {
  readonly entry: Kept;
  readonly like: Like;
  /** How much the question speaks for its page, beside the page for which it speaks most. */
  readonly page: number;
  /** Where the search has found its page, from 0; undefined where it has not. */
  readonly place: number | undefined;
}

/** What speaks for a line or against it. Counts and shares, most of them from 0 to 1. */
export const FEATURES = [
  'pooled',
  'share',
  'asked',
  'page',
  'first',
  'out',
  'kind',
  'nearKind',
  'unfit',
  'unkeyed',
  'narrowed',
  'another',
  'undone',
  'named',
  'data',
  'said',
  'unsaid',
  'rarest',
  'apart',
  'rarestPair',
  'short',
  'agrees',
  'uncounted',
  'verdict',
  'post',
  'inLine',
  'pairsInLine',
  'meant',
  'restMeant',
  'rest',
  'behind',
  'unmeant',
  'beside',
  'echoed',
] as const;

export type Features = Readonly<Record<(typeof FEATURES)[number], number>>;

/** What a line has by itself; the others tell how it stands among those that are as like. */
export type OwnFeatures = Omit<Features, 'behind' | 'unmeant' | 'beside' | 'echoed'>;

/** More of the same tells nothing more. */
const MOST = 2;

/** @param line what is named in the question, if anything is */
export function featuresOf(
  question: Question,
  { entry, like, page, place, meant, restMeant, rest }: Candidate,
  words: OtherWords,
  line: AnswerLine | undefined,
): OwnFeatures {
  const { kind, about, asked, deed } = question;
  const text = textOf(entry, entry.line.text);
  // What stands in brackets is not what a line is about.
  const itself = entry.line.text.replace(/（[^（）]*）/g, '');
  const isTold = (word: string) =>
    OTHERS.test(word)
      ? says(comparable(itself), word)
      : says(textOf(entry, itself), word) || isHeld(word, like.held);
  const narrowed = narrowing(about.join(' ')).filter((word) => !isTold(word));
  const names = [...entry.names, ...entry.parts].map((name) => namedBy(name, about, words));
  const isKind = entry.kinds.includes(kind);
  const { pooled, share } = like;
  return {
    ...{ pooled, share, page, meant, restMeant, rest },
    asked: (entry.questions ?? 0) / OFTEN,
    first: Number(place === 0),
    out: Number(place === undefined),
    kind: Number(isKind),
    nearKind: Number(!isKind && isNearKind(kind, entry.kinds)),
    unfit: Number(!fits(kind, asked, deed, entry.line.text)),
    unkeyed: Number(!isKeyed(question, entry, words)),
    narrowed: Math.min(MOST, narrowed.length),
    another: anotherIn(entry.names, about),
    undone: kind === 'who' ? Math.min(MOST, undoneIn(deed, text, like.held)) : 0,
    named: Math.max(0, ...names),
    data: Number(entry.rank === DATA),
    said: saidShare(about, text),
    ...unsaidIn(about, text, like),
    ...apartIn(about, text, like),
    short: Math.max(0, SHORT - lengthOf(about)) / SHORT,
    agrees: Number(line !== undefined && agree(kind, line, entry.line)),
    uncounted: Number(FIGURES.has(kind) && !holdsCounted(asked, entry.line.text)),
    verdict: Number(kind === 'may' && VERDICT.test(entry.line.text)),
    post: Number(kind === 'who' && namesPost(entry.line.text)),
    ...inLineOf(about, comparable(entry.line.text), like),
  };
}

/** Of how many cases a line speaks that the question does not name. */
function anotherIn(names: readonly string[], about: readonly string[]): number {
  return names.length === 0 ? 0 : Math.min(MOST, ...names.map((name) => casesIn(name, about)));
}

/** How it is said whether one may. */
const VERDICT = /^(?:不|能|可以|要|算|是|禁止|必须|应当|有)/;

/** How much of what is asked about stands in the line itself, by rarity: single characters, and pairs. */
function inLineOf(
  about: readonly string[],
  line: string,
  { rarity }: Like,
): Pick<Features, 'inLine' | 'pairsInLine'> {
  let [all, said, pairs, saidPairs] = [0, 0, 0, 0];
  for (const piece of about) {
    const forgiven = forgivenIn(piece);
    const characters = [...piece];
    for (const [at, character] of characters.entries()) {
      if (forgiven[at]) continue;
      const rare = rarity(character);
      all += rare;
      if (line.includes(character)) said += rare;
      const next = characters[at + 1];
      if (next === undefined || forgiven[at + 1]) continue;
      const rarePair = rarity(character + next);
      pairs += rarePair;
      if (line.includes(character + next)) saidPairs += rarePair;
    }
  }
  return { inLine: all === 0 ? 0 : said / all, pairsInLine: pairs === 0 ? 0 : saidPairs / pairs };
}

/** Other people's matters, which people ask about where the line is about ours. */
const OTHERS =
  /民办|私家|私人|听证|年检|企业|公司|涉密|机密|外国|境外|学生|孩子|低保|医保|户口|宅基地|认定|上牌|洗衣|印刷厂|奖金|电视/;

/** How much of what is asked about stands in the line or its names. */
function saidShare(about: readonly string[], text: string): number {
  const all = [...new Set(about.join(''))];
  return all.length === 0 ? 0 : all.filter((each) => text.includes(each)).length / all.length;
}

/** A question of fewer characters says little of what is meant. */
const SHORT = 6;

function lengthOf(about: readonly string[]): number {
  return about.flatMap((piece) => forgivenIn(piece)).filter((forgiven) => !forgiven).length;
}

/** How much of what is asked about stands neither in the line nor in anything that is asked of it: all, and the rarest of it. */
function unsaidIn(
  about: readonly string[],
  text: string,
  { held, rarity }: Like,
): Pick<Features, 'unsaid' | 'rarest'> {
  let [all, unsaid, rarest] = [0, 0, 0];
  for (const piece of about) {
    const forgiven = forgivenIn(piece);
    for (const [at, character] of [...piece].entries()) {
      if (forgiven[at]) continue;
      const rare = rarity(character);
      all += rare;
      if (held.has(character) || text.includes(character)) continue;
      unsaid += rare;
      rarest = Math.max(rarest, rare);
    }
  }
  return { unsaid: all === 0 ? 0 : unsaid / all, rarest };
}

/**
 * How much of what is asked about stands nowhere together, by pairs: each character of 低保 is said of much, the two of
 * them of nothing here.
 */
function apartIn(
  about: readonly string[],
  text: string,
  { held, rarity }: Like,
): Pick<Features, 'apart' | 'rarestPair'> {
  let [all, apart, rarestPair] = [0, 0, 0];
  for (const piece of about) {
    const forgiven = forgivenIn(piece);
    const characters = [...piece];
    for (const [at, character] of characters.slice(1).entries()) {
      const pair = `${characters[at]}${character}`;
      if (forgiven[at] || forgiven[at + 1]) continue;
      const rare = rarity(pair);
      all += rare;
      if (held.has(pair) || text.includes(pair)) continue;
      apart += rare;
      rarestPair = Math.max(rarestPair, rare);
    }
  }
  return { apart: all === 0 ? 0 : apart / all, rarestPair };
}

/** How long something is kept is never what another figure says. */
function isNearKind(kind: Kind, kinds: readonly Kind[]): boolean {
  const near = [...answersTo(kind), ...kindsNamedWith(kind)].filter((each) => each !== 'keep');
  return kind !== 'keep' && near.some((each) => kinds.includes(each));
}

function isHeld(word: string, held: ReadonlySet<string>): boolean {
  const letters = [...word];
  return letters.length === 1
    ? held.has(word)
    : letters.slice(1).every((letter, at) => held.has(`${letters[at]}${letter}`));
}

function undoneIn(deed: string, text: string, held: ReadonlySet<string>): number {
  return [...deed].filter(
    (verb) =>
      !SIGNED.includes(verb) && TELLING.includes(verb) && !text.includes(verb) && !held.has(verb),
  ).length;
}

const SIGNED = '批签审核定收';

/** A shorter name says little of what is meant. In characters. */
const LONG_ENOUGH = 4;

function namedBy(name: string, about: readonly string[], words: OtherWords): number {
  const length = name.replaceAll(' ', '').length;
  return told(name, about, words) * Math.min(1, length / LONG_ENOUGH);
}
