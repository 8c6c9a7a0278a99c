/** Limits as an office would write them. */
import type { Duration, Limit } from '#schemas/limit.ts';
import { MINUTES_OF_WORKING_DAY, spanOf, type Span, type Timing } from './limits.ts';

export const SAME_DAY = '当日';

/**
 * @param localValue finds what the office set for a local limit, or the words printed while it is not set
 * @returns the limit of one step, such as 半个工作日, 散会当日, 15 日（从签收之日算起）
 */
export function describeLimit(limit: Limit, localValue: (id: string) => string): string {
  if ('sameDay' in limit) return onTheDayOf(limit.from);
  return shortLimit(limit, localValue) + ('from' in limit ? origin(limit.from) : '');
}

/**
 * @returns the limit of one step where room is short: without the event it counts from
 */
export function shortLimit(limit: Limit, localValue: (id: string) => string): string {
  if ('by' in limit) return limit.by;
  if ('local' in limit) return localValue(limit.local);
  return 'sameDay' in limit ? SAME_DAY : describeAmount(limit);
}

/** @returns an amount of time in the unit it was written in; fractions of a working day in words or hours */
export function describeAmount({ value, unit }: Pick<Duration, 'value' | 'unit'>): string {
  if (unit === 'hour' && Number.isInteger(value)) return `${value} 小时`;
  if (unit === 'minute' && value < 60) return `${value} 分钟`;
  return describeSpan(spanOf({ value, unit }));
}

/** @returns a span in words: 1 个工作日另 15 日; empty for no time */
export function describeSpan({ minutes, days, months }: Span): string {
  const parts = [workingTime(minutes), months > 0 ? `${number(months)} 个月` : '', calendar(days)];
  return parts.filter((part) => part !== '').join('另 ');
}

/**
 * @returns how long a path takes, in words: the sum; else the last date it hangs on; else 当日;
 *   undefined when none of its steps has a limit
 */
export function describeTiming({ span, sameDay, by }: Timing): string | undefined {
  const sum = describeSpan(span);
  if (sum !== '') return sum;
  return by.at(-1) ?? (sameDay ? SAME_DAY : undefined);
}

function workingTime(minutes: number): string {
  const rounded = Math.round(minutes);
  const days = Math.floor(rounded / MINUTES_OF_WORKING_DAY);
  const rest = rounded % MINUTES_OF_WORKING_DAY;
  if (rest === MINUTES_OF_WORKING_DAY / 2) return days === 0 ? '半个工作日' : `${days} 个半工作日`;
  const parts = [days > 0 ? `${days} 个工作日` : '', clock(rest)];
  return parts.filter((part) => part !== '').join('又 ');
}

function clock(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours > 0 ? `${hours} 小时` : '', rest > 0 ? `${rest} 分钟` : ''];
  return parts.filter((part) => part !== '').join(' ');
}

/** Calendar days; a part of a day is left as the hours it was written in. */
function calendar(days: number): string {
  if (days === 0) return '';
  return Number.isInteger(days) ? `${days} 日` : `${number(days * 24)} 小时`;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A day is not counted from anything: it is the day of the event, which authors write as 散会时, 启用之日 or 知道当天. */
function onTheDayOf(event: string | undefined): string {
  const named = event?.replace(/^[自从]/, '').replace(/起算?$/, '') ?? '';
  return named.replace(/(?:之[日时]|当[天日]|[时后])$/, '') + SAME_DAY;
}

function origin(from: string | undefined): string {
  return from === undefined ? '' : `（${describeOrigin(from)}）`;
}

/** @returns the event a limit counts from; authors write “收到之日” or “自收到之日起”, and both are printed alike */
export function describeOrigin(from: string): string {
  return `从${from.replace(/^[自从]/, '').replace(/起算?$/, '')}算起`;
}
