/**
 * The days off of one year as the State Council's General Office announces them: content/holidays/<year>.yaml.
 * What is not announced is not there; nothing is worked out from the dates of festivals.
 */
import { z } from 'zod';
import { day, text } from './common.ts';
import { checkFestivals, checkNotice, checkNumber, checkSpan, checkWork } from './holiday-rules.ts';
import { FESTIVALS } from './festivals.ts';
import { distinct } from './rules.ts';

/** The first year to which those numbers apply. */
const EARLIEST = 2025;
const LATEST = 2099;
const NUMBER = /^国办发明电〔\d{4}〕\d{1,3}号$/;

const span = { from: day, to: day };

const holiday = z.strictObject({
  /** The festivals it is for: mostly one, two where 中秋节 falls into 国庆节. */
  names: z
    .array(z.enum(FESTIVALS, `应为其中之一：${FESTIVALS.join('、')}`))
    .min(1, '至少写一个节日')
    .superRefine(distinct()),
  ...span,
  /** Saturdays and Sundays that are worked for it. */
  work: z.array(day).superRefine(distinct()).default([]),
  /** Why more or fewer days are off than the festivals are due, where the notice says so. */
  exception: text.optional(),
});

/** Days off that a place or a unit has by itself, such as the festivals of an autonomous region. */
const local = z.strictObject({
  name: text.max(20, '名称不超过 20 个字'),
  ...span,
  /** The document that gives them. */
  basis: text,
});

export const holidays = z
  .strictObject({
    year: z
      .number({ error: '应为年份，写成 2026' })
      .int('应为年份，写成 2026')
      .min(EARLIEST, `只收 ${EARLIEST} 年以后的`)
      .max(LATEST, '年份看来写错了'),
    notice: z.strictObject({
      title: text,
      number: text.regex(NUMBER, '文号应写成 国办发明电〔2025〕7号'),
      issued: day,
    }),
    /** Where the notice was read, and when. */
    source: z.strictObject({ where: text, day }),
    holidays: z.array(holiday).min(1, '至少写一个节日'),
    local: z.array(local).superRefine(distinct('name')).default([]),
  })
  .superRefine(({ year, notice, holidays, local }, context) => {
    checkNotice(year, notice, context);
    checkFestivals(holidays, context);
    [...holidays, ...local].forEach((off, index) => {
      const path =
        index < holidays.length ? ['holidays', index] : ['local', index - holidays.length];
      checkSpan(year, off, path, context);
    });
    holidays.forEach((holiday, index) => {
      checkWork(holiday, index, holidays, context);
      checkNumber(holiday, index, context);
    });
  });

export type Holidays = z.output<typeof holidays>;
