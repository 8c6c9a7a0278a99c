/** Days as ISO 8601 text, counted without time zones. */

/** @returns false for a day that no calendar has, such as 2026-02-31, which would become the third of March */
export function isOnCalendar(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** @returns the days from one to another, both ISO 8601; negative when the second is earlier */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** @returns the day that comes some days after another, or before it where the number is negative */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** @returns 0 for Sunday to 6 for Saturday */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** @returns true on Saturdays and Sundays */
export function isWeekend(day: string): boolean {
  return weekdayOf(day) % 6 === 0;
}

/** @returns the same day so many months later or earlier, or the last of that month where it has no such day */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const there = last.setUTCDate(Math.min(date, last.getUTCDate()));
  return new Date(there).toISOString().slice(0, 10);
}
