/** Whole numbers as bytes, small ones in one: unsigned LEB128, as in WebAssembly and DWARF. */

const LOW = 0x7f;
const MORE = 0x80;

export class ByteWriter {
  readonly #bytes: number[] = [];

  /** @param value a whole number from 0 to 2³¹−1 */
  number(value: number): void {
    let rest = value;
    for (; rest > LOW; rest >>>= 7) this.#bytes.push((rest & LOW) | MORE);
    this.#bytes.push(rest);
  }

  byte(value: number): void {
    this.#bytes.push(value);
  }

  /** Writes how many bytes come, and then the bytes. */
  block(bytes: Uint8Array | ByteWriter): void {
    const all = bytes instanceof ByteWriter ? bytes.#bytes : bytes;
    this.number(all.length);
    for (const value of all) this.#bytes.push(value);
  }

  toBytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** How many bytes come yet. */
  get left(): number {
    return this.#bytes.length - this.#at;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & LOW) << shift;
      if (byte < MORE) return value >>> 0;
    }
  }

  /** @throws when there is none left */
  byte(): number {
    const value = this.#bytes[this.#at];
    if (value === undefined) throw new RangeError('The bytes end too early.');
    this.#at += 1;
    return value;
  }

  block(): Uint8Array {
    const length = this.number();
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}
