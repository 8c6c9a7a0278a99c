/** A recurring moment of the year, printed in the calendar. */
import { z } from 'zod';
import { text } from './common.ts';
import { daysBetween, isOnCalendar } from './days.ts';
import { FESTIVALS } from './festivals.ts';
import { refuse } from './rules.ts';

/** A leap year, in which every day of a year exists, and the year behind it. */
const [YEAR, NEXT] = ['2000', '2001'];
/** Days a moment may last that runs into the next year: longer ones have their ends the wrong way round. */
const LONGEST_ACROSS = 100;

const monthDay = z
  .string({ error: '应为月和日，加引号写成 "06-30"' })
  .regex(/^\d{2}-\d{2}$/, '月和日加引号写成 "06-30"')
  .refine((value) => isOnCalendar(`${YEAR}-${value}`), '日历上没有这一天');

export const recurrence = z
  .strictObject({
    title: text,
    /** Month and day it begins and ends, such as "01-05" and "06-30"; it may run into the next year. */
    from: monthDay,
    to: monthDay,
    note: text.optional(),
    /** Where the work is done for a festival: its name, and how many days before it the work is due; from and to then span every year. */
    festival: z
      .strictObject({
        name: z.enum(FESTIVALS, `应为其中之一：${FESTIVALS.join('、')}`),
        before: z
          .number({ error: '应为天数，如 7' })
          .int('应为整数')
          .min(1, '至少提前 1 天')
          .max(60, '至多提前 60 天'),
      })
      .optional(),
  })
  .superRefine(({ from, to }, context) => {
    if (from <= to) return;
    const days = daysBetween(`${YEAR}-${from}`, `${NEXT}-${to}`);
    if (days <= LONGEST_ACROSS) return;
    const message = `从 ${from} 到 ${to} 要跨年，有 ${days} 天`;
    refuse(context, ['to'], message, '看看 from 和 to 是不是写反了');
  });
