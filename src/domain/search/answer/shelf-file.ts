/** A file of answers: what they say as a text, and what was learned of each of those that are told as bytes behind it. */
import type { Read } from '#domain/search/index/alphabet.ts';
import { ByteReader, ByteWriter } from '#domain/search/index/bytes.ts';
import { joined } from '#domain/search/index/said.ts';
import { readTextWithBytes, TextWithBytes } from '#domain/search/index/text-with-bytes.ts';
import { DIRECTION_BYTES } from '#domain/search/vectors/vector.ts';
import { OFTEN } from './entry.ts';
import { isTold, packEntries, unpackEntries, type Packed, type Shelved } from './pack.ts';

/** @param addressOf the address of a document; only documents of entries with a line are asked for */
export function writeShelf(
  entries: readonly Shelved[],
  addressOf?: (document: number) => string,
): TextWithBytes {
  const told = entries.filter(isTold);
  const counts = new ByteWriter();
  for (const { questions = 0, meaning } of told)
    counts.number(2 * Math.min(OFTEN, questions) + Number(meaning !== undefined));
  // What cannot be packed stands behind what can.
  const meanings = told.flatMap(({ meaning }) => meaning ?? []);
  return new TextWithBytes(
    JSON.stringify(packEntries(entries, addressOf)),
    joined([counts.toBytes(), ...meanings]),
  );
}

/** @throws when the bytes are none of such a file */
export function readShelf(content: Uint8Array, read: Read): Shelved[] {
  const { text, bytes } = readTextWithBytes(content, read);
  const packed: Packed = JSON.parse(text);
  const entries = unpackEntries(packed);
  const counts = new ByteReader(bytes);
  const told = entries.filter(isTold).map(() => counts.number());
  let at = bytes.length - counts.left;
  let next = 0;
  return entries.map((entry) => {
    if (!isTold(entry)) return entry;
    const count = told[next++] ?? 0;
    if (count % 2 === 0) return { ...entry, questions: count / 2 };
    at += DIRECTION_BYTES;
    const meaning = bytes.subarray(at - DIRECTION_BYTES, at);
    return { ...entry, questions: (count - 1) / 2, meaning };
  });
}
