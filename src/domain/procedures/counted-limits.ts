/** Limits of a procedure that the page of terms (算期限) can count, each under the name that its address has there. */
import { ADDRESS } from '#domain/site/addresses.ts';
import { TOTAL, type Deadline } from '#schemas/deadlines.ts';
import type { Duration } from '#schemas/limit.ts';
import type { Procedure } from '#schemas/procedure.ts';
import { MINUTES_OF_WORKING_DAY } from './limits.ts';

export interface CountedLimit extends Pick<Duration, 'value' | 'unit' | 'from'> {
  /** The step, or total for the whole procedure. */
  readonly step: string;
  /** Its name on the page of terms: that of the rule that sets it, else the procedure's code and the step. */
  readonly rule: string;
  /** True where a rule sets it; it is told with that rule. */
  readonly isRuled: boolean;
}

type Rules = readonly Pick<Deadline, 'id' | 'page' | 'steps'>[];
type Limited = Pick<Procedure, 'code' | 'total' | 'steps'> & { readonly slug: string };

/** @returns the limits of a procedure that can be counted with a calendar, the whole first, then by step */
export function countedLimits(rules: Rules, { slug, code, total, steps }: Limited): CountedLimit[] {
  const ruled = rules.filter(({ page }) => page === slug);
  return [{ id: TOTAL, limit: total }, ...steps].flatMap(({ id, limit }) => {
    if (!limit || !('value' in limit) || !isCountable(limit)) return [];
    const rule = ruled.find((one) => one.steps.includes(id))?.id;
    return [
      {
        ...limit,
        step: id,
        rule: rule ?? `${code.toLowerCase()}-${id}`,
        isRuled: rule !== undefined,
      },
    ];
  });
}

/** A term that a rule sets for what a page is about, as the page offers it. */
export interface OfferedTerm {
  readonly title: string;
  readonly term: Pick<Duration, 'value' | 'unit'>;
  readonly href: string;
}

/** @returns the terms that rules set and that a page is about, each with where it is counted */
export function offeredTerms(rules: readonly Deadline[], slug: string): OfferedTerm[] {
  return rules
    .filter(({ page }) => page === slug)
    .map(({ id, title, value, unit }) => ({
      title,
      term: { value, unit },
      href: countingAddress(id),
    }));
}

/** @returns where a term of that name is counted */
export function countingAddress(rule: string): string {
  return `${ADDRESS.deadline}?rule=${rule}`;
}

/**
 * Parts of a working day and short hours within one are working time, which only the office's own hours could count:
 * hours count where they run from an event or for longer than a working day (limits.ts).
 */
function isCountable({ value, unit, from }: Duration): boolean {
  if (!Number.isInteger(value)) return false;
  if (unit === 'minute') return false;
  return unit !== 'hour' || from !== undefined || value * 60 > MINUTES_OF_WORKING_DAY;
}
