/** What somebody asks of the page, as it stands in its fields and in its address. */
export const MODES = ['forward', 'back', 'between'] as const;
export type Mode = (typeof MODES)[number];

/** Everything as text, as fields give it; what it means is looked at when it is answered. */
export interface Asked {
  readonly mode: Mode;
  /** The id of a term to choose from; empty for one's own. */
  readonly rule: string;
  readonly value: string;
  readonly unit: string;
  /** The day it begins; counting back, the day of the event; between two days, the first. */
  readonly start: string;
  /** The time of that day, for hours. */
  readonly time: string;
  /** The second of two days. */
  readonly end: string;
  readonly countsStart: boolean;
  readonly moves: boolean;
}

export const NOTHING_ASKED: Asked = {
  mode: 'forward',
  rule: '',
  value: '',
  unit: 'working-day',
  start: '',
  time: '',
  end: '',
  countsStart: false,
  moves: false,
};

/** Longest text that a field of the address may hold. */
const LONGEST = 60;

/** @returns what the query of an address asks; what it does not say is as on the empty page */
export function readAsked(query: string): Asked {
  const given = new URLSearchParams(query);
  const text = (name: string, otherwise: string) =>
    given.get(name)?.trim().slice(0, LONGEST) ?? otherwise;
  const mode = MODES.find((one) => one === given.get('mode')) ?? NOTHING_ASKED.mode;
  return {
    mode,
    rule: text('rule', ''),
    value: text('n', ''),
    unit: text('unit', NOTHING_ASKED.unit),
    start: text('start', ''),
    time: text('time', ''),
    end: text('end', ''),
    countsStart: given.get('same') === '1',
    moves: given.get('moves') === '1',
  };
}

/** @returns the query of an address that asks the same, beginning with a question mark; empty where nothing is asked */
export function writeAsked(asked: Asked): string {
  const { mode, rule, value, unit, start, time, end, countsStart, moves } = asked;
  const between = mode === 'between';
  const own = !between && rule === '';
  const parts: readonly (readonly [string, string])[] = [
    ['mode', mode === 'forward' ? '' : mode],
    ['rule', between ? '' : rule],
    ['n', own ? value : ''],
    ['unit', own && value !== '' ? unit : ''],
    ['start', start],
    ['time', between ? '' : time],
    ['end', between ? end : ''],
    ['same', countsStart && !between ? '1' : ''],
    ['moves', moves && own ? '1' : ''],
  ];
  const query = new URLSearchParams(
    parts.filter(([, text]) => text !== '').map((part) => [...part]),
  ).toString();
  return query === '' ? '' : `?${query}`;
}
