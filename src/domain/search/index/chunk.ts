/** A stretch of the dictionary of the index: words in order, where they stand, and in which names. */
import type { Read, Write } from './alphabet.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { joined } from './said.ts';

/** A page whose running text or headings hold a word. */
export interface Posting {
  /** The number of the page. */
  readonly page: number;
  /** See bm25.ts. */
  readonly impact: number;
  /** In tokens, ascending. */
  readonly positions: readonly number[];
}

/** Something that pages are called. */
export interface Name {
  /** The place of its field in FIELDS. */
  readonly field: number;
  readonly text: string;
  readonly pages: readonly number[];
}

export interface Word {
  readonly token: string;
  readonly postings: readonly Posting[];
  /** Names that hold it. */
  readonly names: readonly Name[];
}

export interface Chunk {
  readonly words: readonly Word[];
  /** See said.ts. */
  readonly said: Uint8Array;
}

/**
 * Numbers of one kind stand together: they compress better so.
 *
 * @param words in order
 * @returns what a chunk begins with
 */
export function writeWords(words: readonly Word[], write: Write): Uint8Array {
  const names = [...new Set(words.flatMap((word) => word.names))];
  const places = new Map(names.map((name, place) => [name, place]));
  const [counts, impacts, positions, called] = [1, 2, 3, 4].map(() => new ByteWriter());
  const lines = [...words.map(({ token }) => token), ''];
  for (const { field, text, pages } of names) {
    lines.push(`${field}${text.replaceAll('\n', ' ')}`);
    called?.number(pages.length);
    eachStep(pages, (step) => called?.number(step));
  }
  for (const word of words) {
    counts?.number(word.postings.length);
    eachStep(
      word.postings.map(({ page }) => page),
      (step) => counts?.number(step),
    );
    for (const posting of word.postings) {
      impacts?.byte(posting.impact);
      counts?.number(posting.positions.length);
      eachStep(posting.positions, (step) => positions?.number(step));
    }
    const own = word.names.map((name) => places.get(name) ?? 0).sort((a, b) => a - b);
    called?.number(own.length);
    eachStep(own, (step) => called?.number(step));
  }
  const all = new ByteWriter();
  all.block(write(lines.join('\n')));
  for (const block of [counts, impacts, positions, called]) if (block) all.block(block);
  return all.toBytes();
}

/**
 * @param words as they were written
 * @param said what is known of its pairs
 */
export function writeChunk(words: Uint8Array, said: Uint8Array): Uint8Array {
  const end = new ByteWriter();
  end.block(said);
  return joined([words, end.toBytes()]);
}

/** @throws RangeError when the bytes are no chunk */
export function readChunk(bytes: Uint8Array, read: Read): Chunk {
  const all = new ByteReader(bytes);
  const lines = read(all.block()).split('\n');
  const counts = new ByteReader(all.block());
  const impacts = new ByteReader(all.block());
  const positions = new ByteReader(all.block());
  const called = new ByteReader(all.block());
  const said = all.block();
  const end = lines.indexOf('');
  const names = lines.slice(end + 1).map((line) => {
    const pages = steps(called.number(), () => called.number());
    return { field: Number(line[0]), text: line.slice(1), pages };
  });
  const words = lines.slice(0, end).map((token) => {
    const pages = steps(counts.number(), () => counts.number());
    const postings = pages.map((page) => {
      const impact = impacts.byte();
      return { page, impact, positions: steps(counts.number(), () => positions.number()) };
    });
    const own = steps(called.number(), () => called.number());
    return { token, postings, names: own.flatMap((place) => names[place] ?? []) };
  });
  return { words, said };
}

function eachStep(ascending: readonly number[], write: (step: number) => void): void {
  let last = 0;
  for (const value of ascending) {
    write(value - last);
    last = value;
  }
}

function steps(count: number, read: () => number): number[] {
  const values: number[] = [];
  let last = 0;
  for (let at = 0; at < count; at += 1) {
    last += read();
    values.push(last);
  }
  return values;
}
