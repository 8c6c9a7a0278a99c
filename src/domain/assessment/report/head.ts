/** The head of the result: one sentence, the level with its name and target, how far the answers carry. */
import { LEVELS, type Level } from '#domain/assessment/level.ts';
import { ASSESSMENT_RESULT as WORDS } from '#strings.ts';
import { openIn, type Facts } from './facts.ts';
import { levelSpan, levelWords, nameWords, scoreWords } from './level-words.ts';
import { sentenceOn } from './sentence.ts';

/** One step of the staircase. */
export type Step = {
  readonly level: Level;
  readonly name: string;
  /** 现在, 可能, 目标: what the step is, in words; empty for one that is only passed. */
  readonly marks: readonly string[];
  /** How it is drawn: reached for certain, possibly, or not. */
  readonly state: 'reached' | 'possible' | 'ahead';
};

export type Head = {
  readonly sentence: string;
  /** 1 级, or 1—3 级，待核实. */
  readonly level: string;
  /** 口头约定为主. */
  readonly name: string;
  readonly target: string;
  /** Empty where nothing has a level. */
  readonly score: string;
  readonly counts: string;
  /** How many high answers name what they rest on; empty where there is none. */
  readonly credibility: string;
  /** How many areas count, when some do not; else empty. */
  readonly share: string;
  /** Empty where nothing applies, so that there is no staircase. */
  readonly steps: readonly Step[];
};

/** From this level up an answer should say what it rests on. */
const NEEDS_EVIDENCE = 3;

export function headOf(facts: Facts): Head {
  const { overall, areas } = facts.result;
  const { levels } = facts.content;
  const target = facts.target.overall.level;
  const sum = (count: (area: (typeof areas)[number]) => number) =>
    areas.reduce((total, area) => total + count(area), 0);
  return {
    sentence: sentenceOn(facts),
    level: levelWords(overall),
    name: nameWords(
      overall,
      levels.map(({ name }) => name),
    ),
    target: target === null ? '' : WORDS.target(target, levels[target]?.name ?? ''),
    score: levelSpan(overall) ? WORDS.ofHundred(scoreWords(overall)) : '',
    counts: WORDS.counts(
      sum(({ answered }) => answered),
      sum(({ unknown }) => unknown.length),
      sum(({ blank }) => blank.length),
      sum(({ na }) => na.length),
    ),
    credibility: credibilityOf(facts),
    share:
      overall.areasCounted > 0 && overall.areasCounted < overall.areasTotal
        ? WORDS.share(overall.areasCounted, overall.areasTotal)
        : '',
    steps: target === null ? [] : stepsOf(facts, target),
  };
}

/** High answers without evidence change no number; they are only said. */
function credibilityOf({ reactions, result }: Facts): string {
  const high = [...reactions.values()].filter(
    (reaction) => reaction.state === 'answered' && reaction.level >= NEEDS_EVIDENCE,
  ).length;
  if (high === 0) return '';
  const bare = result.undefended.length;
  return bare > 0 ? WORDS.credibility.bare(high, bare) : WORDS.credibility.held(high);
}

function stepsOf({ content, result }: Facts, target: Level): Step[] {
  const span = levelSpan(result.overall);
  const words = WORDS.steps;
  return LEVELS.map((level) => {
    const within = span !== undefined && span[0] <= level && level <= span[1];
    const here = within && span[0] === span[1] ? words.now : words.maybe;
    return {
      level,
      name: content.levels[level]?.name ?? '',
      marks: [...(within ? [here] : []), ...(level === target ? [words.target] : [])],
      state: stateOf(level, span),
    };
  });
}

function stateOf(level: Level, span: readonly [Level, Level] | undefined): Step['state'] {
  if (span === undefined || level > span[1]) return 'ahead';
  return level <= span[0] ? 'reached' : 'possible';
}

/** What the answers cover: only the key questions, or not all of them; empty where every item was given an answer. */
export function coverageOf({ content, result, reactions }: Facts): string {
  const { items } = content.outline;
  const blank = openIn(result.areas.map((area) => ({ unknown: [], blank: area.blank })));
  if (blank === 0) return '';
  const given = items.filter(({ id }) => (reactions.get(id)?.state ?? 'blank') !== 'blank');
  const critical = items.filter((item) => item.critical);
  return given.length > 0 && given.every((item) => item.critical)
    ? WORDS.quick(given.length, critical.length, items.length - critical.length)
    : WORDS.partial(blank);
}
