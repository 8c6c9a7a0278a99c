/** Reads the files of the index, each once, and keeps account of those that could not be had. */
import { openPart } from './part.ts';
import { ROOT, FORMAT, type IndexRoot } from './root.ts';

/**
 * Gets one file of the index, whole: over the network, from the disk, or out of a page that carries them all.
 * Everything that reads the index goes through this one function.
 *
 * @param name as in root.ts
 * @param build the folder it lies in; the first file lies in none
 * @param isFresh true when what was kept of it before, by the browser or on the way, is not to be trusted
 */
export type ReadFile = (name: string, build: string, isFresh: boolean) => Promise<Uint8Array>;

/** What a query could not read. */
export type Account = Set<string>;

/** @throws when the first file cannot be read, or is none */
export async function readRoot(read: ReadFile, isFresh: boolean): Promise<IndexRoot> {
  const root: unknown = JSON.parse(new TextDecoder().decode(await read(ROOT, '', isFresh)));
  if (!isRoot(root)) throw new Error('This is not the search index that these scripts know.');
  return root;
}

function isRoot(value: unknown): value is IndexRoot {
  if (typeof value !== 'object' || value === null) return false;
  const { format, build, letters, kinds, pages, words, texts, data } = value as Partial<IndexRoot>;
  const isWhole = [kinds, words, texts].every(Array.isArray) && typeof data === 'object';
  return (
    format === FORMAT &&
    [build, letters, pages].every((each) => typeof each === 'string') &&
    isWhole
  );
}

/** The files beside the first one. What was read is kept, what failed is tried again at the next query. */
export class Files {
  readonly #read: ReadFile;
  readonly #build: string;
  readonly #kept = new Map<string, Promise<unknown>>();

  constructor(read: ReadFile, build: string) {
    this.#read = read;
    this.#build = build;
  }

  /**
   * @param parse makes of the content what is kept
   * @param account takes up the name when the file cannot be had, even when it is asked for once more, or cannot be parsed
   * @returns undefined then
   */
  async get<Value>(
    name: string,
    parse: (content: Uint8Array) => Value,
    account: Account,
  ): Promise<Value | undefined> {
    if (account.has(name)) return undefined;
    const getting = (this.#kept.get(name) as Promise<Value> | undefined) ?? this.#ask(name, parse);
    this.#kept.set(name, getting);
    try {
      return await getting;
    } catch {
      account.add(name);
      this.#kept.delete(name);
      return undefined;
    }
  }

  async #ask<Value>(name: string, parse: (content: Uint8Array) => Value): Promise<Value> {
    const attempt = async (isFresh: boolean) =>
      parse(openPart(this.#build, name, await this.#read(name, this.#build, isFresh)));
    try {
      return await attempt(false);
    } catch {
      return attempt(true);
    }
  }
}
