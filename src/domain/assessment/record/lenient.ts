/**
 * Reads values of unknown origin field by field: what is right is taken, what is wrong is left out and written down.
 * Written without zod, which would take half of the script that a page of questions may have;
 * a test holds that it takes exactly what the published schema accepts.
 */
import { isFields, type Fields } from './fields.ts';
import { dayOf } from '#domain/text/day-of.ts';
import { DAY_OR_NONE } from './format.ts';
import {
  LONGEST_NAME,
  LONGEST_REASON,
  LONGEST_TEXT,
  MOST_ITEMS,
  MOST_PROBLEMS,
  MOST_WRITES,
} from './limits.ts';
import { briefly, type Expected, type Problem } from './problem.ts';
import { wellFormed } from './well-formed.ts';

/** In milliseconds. */
const DAY = 86_400_000;

/** How much there may be, and what is said of more. */
type Bound = { readonly expected: Expected; readonly most: number };

const WRITES: Bound = { expected: 'few-writes', most: MOST_WRITES };

/** Whether a text that looks like a day, such as 2026-02-30, is none. */
function isNoDay(text: string): boolean {
  const at = new Date(text);
  return text !== '' && (Number.isNaN(at.getTime()) || !at.toISOString().startsWith(text));
}

/** Writes down what was wrong while values are read. */
export class LenientReader {
  readonly problems: Problem[] = [];
  readonly #isBounded: boolean;

  /** @param isBounded whether more than limits.ts says is cut, as in files that came from elsewhere */
  constructor(isBounded = false) {
    this.#isBounded = isBounded;
  }

  /** Notes that something is wrong at a place. @returns undefined, as what was read */
  wrong(place: string, expected: Expected, found: unknown): undefined {
    if (this.problems.length < MOST_PROBLEMS) {
      this.problems.push({ place, expected, found: briefly(found) });
    }
  }

  /** An object; an empty one where there is none. */
  fields(value: unknown, place: string): Fields {
    if (isFields(value)) return value;
    if (value !== undefined) this.wrong(place, 'object', value);
    return {};
  }

  /** A text; empty where there is none. */
  text(value: unknown, place: string): string {
    return this.#bounded(value, place, 'short-text', LONGEST_TEXT);
  }

  #bounded(value: unknown, place: string, expected: Expected, most: number): string {
    if (typeof value !== 'string') {
      if (value !== undefined) this.wrong(place, 'text', value);
      return '';
    }
    const whole = wellFormed(value);
    if (whole !== value) this.wrong(place, 'whole-text', value);
    return this.#cut(whole, place, expected, most);
  }

  /** A text of a few words; empty where there is none. */
  name(value: unknown, place: string): string {
    return this.#bounded(value, place, 'short-name', LONGEST_NAME);
  }

  /** Why something was agreed on; empty where there is none. */
  reason(value: unknown, place: string): string {
    return this.#bounded(value, place, 'short-reason', LONGEST_REASON);
  }

  #cut(text: string, place: string, expected: Expected, most: number): string {
    if (!this.#isBounded || text.length <= most) return text;
    this.wrong(place, expected, text.length);
    // Half of a pair of surrogates is no character.
    return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  }

  /** A calendar day, or empty. */
  day(value: unknown, place: string): string {
    const text = this.text(value, place);
    if (DAY_OR_NONE.test(text) && !(this.#isBounded && isNoDay(text))) return text;
    this.wrong(place, 'day', value);
    return '';
  }

  /** A day on which something was done, or empty; clocks may differ by a day. */
  pastDay(value: unknown, place: string): string {
    const text = this.day(value, place);
    if (!this.#isBounded || text <= dayOf(new Date(Date.now() + DAY))) return text;
    this.wrong(place, 'past-day', value);
    return '';
  }

  /** A count, of writes unless something else is told; 0 where there is none. */
  count(value: unknown, place: string, bound: Bound = WRITES): number {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) {
      if (!this.#isBounded || value <= bound.most) return value;
      return this.wrong(place, bound.expected, value) ?? 0;
    }
    if (value !== undefined) this.wrong(place, 'number', value);
    return 0;
  }

  /** One of several texts. */
  oneOf<Choice extends string>(
    value: unknown,
    choices: readonly Choice[],
    otherwise: Choice,
    place: string,
    expected: Expected,
  ): Choice {
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined && value !== undefined) this.wrong(place, expected, value);
    return choice ?? otherwise;
  }

  /** Reads each entry of an object by itself; entries that give undefined are left out. */
  entries<Value>(
    value: unknown,
    place: string,
    read: (entry: unknown, key: string, place: string) => Value | undefined,
  ): Record<string, Value> {
    const all = Object.entries(this.fields(value, place));
    const found = this.#first(all, place, 'few-items', MOST_ITEMS).flatMap(([key, entry]) => {
      const taken = read(entry, key, `${place}.${key}`);
      return taken === undefined ? [] : [[key, taken] as const];
    });
    return Object.fromEntries(found);
  }

  /** Reads each element of a list by itself, of a bounded one as many as it may have. */
  list<Value>(
    value: unknown,
    place: string,
    read: (entry: unknown, place: string) => Value | undefined,
    bound?: Bound,
  ): Value[] {
    if (!Array.isArray(value)) {
      if (value !== undefined) this.wrong(place, 'list', value);
      return [];
    }
    const { expected, most } = bound ?? { expected: 'list', most: Infinity };
    return this.#first<unknown>(value, place, expected, most).flatMap(
      (entry, index) => read(entry, `${place}[${index}]`) ?? [],
    );
  }

  #first<Entry>(
    all: readonly Entry[],
    place: string,
    expected: Expected,
    most: number,
  ): readonly Entry[] {
    if (!this.#isBounded || all.length <= most) return all;
    this.wrong(place, expected, all.length);
    return all.slice(0, most);
  }

  /** Says which fields are none of ours; they are left out. */
  only(value: Fields, known: readonly string[], place: string): void {
    for (const key of Object.keys(value)) {
      if (!known.includes(key)) {
        this.wrong(place === '' ? key : `${place}.${key}`, 'nothing', value[key]);
      }
    }
  }
}
