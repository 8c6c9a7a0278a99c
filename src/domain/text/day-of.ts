/** A calendar day in local time, such as 2026-11-28; empty for what is no time. */
export function dayOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
