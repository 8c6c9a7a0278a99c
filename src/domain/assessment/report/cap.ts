/**
 * 卡点: the critical items that hold an area down, and what one step up on them would give. What that would give is a
 * range wherever open items leave it open.
 */
import { scoreArea, type AreaScore } from '#domain/assessment/area-score.ts';
import { oneUp, TOP_LEVEL } from '#domain/assessment/level.ts';
import { itemsOf } from '#domain/assessment/scored-questionnaire.ts';
import { reactionTo, type Reactions } from '#domain/assessment/sheet.ts';
import { ASSESSMENT_RESULT as WORDS } from '#strings.ts';
import { quotedFacts, type Facts } from './facts.ts';
import { plainLevelWords } from './level-words.ts';

/** Ids of the items that hold an area down, in questionnaire order; none where its level is not theirs. */
export function bindingIn(score: AreaScore, facts: Facts): readonly string[] {
  // Too little is answered for a point: what counts is whether they hold down even the best case.
  return score.status === 'insufficient' ? atBest(score, facts).binding : score.binding;
}

/** The sentence on them; empty where nothing binds. */
export function capSentence(score: AreaScore, facts: Facts): string {
  const items = bindingIn(score, facts);
  if (items.length === 0) return '';
  const quoted = quotedFacts(facts, items);
  if (score.status === 'insufficient') {
    const { levelHigh, unlock } = atBest(score, facts);
    return levelHigh === null || !unlock
      ? ''
      : WORDS.area.ceiling(quoted, WORDS.level(levelHigh), WORDS.level(unlock.levelAfter));
  }
  const raised = new Map(facts.reactions);
  for (const id of items) {
    const reaction = reactionTo(raised, id);
    if (reaction.state === 'answered')
      raised.set(id, { ...reaction, level: oneUp(reaction.level) });
  }
  const after = scored(score.area, facts, raised);
  return WORDS.area.binding(quoted, items.length, plainLevelWords(after));
}

/** The area with every open item at the top. */
function atBest({ area, unknown, blank }: AreaScore, facts: Facts): AreaScore {
  const best = new Map(facts.reactions);
  for (const id of [...unknown, ...blank]) {
    best.set(id, { state: 'answered', level: TOP_LEVEL, evidence: '' });
  }
  return scored(area, facts, best);
}

function scored(area: string, { content }: Facts, reactions: Reactions): AreaScore {
  return scoreArea(area, itemsOf(content.outline, area), reactions);
}
