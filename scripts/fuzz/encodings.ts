/** What saving with another program makes of a file. */
import type { Case } from './case.ts';
import type { Edition, TextFile } from './edition.ts';
import type { Random } from './random.ts';

interface Saved {
  readonly group: string;
  readonly make: (text: string) => Uint8Array | string;
  readonly isMistake?: false;
  readonly value?: string;
}

const UTF8 = new TextEncoder();

const WAYS: readonly Saved[] = [
  { group: 'enc-gbk', make: toGbk, value: 'GBK' },
  { group: 'enc-utf16', make: (text) => utf16(`\uFEFF${text}`), value: 'UTF-16' },
  { group: 'enc-utf16', make: utf16, value: 'UTF-16' },
  { group: 'enc-cr', make: (text) => text.replaceAll('\n', '\r'), value: 'CR' },
  { group: 'enc-bom', make: (text) => `\uFEFF${text}`, isMistake: false },
  { group: 'enc-crlf', make: (text) => text.replaceAll('\n', '\r\n'), isMistake: false },
  { group: 'empty-file', make: () => '', value: '空' },
  { group: 'blank-file', make: () => '  \n\n \n', value: '空' },
  { group: 'comment-file', make: () => '# 只有一行注释\n', value: '注释' },
  {
    group: 'binary',
    make: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 1, 2]),
    value: 'PNG',
  },
  {
    group: 'binary',
    make: () => Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0xff, 0xfe]),
    value: 'zip',
  },
  { group: 'huge', make: (text) => `${text}# ${'x'.repeat(6_000_000)}\n`, value: 'MB' },
];

export function encodingCases(edition: Edition, random: Random, count: number): Case[] {
  return WAYS.flatMap(({ group, make, value, isMistake = true }) =>
    edition.ofEachKind(random, 1).flatMap((file): Case[] => {
      // What is written in Latin letters alone is the same in both.
      if (random.next() > count || (group === 'enc-gbk' && /^\p{ASCII}*$/u.test(file.text)))
        return [];
      const expected = group === 'comment-file' && file.file.endsWith('.mdx') ? '注释' : value;
      return [caseOf(edition, file, group, make, expected, isMistake)];
    }),
  );
}

function caseOf(
  edition: Edition,
  { file, text }: TextFile,
  group: string,
  make: Saved['make'],
  value: string | undefined,
  isMistake: boolean,
): Case {
  const sources = () => {
    const made = make(text);
    return edition.withBytes(file, typeof made === 'string' ? UTF8.encode(made) : made);
  };
  return { group, name: `${file} ${group}`, files: [file], value, isMistake, sources };
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes.set([unit & 255, unit >> 8], at * 2);
  }
  return bytes;
}

/** The bytes of each character in GBK, found by decoding all of them. */
let table: Map<string, readonly number[]> | undefined;

function toGbk(text: string): Uint8Array {
  table ??= gbkTable();
  const bytes = [...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    return code < 128 ? [code] : (table?.get(character) ?? [0x3f]);
  });
  return Uint8Array.from(bytes);
}

function gbkTable(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gbk');
  const found = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.from([lead, trail]));
      if (character.length === 1 && character !== '\uFFFD') found.set(character, [lead, trail]);
    }
  }
  return found;
}
