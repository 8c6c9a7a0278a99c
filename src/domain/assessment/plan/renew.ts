/** A row that was made of another level, told anew as the plan would tell it by now. */
import { reactionTo, type Reactions } from '../sheet.ts';
import type { PlanRow } from '../record/plan-row.ts';
import type { Level } from '../level.ts';
import { targetOf } from '../priorities.ts';
import { againstAnswer } from './against.ts';
import type { PlanContent } from './plan-content.ts';
import { formsFor, measureOf, problemOf, stepsOf } from './steps.ts';

/**
 * @returns the row with 问题, forms and, where it is still the advice that it was made with, 整改措施 of the level by
 *   now; what somebody has written, who does it and by when stay. Undefined where the row was made of no other level.
 */
export function renewedRow(
  content: PlanContent,
  row: PlanRow,
  reactions: Reactions,
): PlanRow | undefined {
  const against = againstAnswer(content, row, reactions);
  const item = content.outline.items.find(({ id }) => id === row.item);
  const detail = content.details[row.item];
  const reaction = reactionTo(reactions, row.item);
  if (against?.is !== 'moved' || !item || !detail || reaction.state !== 'answered')
    return undefined;
  const stepsAt = (level: Level) => stepsOf(item, { ...reaction, level });
  const steps = stepsAt(against.level);
  const isOurs = row.measure === measureOf(content, detail, stepsAt(against.before));
  return {
    ...row,
    problem: problemOf(detail, against.level, targetOf(item, reaction)),
    measure: isOurs ? measureOf(content, detail, steps) : row.measure,
    forms: formsFor(item, steps),
  };
}
