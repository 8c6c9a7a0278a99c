/** A term as a rule gives it: how much, in which unit, and how its ends are counted. */

/** Units that are counted in days; hours run by the clock (clock.ts). */
export type DayUnit = 'working-day' | 'day' | 'month';

export interface Term {
  /** A whole number of units, at least 1. */
  readonly value: number;
  readonly unit: DayUnit;
  /**
   * True where the day on which it begins is the first one. By law it is not (民法典第二百零一条, 民事诉讼法第八十五条);
   * an office that wants a day in hand counts it.
   */
  readonly countsStart: boolean;
  /**
   * True where a rule moves a last day that is off to the first day after (民法典第二百零三条, 民事诉讼法第八十五条).
   * Working days need no such rule: their last one is worked.
   */
  readonly moves: boolean;
}
