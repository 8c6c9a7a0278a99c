/** The result in one sentence: the level, the weakest area, and what holds it down. */
import type { AreaScore } from '#domain/assessment/area-score.ts';
import { ASSESSMENT_RESULT as WORDS } from '#strings.ts';
import { weakFacts } from './area.ts';
import { openIn, titleOf, type Facts } from './facts.ts';
import { isCertain, plainLevelWords } from './level-words.ts';

export function sentenceOn(facts: Facts): string {
  const words = WORDS.overall;
  const { overall, areas } = facts.result;
  const open = openIn(areas);
  if (overall.status === 'not-applicable') return words.notApplicable;
  if (overall.status === 'not-started') {
    const asked = areas.every(({ blank }) => blank.length === 0);
    return asked ? words.allUnknown : words.noneKnown;
  }
  const level = plainLevelWords(overall);
  if (!isCertain(overall)) return `${words.between(level, open)}。${weakestIn(facts)}`;
  return `${words.at(level)}，${reasonFor(facts, open)}`;
}

/** Why a level that is certain is what it is. */
function reasonFor(facts: Facts, open: number): string {
  const { overall, areas, priorities } = facts.result;
  const words = WORDS.overall;
  if (open > 0) {
    if (reachesTarget(facts)) return words.fixed(open);
    // Whatever the open items turn out to be, these areas come no higher.
    const holding = areas.filter(
      ({ status, levelHigh }) => status !== 'not-applicable' && levelHigh === overall.levelHigh,
    );
    // Where that is every area, none of them holds the others down.
    return holding.length === overall.areasCounted
      ? words.fixed(open)
      : words.fixedBy(titles(facts, holding), open);
  }
  if (priorities.length === 0) return words.fine;
  const weakest = weakestIn(facts);
  if (weakest !== '') return weakest;
  const counted = areas.filter(({ status }) => status !== 'not-applicable');
  return counted.length === 1 ? words.only(titles(facts, counted)) : words.level(counted.length);
}

/** Whether the level that is certain is the one that is aimed at, or above: then nothing holds the office down. */
function reachesTarget({ result, target }: Facts): boolean {
  return (result.overall.levelLow ?? 0) >= (target.overall.level ?? 0);
}

/** The weakest areas; empty where that is every area that counts, since then none is weaker than another. */
function weakestIn(facts: Facts): string {
  const { overall, areas } = facts.result;
  const weakest = areas.filter(({ area }) => overall.weakest.includes(area));
  const [first] = weakest;
  if (!first || weakest.length === overall.areasCounted) return '';
  const fact = weakest.length === 1 ? weakFacts(first, facts) : '';
  const named = titles(facts, weakest);
  return fact === '' ? WORDS.overall.tied(named) : WORDS.overall.weakest(named, fact);
}

const titles = (facts: Facts, areas: readonly AreaScore[]): string =>
  WORDS.quote(areas.map(({ area }) => titleOf(facts, area)));
