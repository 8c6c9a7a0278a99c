/**
 * 做三件东西: the forms and papers to start first. One register can lift many items, so the list goes by instrument:
 * Σ(weight × levels gained up to the target, doubled for a critical item) ÷ effort, each chosen after those before it
 * are taken as done.
 */
import type { Effort } from '#schemas/form.ts';
import { scoreReactions, type Scores } from './assess.ts';
import { compare, fraction, type Fraction } from './fraction.ts';
import { grouped } from '#domain/text/grouped.ts';
import { toLevel, type Level } from './level.ts';
import { CRITICAL_FACTOR, targetOf } from './priorities.ts';
import type { ScoredItem, ScoredQuestionnaire } from './scored-questionnaire.ts';
import { reactionTo, type Reactions } from './sheet.ts';

/** What it takes to start a form or paper, in the unit by which the gain is divided. */
export const EFFORT: Readonly<Record<Effort, number>> = { today: 1, week: 2, quarter: 4 };

export type Instrument = {
  /** The id of the form. */
  readonly id: string;
  readonly effort: Effort;
  readonly lifts: readonly InstrumentLift[];
};

/** An item that an instrument raises. */
export type InstrumentLift = {
  readonly item: string;
  /** The level to which it can carry it. */
  readonly level: Level;
  /** The level from which it does, 0 unless given: what lies below takes another instrument first. */
  readonly from?: Level;
};

export type Lift = { readonly item: string; readonly from: Level; readonly to: Level };

export type Proposal = {
  readonly instrument: string;
  readonly effort: Effort;
  /** The value by which it was chosen. */
  readonly gain: Fraction;
  /** In questionnaire order. */
  readonly lifts: readonly Lift[];
  /** Areas and overall with this one and those before it done. */
  readonly after: Scores;
};

/**
 * @param reactions the sheet as it is; items without a level have no gap and are never lifted
 * @param instruments in the order that breaks ties after the first item with a gap
 * @param count how many to propose at the most
 * @returns the proposals in the order in which they are to be done; fewer where nothing is left to gain
 */
export function proposeInstruments(
  questionnaire: ScoredQuestionnaire,
  reactions: Reactions,
  instruments: readonly Instrument[],
  count = 3,
): Proposal[] {
  const proposals: Proposal[] = [];
  let sheet = reactions;
  let done: readonly Instrument[] = [];
  while (proposals.length < count) {
    const [best] = instruments
      .filter((instrument) => !done.includes(instrument))
      .map((instrument) => weigh(questionnaire, sheet, done, instrument))
      .filter(({ lifts }) => lifts.length > 0)
      .sort((a, b) => compare(b.gain, a.gain) || a.first - b.first);
    if (best === undefined) break;
    const { instrument, gain, lifts } = best;
    sheet = withLifts(sheet, lifts);
    done = [...done, instrument];
    const after = scoreReactions(questionnaire, sheet);
    proposals.push({ instrument: instrument.id, effort: instrument.effort, gain, lifts, after });
  }
  return proposals;
}

/** What an instrument would gain on a sheet, with what those that are done lift once it has prepared the way. */
function weigh(
  { items }: ScoredQuestionnaire,
  reactions: Reactions,
  done: readonly Instrument[],
  instrument: Instrument,
) {
  const carried = grouped(
    [...done, instrument].flatMap(({ lifts }) => lifts),
    ({ item }) => item,
  );
  const lifted = items.flatMap((item, index) => {
    const lifts = carried.get(item.id);
    const lift = lifts && liftOf(item, reactions, lifts);
    return lift === undefined ? [] : [{ item, index, lift }];
  });
  const sum = lifted.reduce(
    (total, { item, lift }) =>
      total + item.weight * (lift.to - lift.from) * (item.critical ? CRITICAL_FACTOR : 1),
    0,
  );
  return {
    instrument,
    gain: fraction(sum, EFFORT[instrument.effort]),
    lifts: lifted.map(({ lift }) => lift),
    /** The place of the first item that it lifts. */
    first: lifted[0]?.index ?? items.length,
  };
}

/** How far some instruments carry an item, one after the other. */
function liftOf(
  item: ScoredItem,
  reactions: Reactions,
  carried: readonly InstrumentLift[],
): Lift | undefined {
  const reaction = reactionTo(reactions, item.id);
  if (reaction.state !== 'answered') return undefined;
  const reached = [...carried]
    .sort((a, b) => (a.from ?? 0) - (b.from ?? 0))
    .reduce(
      (level, { level: to, from = 0 }) => (level >= from && to > level ? to : level),
      reaction.level,
    );
  const to = toLevel(Math.min(reached, targetOf(item, reaction)));
  return to > reaction.level ? { item: item.id, from: reaction.level, to } : undefined;
}

function withLifts(reactions: Reactions, lifts: readonly Lift[]): Reactions {
  const lifted = new Map(reactions);
  for (const { item, to } of lifts) {
    const reaction = reactionTo(reactions, item);
    if (reaction.state === 'answered') lifted.set(item, { ...reaction, level: to });
  }
  return lifted;
}
