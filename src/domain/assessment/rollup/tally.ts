/** What many sheets come to, in whole numbers: tallies of single sheets that are added up in any order. */
import type { AreaScore } from '../area-score.ts';
import { NA_SHARE_LIMIT } from '../area-score.ts';
import { scoreReactions } from '../assess.ts';
import { compare, fraction } from '../fraction.ts';
import { proposeInstruments, type Instrument } from '../instruments.ts';
import { LEVELS } from '../level.ts';
import { itemsOf, type ScoredItem, type ScoredQuestionnaire } from '../scored-questionnaire.ts';
import { reactionTo, type Reactions } from '../sheet.ts';

/** Where a sheet stands in an area when it stands on no level. */
export const APART = ['range', 'insufficient', 'not-comparable', 'not-applicable'] as const;

export type Standing = (typeof LEVELS)[number] | (typeof APART)[number];

/** Numbers by name; what has none is 0. */
type Counts = Readonly<Record<string, number>>;

export type Tally = {
  readonly sheets: number;
  /** Sheets by area and standing. */
  readonly standings: Readonly<Record<string, Counts>>;
  /** By area: `applicable` and `answered` weight over all sheets, and how many sheets left nothing open. */
  readonly coverage: Readonly<Record<string, Counts>>;
  /** Sheets by item and level, `unknown`, `na` or `blank`; `below` those under the target. */
  readonly items: Readonly<Record<string, Counts>>;
  /** Sheets by instrument: `chosen` among what to do first, `first` at its head. */
  readonly instruments: Readonly<Record<string, Counts>>;
};

export const NO_SHEETS: Tally = {
  sheets: 0,
  standings: {},
  coverage: {},
  items: {},
  instruments: {},
};

/** The tally of one sheet. */
export function tallyOf(
  questionnaire: ScoredQuestionnaire,
  instruments: readonly Instrument[],
  reactions: Reactions,
): Tally {
  const { areas } = scoreReactions(questionnaire, reactions);
  const proposals = proposeInstruments(questionnaire, reactions, instruments);
  return {
    sheets: 1,
    standings: byName(areas, (area) => [
      area.area,
      { [standingOf(area, itemsOf(questionnaire, area.area))]: 1 },
    ]),
    coverage: byName(areas, ({ area, applicableWeight, answeredWeight, status }) => [
      area,
      { applicable: applicableWeight, answered: answeredWeight, whole: status === 'ok' ? 1 : 0 },
    ]),
    items: byName(questionnaire.items, (item) => [item.id, countsOf(item, reactions)]),
    instruments: byName(proposals, ({ instrument }, place) => [
      instrument,
      { chosen: 1, first: place === 0 ? 1 : 0 },
    ]),
  };
}

/**
 * Where an area stands. A level counts once no open item can change it; where too much does not apply, the area
 * measures something else than that of other units.
 */
export function standingOf(area: AreaScore, items: readonly ScoredItem[]): Standing {
  const { status, applicableWeight, levelLow, levelHigh } = area;
  if (status === 'not-applicable') return 'not-applicable';
  const weight = items.reduce((sum, item) => sum + item.weight, 0);
  const share = fraction(weight - applicableWeight, weight);
  if (compare(share, NA_SHARE_LIMIT) > 0) return 'not-comparable';
  if (levelLow !== null && levelLow === levelHigh) return levelLow;
  return status === 'ok' || status === 'provisional' ? 'range' : 'insufficient';
}

function countsOf(item: ScoredItem, reactions: Reactions): Counts {
  const reaction = reactionTo(reactions, item.id);
  if (reaction.state !== 'answered') return { [reaction.state]: 1 };
  return { [reaction.level]: 1, below: reaction.level < item.target ? 1 : 0 };
}

function byName<Thing>(
  things: readonly Thing[],
  entry: (thing: Thing, place: number) => readonly [string, Counts],
): Readonly<Record<string, Counts>> {
  return Object.fromEntries(things.map(entry));
}

/** Two tallies as one. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    sheets: a.sheets + b.sheets,
    standings: join(a.standings, b.standings, addCounts),
    coverage: join(a.coverage, b.coverage, addCounts),
    items: join(a.items, b.items, addCounts),
    instruments: join(a.instruments, b.instruments, addCounts),
  };
}

const addCounts = (a: Counts, b: Counts): Counts => join(a, b, (one, other) => one + other);

function join<Value>(
  a: Readonly<Record<string, Value>>,
  b: Readonly<Record<string, Value>>,
  add: (one: Value, other: Value) => Value,
): Readonly<Record<string, Value>> {
  const joined: Record<string, Value> = { ...a };
  for (const [name, value] of Object.entries(b)) {
    const before = joined[name];
    joined[name] = before === undefined ? value : add(before, value);
  }
  return joined;
}
