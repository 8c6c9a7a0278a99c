/**
 * 做三件东西: the forms and papers to start first. One register can lift many items, so the list goes by instrument:
 * Σ(weight × levels gained up to the target, doubled for a critical item) ÷ effort, each chosen after those before it
 * are taken as done.
 */
import type { Effort } from '#schemas/form.ts';
import { scoreReactions, type Scores } from './assess.ts';
import { compare, fraction, type Fraction } from './fraction.ts';
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
  /** The items that it raises, and the level to which it can carry each. */
  readonly lifts: readonly { readonly item: string; readonly level: Level }[];
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
  let left = instruments;
  while (proposals.length < count) {
    const [best] = left
      .map((instrument) => weigh(questionnaire, sheet, instrument))
      .filter(({ lifts }) => lifts.length > 0)
      .sort((a, b) => compare(b.gain, a.gain) || a.first - b.first);
    if (best === undefined) break;
    sheet = withLifts(sheet, best.lifts);
    left = left.filter(({ id }) => id !== best.instrument.id);
    const { instrument, gain, lifts } = best;
    const after = scoreReactions(questionnaire, sheet);
    proposals.push({ instrument: instrument.id, effort: instrument.effort, gain, lifts, after });
  }
  return proposals;
}

/** What an instrument would gain on a sheet. */
function weigh({ items }: ScoredQuestionnaire, reactions: Reactions, instrument: Instrument) {
  const carries = new Map(instrument.lifts.map(({ item, level }) => [item, level]));
  const lifted = items.flatMap((item, index) => {
    const lift = liftOf(item, reactions, carries.get(item.id));
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

function liftOf(
  item: ScoredItem,
  reactions: Reactions,
  carried: Level | undefined,
): Lift | undefined {
  const reaction = reactionTo(reactions, item.id);
  if (carried === undefined || reaction.state !== 'answered') return undefined;
  const to = toLevel(Math.min(carried, targetOf(item, reaction)));
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
