import { addDays } from '#schemas/days.ts';

/** Days in a row that are not counted, with the reason. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly why: string;
}

/** @returns the days, earliest first, as stretches: days in a row of one festival, or of one weekend */
export function stretchesOf(
  days: readonly { readonly day: string; readonly why: string }[],
): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { day, why } of [...days].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    const last = stretches.at(-1);
    const follows = last !== undefined && addDays(last.to, 1) === day;
    if (last && follows && (last.why === why || (last.why === '周六' && why === '周日')))
      stretches[stretches.length - 1] = {
        ...last,
        to: day,
        days: last.days + 1,
        why: last.why === why ? why : '周末',
      };
    else stretches.push({ from: day, to: day, days: 1, why });
  }
  return stretches;
}
