/** A file beside the index that is a text in the letters of the index, with bytes behind it that no letters are for. */
import type { Read, Write } from './alphabet.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { joined } from './said.ts';

export class TextWithBytes {
  readonly text: string;
  readonly bytes: Uint8Array;

  constructor(text: string, bytes: Uint8Array) {
    this.text = text;
    this.bytes = bytes;
  }
}

export function writeTextWithBytes({ text, bytes }: TextWithBytes, write: Write): Uint8Array {
  const before = new ByteWriter();
  before.block(write(text));
  return joined([before.toBytes(), bytes]);
}

/** @throws RangeError when the bytes are none of such a file */
export function readTextWithBytes(content: Uint8Array, read: Read): TextWithBytes {
  const all = new ByteReader(content);
  const text = read(all.block());
  return new TextWithBytes(text, content.subarray(content.length - all.left));
}
