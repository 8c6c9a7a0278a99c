/** How long a procedure takes, said so that nobody takes a sum for a promise. */
import type { Procedure } from '#schemas/procedure.ts';
import { PROCEDURE } from '#strings.ts';
import { urgentLimits } from './flow-limits.ts';
import { mainPath } from './graph.ts';
import { describeAmount, describeSpan, describeTiming, describeOrigin } from './limit-text.ts';
import { addUp, type Timing } from './limits.ts';

export interface TimeFact {
  readonly text: string;
  /** What it counts from, what it leaves out. */
  readonly notes: readonly string[];
}

/** @returns the limit of the whole: as a rule or the office sets it, else the sum of the main path */
export function totalTime({ steps, total }: Pick<Procedure, 'steps' | 'total'>): TimeFact {
  const path = mainPath(steps);
  const timing = addUp(
    path.map((index) => steps[index]?.limit),
    total?.from,
  );
  if (total) {
    const sum = describeSpan(timing.span);
    const text = describeAmount(total);
    return {
      text,
      notes: [
        ...(total.from === undefined ? [] : [describeOrigin(total.from)]),
        ...(sum === '' || sum === text ? [] : [PROCEDURE.sum(sum)]),
      ],
    };
  }
  return timeOf(timing);
}

/** @returns the limit of the urgent path; undefined where there is none or none of its steps has a limit */
export function urgentTime({ steps, urgent }: Pick<Procedure, 'steps' | 'urgent'>) {
  if (!urgent) return undefined;
  const timing = addUp(urgentLimits(steps, urgent));
  return describeTiming(timing) === undefined ? undefined : timeOf(timing);
}

/** Where most steps hang on dates, their sum says little: the first and the last date do. */
function timeOf(timing: Timing): TimeFact {
  const { by, amounts, local } = timing;
  const [first] = by;
  const last = by.at(-1);
  if (by.length > amounts && first !== undefined && last !== undefined) {
    return {
      text: PROCEDURE.byDates,
      notes: [first === last ? first : PROCEDURE.fromTo(first, last)],
    };
  }
  return {
    text: describeTiming(timing) ?? PROCEDURE.noTotal,
    notes: [
      ...(by.length > 0 ? [PROCEDURE.datedSteps(by.length)] : []),
      ...(local > 0 ? [PROCEDURE.localSteps(local)] : []),
    ],
  };
}
