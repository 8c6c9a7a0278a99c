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
