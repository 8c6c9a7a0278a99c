/** One item rated by several people: the reaction that goes into the joint sheet, and what stays on record. */
import {
  agreementOf,
  hasKnowledgeGap,
  meanDeviation,
  middleLevels,
  reactorsOf,
  type Agreement,
  type Reactors,
} from './agreement.ts';
import type { Fraction } from './fraction.ts';
import { isLevel, type Level } from './level.ts';
import type { ScoredItem } from './scored-questionnaire.ts';
import type { Reactions } from './sheet.ts';

export type ItemStats = {
  readonly item: string;
  /** Blank when nobody reacted. */
  readonly state: 'answered' | 'unknown' | 'na' | 'blank';
  /** The low median, or the level agreed in a meeting. */
  readonly level: Level | null;
  readonly levelHighMedian: Level | null;
  readonly answered: number;
  readonly unknown: number;
  readonly na: number;
  readonly ad: Fraction | null;
  readonly agreement: Agreement | null;
  readonly knowledgeGap: boolean;
  readonly consensus: boolean;
};

/** Levels agreed in a meeting, by item id, each with its reason; of unknown origin. */
export type RawConsensus = Readonly<Record<string, unknown>>;

function stateOf({ levels, unknown, na }: Reactors): ItemStats['state'] {
  const reacted = levels.length + unknown + na;
  if (reacted === 0) return 'blank';
  if (na * 2 > reacted) return 'na';
  return unknown > levels.length ? 'unknown' : 'answered';
}

/** The level agreed on an item; undefined unless it is a level and a reason is given. */
function agreedLevel(item: ScoredItem, consensus: RawConsensus): Level | undefined {
  const entry = Object.hasOwn(consensus, item.id) ? consensus[item.id] : undefined;
  if (typeof entry !== 'object' || entry === null) return undefined;
  const level = 'level' in entry ? entry.level : undefined;
  const reason = 'reason' in entry ? entry.reason : undefined;
  const hasReason = typeof reason === 'string' && reason.trim() !== '';
  return hasReason && isLevel(level) ? level : undefined;
}

/** Puts together what the raters said of one item. A level agreed in a meeting replaces the median, not the record. */
export function itemStatsOf(
  item: ScoredItem,
  sheets: readonly Reactions[],
  consensus: RawConsensus,
): ItemStats {
  const reactors = reactorsOf(item, sheets);
  const agreed = agreedLevel(item, consensus);
  const state = agreed === undefined ? stateOf(reactors) : 'answered';
  const middle = state === 'answered' ? middleLevels(reactors.levels) : undefined;
  return {
    item: item.id,
    state,
    level: agreed ?? middle?.low ?? null,
    levelHighMedian: agreed ?? middle?.high ?? null,
    answered: reactors.levels.length,
    unknown: reactors.unknown,
    na: reactors.na,
    ad: meanDeviation(reactors.levels),
    agreement: agreementOf(reactors.levels),
    knowledgeGap: hasKnowledgeGap(reactors),
    consensus: agreed !== undefined,
  };
}
