/** What the flow check reads, and how it speaks. */
import type { Problem } from '#domain/content/problem.ts';
import { nearest } from '#domain/text/nearest.ts';
import type { Procedure } from '#schemas/procedure.ts';

export type FlowSource = Pick<Procedure, 'steps' | 'urgent' | 'total' | 'delivers'>;

/** A problem before it is known which file it is in. */
export type FlowProblem = Omit<Problem, 'file'>;

/** @returns the valid id that was probably meant, or all of them when none is near */
export function suggestId(found: string, valid: readonly string[]): string {
  const match = nearest(found, valid);
  return match === undefined ? `可以写：${valid.join('、')}` : `是不是想写 ${match}`;
}
