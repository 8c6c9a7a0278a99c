/** Answers one query after the other, and never as if it had read what it could not read. */
import { answering } from './answer/line-of.ts';
import { readRoot, type Account, type ReadFile } from './index/reading.ts';
import { loadSearch, type LoadedSearch } from './load-search.ts';
import { Overtaken } from './overtaken.ts';
import { search } from './search.ts';
import { makeAnswer, type SearchAnswer } from './show/answer.ts';
import type { ResultKind } from './show/kinds.ts';

/** Ends the first attempt: another build may have taken the place of this one. */
class Unread extends Error {}

export interface Asked {
  /** Anything, of any length. */
  readonly typed: string;
  /** How many results are to be shown. */
  readonly count: number;
  /** The only kind to be shown. */
  readonly kind?: ResultKind | undefined;
}

export class SearchEngine {
  readonly #read: ReadFile;
  readonly #base: string;
  #loaded: Promise<LoadedSearch> | undefined;

  /** @param base the path under which the site is served, with slashes */
  constructor(read: ReadFile, base: string) {
    this.#read = read;
    this.#base = base;
  }

  /** Opens the index while the first query is still being typed; what fails now is tried again then. */
  async prepare(): Promise<void> {
    await this.#open().catch(() => undefined);
  }

  /**
   * @param isWanted false once nobody waits for the answer any more
   * @returns an answer that says so when a part of the index could not be read; the next query tries again
   * @throws when the index cannot be opened, and Overtaken
   */
  async answer({ typed, count, kind }: Asked, isWanted: () => boolean): Promise<SearchAnswer> {
    const ask = async (loaded: LoadedSearch, account: Account, isWhole: boolean) => {
      const check = () => {
        if (!isWanted()) throw new Overtaken();
        if (isWhole && account.size > 0) throw new Unread();
      };
      const tools = loaded.tools(account, check);
      const found = search(tools, typed);
      // Whoever looks for one kind of page alone does not ask.
      const [answer, lines] = await Promise.all([
        found.then((outcome) => makeAnswer(tools.index, outcome, count, kind)),
        kind === undefined ? answering(tools, typed, found) : undefined,
      ]);
      return { ...answer, ...lines, unread: account.size };
    };
    const loaded = await this.#open();
    const account: Account = new Set();
    try {
      const answer = await ask(loaded, account, true);
      if (answer.unread === 0) return answer;
    } catch (error) {
      if (!(error instanceof Unread)) throw error;
    }
    const newer = await this.#openNewer(loaded.build);
    // What could not be read a moment ago is not asked for once more.
    return newer ? ask(newer, new Set(), false) : ask(loaded, account, false);
  }

  /** The next query tries again when this has failed: a connection may have come back. */
  async #open(): Promise<LoadedSearch> {
    const opening = this.#loaded ?? this.#load(false).catch(() => this.#load(true));
    this.#loaded = opening;
    try {
      return await opening;
    } catch (error) {
      this.#loaded = undefined;
      throw error;
    }
  }

  /** @returns the index that has been put in the place of a build; undefined when it is still there or nothing is */
  async #openNewer(build: string): Promise<LoadedSearch | undefined> {
    const newer = await this.#load(true).catch(() => undefined);
    if (newer === undefined || newer.build === build) return undefined;
    this.#loaded = Promise.resolve(newer);
    return newer;
  }

  async #load(isFresh: boolean): Promise<LoadedSearch> {
    return loadSearch(await readRoot(this.#read, isFresh), this.#read, this.#base);
  }
}
