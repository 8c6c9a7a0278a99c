/** The numbers that decide the order of results, in one place. Their effect is measured by npm run search:eval. */
import { KIND } from '#strings.ts';
import type { Intent } from '#domain/search/query/intent.ts';
import type { Field } from '#domain/search/index/fields.ts';

/** From which share on a word counts as whole; sums of shares are not exact. */
export const WHOLE = 0.999;

/** What it is worth that a phrase stands in a piece of metadata, in multiples of its rarity. */
export const FIELD_WEIGHT: Readonly<Record<Field, number>> = {
  code: 10,
  title: 6,
  alias: 5,
  synonym: 4,
  linked: 2.5,
  everyday: 4,
  heading: 1.5,
  pinyin: 3,
};

/** How much of a second and third piece of metadata is added to the best one. */
export const FURTHER_FIELDS = 0.25;

/** Pages that say what to do come before those that they refer to; lists and regulations hold every word. */
const KIND_WEIGHT: ReadonlyMap<string, number> = new Map([
  [KIND.procedure.name, 1],
  [KIND.chapter.name, 1],
  [KIND.other.name, 1],
  [KIND.form.name, 0.6],
]);
const OTHER_KIND = 0.4;

/** A duty answers whose job something is when more than this share of the question stands in its names. */
export const ASKED_DUTY = 0.5;

/** What a duty or term weighs when a query is just what it is called. */
const CALLED_ENTRY = 0.7;

/** @returns whether a page is a duty, which is a single sentence about who does something */
export function isDuty(kind: string | undefined): boolean {
  return kind === KIND.duty.name;
}

/** @returns whether a page is one of many short entries, a duty or a term */
export function isEntry(kind: string | undefined): boolean {
  return isDuty(kind) || kind === KIND.term.name;
}

/** A kind that is asked for by words such as 模板 and 是什么意思 comes before pages that say what to do. */
const WANTED = { form: 2.5, paper: 1.5, term: 2.5, regulation: 1.5 } as const;

/** What any page weighs at least when a query is just what people say for it. */
const SAID = 0.7;

interface Why {
  /** The query is the whole of a name. */
  readonly isCalled?: boolean;
  /** The query is the whole of an everyday word. */
  readonly isSaid?: boolean;
  /** What the question is after. */
  readonly intent?: Intent | undefined;
}

/**
 * @param kind as in data-pagefind-filter="kind:…"
 */
export function kindWeight(
  kind: string,
  { isCalled = false, isSaid = false, intent }: Why = {},
): number {
  if (intent?.wants === 'form' && kind === KIND.form.name) return WANTED.form;
  if (intent?.wants === 'paper' && kind === KIND.form.name) return WANTED.paper;
  if (intent?.wants === 'term' && kind === KIND.term.name) return WANTED.term;
  const weight = KIND_WEIGHT.get(kind) ?? OTHER_KIND;
  if (!isCalled) return isSaid ? Math.max(weight, SAID) : weight;
  if (intent?.wants === 'regulation' && kind === KIND.regulation.name) return WANTED.regulation;
  if (isEntry(kind)) return CALLED_ENTRY;
  return kind === KIND.regulation.name ? 1 : weight;
}

/**
 * Inverse document frequency as in BM25 (Robertson and Spärck Jones).
 *
 * @param holding the number of pages that hold a token
 * @param total the number of pages
 * @returns a positive number; the rarer the token, the higher
 */
export function rarity(holding: number, total: number): number {
  return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
}

/** What a character is worth that says nothing known, as a share of what a pair is worth that is nowhere: half, and some. */
export const UNKNOWN_SHARE = 0.55;

/** When a page answers a question of which it does not hold every word. Shares are of the characters that mean something. */
export const VOTE = {
  /** How much the share that is found counts in the order. */
  coverage: 0.6,
  /** Enough for a page with a known word in a name or heading. */
  leastNamed: 0.3,
  /** Enough for a page that holds a known word anywhere. */
  leastKnown: 0.5,
  /** Enough for a page with a whole word of the question in a name or heading. */
  leastAbout: 0.51,
  /** So many characters are more than one word, and then less is enough for such a page. */
  much: 4,
  leastMuch: 0.33,
  /** Enough for a page by what people say for it, when a part of the question is the whole of that. */
  leastSaid: 0.58,
  /** Enough for any other page. */
  least: 0.8,
  /** Pages worth less than this share of the best one are left out. */
  nearBest: 0.2,
} as const;

/**
 * What is enough for a page when nothing answers the whole question: the share in names that are shown, or more than that
 * anywhere, or what the question begins with.
 */
export const PART = { called: 0.5, heard: 0.62, topic: 0.4 } as const;

/** Pages called by all of the question outdo pages that only hold its words, from so many times their worth on. */
export const OUTDONE = { named: 0.99, times: 1.6, far: 8 } as const;

/** Words that stand so near to each other are of one section. In tokens, which are characters. */
export const NEAR = 150;

/** How many times more a page is worth that holds several words one right behind the other. */
export const TOGETHER = 3;

/** From this length on a page does not hold a query by chance. In characters. */
export const COPIED = 4;

/** When this many pages hold the query as written, nothing else is looked for. */
export const ENOUGH = 5;

/** So many files are read for a character that stands alone in a question: one as common as 要 tells no page from another. */
export const LONE = 16;

/** So many pages at the top are read and put in order by their names; as many as are shown at first, and some. */
export const READ_AHEAD = 12;

/** What it is worth that a query is a name of the page, in multiples of its rarity. */
export const NAME_WEIGHT = {
  title: 5,
  alias: 3,
  synonym: 2,
  everyday: 3,
  heading: 1.5,
  beginning: 1,
} as const;

/** From which share of characters in common a name resembles a question, and by how much that can raise the page. */
export const RESEMBLANCE = { least: 0.6, raise: 2 } as const;
