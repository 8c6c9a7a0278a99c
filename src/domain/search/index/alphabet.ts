/**
 * Text in as few bytes as deflating makes use of. In UTF-8 a Chinese character takes three bytes, of which deflating knows
 * only how often each stands anywhere, so it packs to some thirteen bits. Here the most frequent characters of a handbook
 * take one byte, the next ones two, and the rest three: half of what stands there is one of the first. All texts pack to
 * three quarters by it, and to less than what Brotli makes of their UTF-8.
 */

/** Bytes below it are ASCII; this one stands before the code of a rare character. */
const RARE = 0x80;
/** So many bytes stand before one that tells the second half: each begins 256 characters. */
const GROUPS = 3;
const GROUP = 0x100;
const FREQUENT = RARE + 1 + GROUPS;
const SINGLES = 0x100 - FREQUENT;

/**
 * @param texts what is to be written
 * @returns the characters that are worth a short way of writing: first those of one byte. Each group is in order, since the
 *   root names them and packs them better so
 */
export function lettersOf(texts: Iterable<string>): string {
  const counts = new Uint32Array(0x1_0000);
  for (const text of texts) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  const found = [...counts.keys()].filter((code) => code >= RARE && (counts[code] ?? 0) > 1);
  // Equals stay in order.
  found.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const groups = [found.slice(0, SINGLES)];
  for (let group = 0; group < GROUPS; group += 1) {
    const start = SINGLES + group * GROUP;
    groups.push(found.slice(start, start + GROUP));
  }
  return String.fromCharCode(...groups.flatMap((group) => group.sort((a, b) => a - b)));
}

/** Makes bytes of a text; readWith() gives every text back as it was. Only builds write. */
export type Write = (text: string) => Uint8Array;

/** @param letters as lettersOf() made them */
export function writeWith(letters: string): Write {
  const codes = codesOf(letters);
  return (text) => {
    const bytes: number[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const character = text.charCodeAt(at);
      const code = character < RARE ? character : codes.get(character);
      if (code === undefined) bytes.push(RARE, character >> 8, character & 0xff);
      else if (code < GROUP) bytes.push(code);
      else bytes.push(code >> 8, code & 0xff);
    }
    return Uint8Array.from(bytes);
  };
}

export type Read = (bytes: Uint8Array) => string;

/** @param letters as they were written with */
export function readWith(letters: string): Read {
  return (bytes) => {
    let text = '';
    let at = 0;
    const next = () => bytes[at++] ?? 0;
    while (at < bytes.length) {
      const byte = next();
      if (byte < RARE) text += String.fromCharCode(byte);
      else if (byte === RARE) text += String.fromCharCode(next() * GROUP + next());
      else {
        const place =
          byte < FREQUENT ? SINGLES + (byte - RARE - 1) * GROUP + next() : byte - FREQUENT;
        text += letters[place] ?? '';
      }
    }
    return text;
  };
}

/** @returns by character its byte, or its two bytes as one number */
function codesOf(letters: string): Map<number, number> {
  const codes = new Map<number, number>();
  for (let place = 0; place < letters.length; place += 1) {
    const behind = place - SINGLES;
    codes.set(
      letters.charCodeAt(place),
      behind < 0 ? FREQUENT + place : (RARE + 1) * GROUP + behind,
    );
  }
  return codes;
}
