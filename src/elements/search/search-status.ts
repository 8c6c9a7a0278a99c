/** What the search is doing and what it has found: for eyes at once, for ears when keys rest. */
import { SEARCH } from '#strings.ts';
import { say, speaker } from '#elements/typing.ts';

/** From when on an answer keeps one waiting; what comes sooner needs no word. In milliseconds. */
const NOTICED = 150;
/** From when on one wonders whether it still goes on. In milliseconds. */
const LONG = 4000;

/** Set once an answer has come: the index is there from then on. */
let hasIndex = false;

export class SearchStatus {
  readonly #seen: Element;
  readonly #heard: Element;
  readonly #speak = speaker();
  #timers: number[] = [];

  /**
   * @param seen shows everything at once, and is hidden from screen readers
   * @param heard a live region, hidden from eyes
   */
  constructor(seen: Element, heard: Element) {
    this.#seen = seen;
    this.#heard = heard;
  }

  /** Says that it is at work, and says so again when it takes long. */
  work(): void {
    this.#stop();
    const [now, later] = hasIndex
      ? [SEARCH.searching, SEARCH.searchingLong]
      : [SEARCH.fetching, SEARCH.fetchingLong];
    const wait = (text: string, time: number) => setTimeout(() => this.#write(text), time);
    this.#timers = [wait(now, hasIndex ? NOTICED : 0), wait(later, LONG)].map(Number);
  }

  /**
   * Says what has come of it.
   *
   * @param answer what stands below for eyes, and is read out first
   */
  done(text: string, answer = ''): void {
    hasIndex = true;
    this.#stop();
    this.#write(text, answer);
  }

  say(text: string): void {
    this.#stop();
    this.#write(text);
  }

  /** Says nothing more, as when somebody types on. */
  rest(): void {
    this.#stop();
    this.#speak();
  }

  #write(text: string, answer = ''): void {
    say(this.#seen, text);
    this.#speak(() => say(this.#heard, `${answer}${text}`));
  }

  #stop(): void {
    this.#timers.forEach((timer) => clearTimeout(timer));
    this.#timers = [];
  }
}
