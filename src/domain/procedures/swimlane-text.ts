/** What a swimlane shows, in sentences, for those who cannot see it. */
import type { StepView } from './step-view.ts';
import { PROCEDURE } from '#strings.ts';

/** @returns a sentence for each step: who does it, and where it goes on under which condition */
export function describeSwimlane(steps: readonly StepView[]): string[] {
  return steps.map(({ number, action, post, next, branches }, index) => {
    const following = steps[index + 1];
    const onward =
      branches.length > 0
        ? branches.map(({ when, goal }) => PROCEDURE.branchInWords(when, goal.text))
        : [PROCEDURE.onwardInWords(next?.text ?? (following ? textOf(following) : ''))];
    return PROCEDURE.stepInWords(number, action, post, onward.join('；'));
  });
}

function textOf({ number, action }: StepView): string {
  return PROCEDURE.toStep(number, action);
}
