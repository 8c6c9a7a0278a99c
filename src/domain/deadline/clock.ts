/** Terms in hours run by the clock, through nights and days off (民法典第二百零一条第二款). */

const HOUR = 3_600_000;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/**
 * @param moment day and time of the wall clock, such as 2026-11-28T09:30
 * @param hours negative to count back
 * @returns the same so many hours later; China has one time zone and no summer time
 */
export function addHours(moment: string, hours: number): string {
  return new Date(Date.parse(`${moment}:00Z`) + hours * HOUR).toISOString().slice(0, 16);
}

/** @returns whether a text is a moment that the calendar and the clock have */
export function isMoment(text: string): boolean {
  if (!MOMENT.test(text)) return false;
  const time = Date.parse(`${text}:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
