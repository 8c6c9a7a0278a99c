import { dayOf } from '#domain/text/day-of.ts';

/** The time of a moment, such as 14:32, with its day unless that is today. */
export function clockOf(iso: string, now: Date = new Date()): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  const time = date.toLocaleTimeString('zh-CN', {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  return dayOf(date) === dayOf(now) ? time : `${dayOf(date)} ${time}`;
}
