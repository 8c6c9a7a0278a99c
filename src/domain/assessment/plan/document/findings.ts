/** 二、自评结果: the level over all, each area with what holds it, and what has moved since the round before. */
import type { OfficialParagraph } from '#domain/forms/word/official/model.ts';
import { chineseNumeral as numeral } from '#domain/text/numeral.ts';
import { PLAN_DOCUMENT } from '#strings.ts';
import type { AreaScore } from '../../area-score.ts';
import { roundHalfUp } from '../../fraction.ts';
import { levelSpan, type Graded } from '../../report/level-words.ts';
import { reactionTo } from '../../sheet.ts';
import { isReached, open, type PlanFacts } from './facts.ts';
import { earlierFindings } from './earlier.ts';
import { heldFindings } from './held.ts';

const WORDS = PLAN_DOCUMENT.findings;

export function findings(facts: PlanFacts): OfficialParagraph[] {
  const { content, result } = facts;
  const areas = result.areas.map((score, index): OfficialParagraph => {
    const title = content.outline.areas.find(({ id }) => id === score.area)?.title ?? '';
    const lead = `${PLAN_DOCUMENT.second(numeral(index + 1), title)}。`;
    return { role: 'body', lead, text: `${areaText(score, facts)}。` };
  });
  const whole = overallText(facts);
  const earlier = earlierFindings(facts, areas.length + 1);
  const held = heldFindings(facts, areas.length + earlier.length + 1);
  return [
    ...(whole === '' ? [] : [{ role: 'body' as const, text: whole }]),
    ...areas,
    ...earlier,
    ...held,
  ];
}

function overallText({ content, result: { overall } }: PlanFacts): string {
  const level = levelText(overall, content.levels);
  if (level === '') return '';
  const { areasCounted, areasTotal } = overall;
  const share = areasCounted < areasTotal ? WORDS.share(areasCounted, areasTotal) : '';
  return `${WORDS.overall(level)}${scoreText(overall)}${share}`;
}

/** The level with its name, or from where to where it may be. */
function levelText(graded: Graded, names: readonly string[]): string {
  const span = levelSpan(graded);
  if (!span) return '';
  const [low, high] = span;
  return PLAN_DOCUMENT.level({ low, high, name: names[low] ?? '' });
}

function scoreText({ low, high }: Graded): string {
  if (low === null || high === null) return '';
  const [from, to] = [roundHalfUp(low), roundHalfUp(high)];
  return from === to ? WORDS.score(from) : WORDS.scoreRange(from, to);
}

function areaText(score: AreaScore, { content, reactions }: PlanFacts): string {
  if (score.status === 'not-applicable') return WORDS.notApplicable;
  const { unknown } = score;
  if (score.status === 'not-started') {
    return unknown.length === 0 ? WORDS.notStarted : WORDS.allOpen(unknown.length);
  }
  const items = content.outline.items.filter(({ area }) => area === score.area);
  const reached = items.filter((item) => isReached(item, reactionTo(reactions, item.id)) === true);
  const unresolved = unknown.length + score.blank.length;
  const facts = score.binding.map((id) => {
    const reaction = reactionTo(reactions, id);
    const fact = reaction.state === 'answered' ? content.details[id]?.levels[reaction.level] : '';
    return open(fact ?? '');
  });
  return [
    levelText(score, content.levels),
    score.answered > 0 ? WORDS.areaCount(reached.length, score.answered) : '',
    unresolved > 0 ? WORDS.open(unresolved) : '',
    facts.length > 0 ? WORDS.binding(facts) : '',
  ]
    .filter(Boolean)
    .join('，');
}
