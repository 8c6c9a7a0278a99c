/** What must be true between the dates of a year's days off. */
import type { z } from 'zod';
import { addDays, daysBetween, isWeekend } from './days.ts';
import { FESTIVALS, STATUTORY_DAYS, type Festival } from './festivals.ts';
import { refuse } from './rules.ts';

/** Longest stretch off, and the farthest a day made up for it lies from it. */
const LONGEST = 15;
const FARTHEST = 30;

interface Span {
  readonly from: string;
  readonly to: string;
}

interface Holiday extends Span {
  readonly names: readonly Festival[];
  readonly work: readonly string[];
  readonly exception?: string | undefined;
}

type Context = z.core.$RefinementCtx;

export function checkNotice(
  year: number,
  { title, number, issued }: Readonly<Record<'title' | 'number' | 'issued', string>>,
  context: Context,
): void {
  if (!title.replaceAll(' ', '').includes(`${year}年`))
    refuse(
      context,
      ['notice', 'title'],
      `标题里没有“${year}年”：${title}`,
      '对照通知改标题或 year',
    );
  const [, given] = /〔(\d{4})〕/.exec(number) ?? [];
  if (given !== undefined && given !== issued.slice(0, 4))
    refuse(
      context,
      ['notice', 'number'],
      `文号写的是 ${given} 年，发布日期是 ${issued}`,
      '对照通知改其中一个',
    );
}

export function checkFestivals(holidays: readonly Holiday[], context: Context): void {
  const all = holidays.flatMap(({ names }) => names);
  const missing = FESTIVALS.filter((name) => !all.includes(name));
  if (missing.length > 0)
    refuse(context, ['holidays'], `没有写${missing.join('、')}`, '七个节日都要写，对照通知补上');
  const twice = FESTIVALS.filter((name) => all.filter((other) => other === name).length > 1);
  if (twice.length > 0)
    refuse(context, ['holidays'], `${twice.join('、')}写了两次`, '留下一处，删去另一处');
}

export function checkSpan(
  year: number,
  { from, to }: Span,
  path: readonly PropertyKey[],
  context: Context,
): void {
  const length = daysBetween(from, to) + 1;
  if (length < 1)
    refuse(context, [...path, 'to'], `${to} 在 ${from} 之前`, '看看 from 和 to 是不是写反了');
  else if (length > LONGEST)
    refuse(context, [...path, 'to'], `从 ${from} 到 ${to} 有 ${length} 天`, '对照通知改日期');
  // The days off for New Year may begin in the old year.
  if (from < `${year - 1}-12-25` || to > `${year}-12-31`)
    refuse(context, [...path, 'from'], `${from} 至 ${to} 不在 ${year} 年`, '对照通知改日期或 year');
}

export function checkWork(
  { from, to, work }: Holiday,
  index: number,
  holidays: readonly Holiday[],
  context: Context,
): void {
  work.forEach((day, at) => {
    const say = (message: string) =>
      refuse(context, ['holidays', index, 'work', at], message, '对照通知改日期');
    const off = holidays.find((other) => other.from <= day && day <= other.to);
    if (!isWeekend(day)) say(`${day} 不是周六、周日，本来就上班`);
    else if (off) say(`${day} 在${off.names.join('、')}的假期里`);
    else if (daysBetween(day, from) > FARTHEST || daysBetween(to, day) > FARTHEST)
      say(`${day} 离 ${from} 至 ${to} 超过 ${FARTHEST} 天`);
  });
  holidays.slice(0, index).forEach((other) => {
    if (from <= other.to && other.from <= to)
      refuse(
        context,
        ['holidays', index, 'from'],
        `${from} 至 ${to} 和${other.names.join('、')}的 ${other.from} 至 ${other.to} 重叠`,
        '对照通知改日期；连着放的合成一项，names 里写两个',
      );
  });
}

/**
 * Working days off less days made up are what the festivals are due (第二条, 第六条): one wrong digit in a date breaks it.
 */
export function checkNumber(holiday: Holiday, index: number, context: Context): void {
  const { names, from, to, work, exception } = holiday;
  const length = daysBetween(from, to) + 1;
  if (exception !== undefined || length < 1 || length > LONGEST) return;
  const off = Array.from({ length }, (_, at) => addDays(from, at)).filter(
    (day) => !isWeekend(day),
  ).length;
  const due = names.reduce((sum, name) => sum + STATUTORY_DAYS[name], 0);
  if (off - work.length === due) return;
  refuse(
    context,
    ['holidays', index],
    `${names.join('、')}从 ${from} 到 ${to} 占了 ${off} 个周一至周五，补班 ${work.length} 天，净放 ${off - work.length} 天；法定是 ${due} 天`,
    '对照通知改 from、to 或 work；通知本来就这样的，在 exception 里写明原因',
  );
}
