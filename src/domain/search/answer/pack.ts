/** Entries as the files beside the index hold them: each word once, and what is empty short. */
import type { AnswerLine, Entry, Told } from './entry.ts';
import { KINDS } from './kind.ts';
import { shortenAsk, wholeAsk } from './shortened-ask.ts';

/** What is said, the place of its basis and of its label, the anchor, and the question, see shortened-ask.ts. */
type PackedLine = readonly [
  text: string,
  basis: number,
  label: number,
  anchor: string,
  ask?: string,
];

type Row = readonly [
  /** Kinds as letters. */
  kinds: string,
  rank: number,
  tells: 0 | 1,
  names: readonly string[],
  parts: readonly string[],
  within: number,
  /** Its place; where it begins with the names, as that of a duty does, what comes behind them. */
  around: number | string,
  keys: readonly (readonly string[])[],
  document: number,
  line?: PackedLine,
];

export interface Packed {
  readonly within: readonly (readonly string[])[];
  readonly around: readonly string[];
  readonly bases: readonly (readonly [basis: string, binds: string])[];
  readonly labels: readonly string[];
  /** What the entries stand on: its number in the index, and where lines are told its address. */
  readonly documents: readonly (readonly [number: number, url?: string])[];
  readonly rows: readonly Row[];
}

/** An entry with the number of the document that it belongs to, see documentOf. */
export type Shelved<Kept extends Entry = Entry> = Kept & { readonly document: number };

const FIRST_LETTER = 97;

/** @returns a place in the list, which grows by what is not there yet */
function placer<Value>(list: Value[]): (value: Value) => number {
  const places = new Map<string, number>();
  return (value) => {
    const key = JSON.stringify(value);
    const place = places.get(key) ?? list.push(value) - 1;
    places.set(key, place);
    return place;
  };
}

/** @param addressOf the address of a document; only documents of entries with a line are asked for */
export function packEntries(
  entries: readonly Shelved[],
  addressOf: (document: number) => string = () => '',
): Packed {
  const within: (readonly string[])[] = [];
  const around: string[] = [];
  const bases: (readonly [string, string])[] = [];
  const labels: string[] = [];
  const documents: (readonly [number, string?])[] = [];
  const placed = {
    within: placer(within),
    around: placer(around),
    bases: placer(bases),
    labels: placer(labels),
    documents: placer(documents),
  };
  const rows = entries.map((entry): Row => {
    const { kinds, rank, tells, names, parts, keys, document, line } = entry;
    const letters = kinds.map((kind) => String.fromCharCode(FIRST_LETTER + KINDS.indexOf(kind)));
    const row = [
      ...([letters.join(''), rank, tells ? 1 : 0, names, parts] as const),
      ...([
        placed.within(entry.within),
        restOf(entry) ?? placed.around(entry.around),
        keys,
      ] as const),
      placed.documents(line === undefined ? [document] : [document, addressOf(document)]),
    ] as const;
    if (line === undefined) return row;
    const { ask, text, basis, binds, url, label } = line;
    const anchor = url.slice(addressOf(document).length);
    const told = [text, placed.bases([basis, binds]), placed.labels(label), anchor] as const;
    return [...row, ask === undefined ? told : [...told, shortenAsk(ask, names)]];
  });
  return { within, around, bases, labels, documents, rows };
}

/** @returns what stands around an entry besides its names; undefined where it does not begin with them */
function restOf({ names, around }: Entry): string | undefined {
  const own = names.join(' ');
  return own !== '' && around.startsWith(own) ? around.slice(own.length) : undefined;
}

export function unpackEntries(packed: Packed): Shelved[] {
  const { within, around, documents, rows } = packed;
  return rows.map((row) => {
    const [kinds, rank, tells, names, parts, inner, outer, keys, place, line] = row;
    const [document = 0, url = ''] = documents[place] ?? [];
    return {
      kinds: [...kinds].flatMap((letter) => KINDS[letter.charCodeAt(0) - FIRST_LETTER] ?? []),
      ...{ rank, tells: tells === 1, names, parts, keys, document },
      within: within[inner] ?? [],
      around: typeof outer === 'string' ? names.join(' ') + outer : (around[outer] ?? ''),
      line: line && unpackLine(packed, url, line, names),
    };
  });
}

function unpackLine(
  { bases, labels }: Packed,
  page: string,
  [text, place, label, anchor, ask]: PackedLine,
  names: readonly string[],
): AnswerLine {
  const [basis, binds] = bases[place] ?? ['', ''];
  return {
    ...(ask !== undefined && { ask: wholeAsk(ask, names) }),
    ...{ text, basis, binds, url: `${page}${anchor}`, label: labels[label] ?? '' },
  };
}

export function isTold<Kept extends Entry>(entry: Kept): entry is Kept & Told {
  return entry.line !== undefined;
}
