/** The levels that are aimed at: what areas and office come out at once every item that applies is on its target. */
import { scoreReactions, type Scores } from './assess.ts';
import { toLevel } from './level.ts';
import { targetOf } from './priorities.ts';
import type { ScoredQuestionnaire } from './scored-questionnaire.ts';
import { reactionTo, type Reactions } from './sheet.ts';

/** Scores a sheet as if every item that applies were on its target, the office's own where it has set one. */
export function targetScores(questionnaire: ScoredQuestionnaire, reactions: Reactions): Scores {
  const aimed = new Map(reactions);
  for (const item of questionnaire.items) {
    const reaction = reactionTo(reactions, item.id);
    if (reaction.state === 'na') continue;
    const target = reaction.state === 'answered' ? targetOf(item, reaction) : item.target;
    aimed.set(item.id, { state: 'answered', level: toLevel(target), evidence: '' });
  }
  return scoreReactions(questionnaire, aimed);
}
