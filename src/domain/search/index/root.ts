/** The first file of the index: what the others are called, and what every query needs. */
import { FILE_ADDRESS } from '#domain/site/addresses.ts';
import type { WordTable } from '#domain/search/query/vocabulary.ts';

/** Changes with how any file of the index is written. */
export const FORMAT = 4;

/** The name of this file; the others lie in a folder named by the build. */
export const ROOT = 'root';

/** @returns where a file lies, from the root of the site */
export function fileAddress(name: string, build: string): string {
  return name === ROOT
    ? FILE_ADDRESS.searchIndex
    : `${FILE_ADDRESS.searchParts}${build}/${name}.bin`;
}

/** What every query needs beside the index itself: small, since every search loads it. */
export interface RootData {
  readonly words: WordTable;
  /** Which files of answers there are. */
  readonly shelves?: Readonly<Record<string, string>> | undefined;
}

export interface IndexRoot {
  readonly format: typeof FORMAT;
  /** Names the content of the whole index. */
  readonly build: string;
  /** In which letters its texts are written, see alphabet.ts. */
  readonly letters: string;
  readonly kinds: readonly string[];
  /** For each page the place of its kind, as a digit of base 36. */
  readonly pages: string;
  /** What each chunk begins with, see cut-chunks.ts; in a large handbook only of the first one of each directory. */
  readonly words: readonly string[];
  /** How many chunks a directory names; undefined where there are none, and the root names them all. */
  readonly directory?: number | undefined;
  /** How many pages stand in each file of texts; pages are numbered in this order. */
  readonly texts: readonly number[];
  readonly data: RootData;
}

export function chunkName(at: number): string {
  return `w${at}`;
}

/** The list of what so many chunks begin with. */
export function directoryName(at: number): string {
  return `d${at}`;
}

export function textName(at: number): string {
  return `t${at}`;
}

/** @param block of 256 code points */
export function charactersName(block: number): string {
  return `c${block.toString(16)}`;
}
