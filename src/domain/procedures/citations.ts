import type { Citation } from '#schemas/common.ts';
import type { Procedure } from '#schemas/procedure.ts';

/** @returns everything a procedure rests on: the rule that limits the whole of it first, then its basis */
export function citationsOf({ total, basis }: Pick<Procedure, 'total' | 'basis'>): Citation[] {
  return total?.citation === undefined ? basis : [total.citation, ...basis];
}
