/** On which day of each year the festivals fall that move: content/festivals.yaml. */
import { z } from 'zod';
import { day } from './common.ts';
import type { Festival } from './festivals.ts';
import { distinct, refuse } from './rules.ts';

/** The festivals whose day differs from year to year, and the first and last day of the year on which each can fall. */
const MOVABLE = {
  春节: ['01-20', '02-22'],
  清明节: ['04-03', '04-06'],
  端午节: ['05-24', '06-26'],
  中秋节: ['09-06', '10-09'],
} as const satisfies Partial<Record<Festival, readonly [string, string]>>;

type Movable = keyof typeof MOVABLE;
const NAMES = Object.keys(MOVABLE) as [Movable, ...Movable[]];

const festivalDays = z
  .strictObject({
    name: z.enum(NAMES, `应为其中之一：${NAMES.join('、')}`),
    days: z.array(day).min(1, '至少写一年').superRefine(distinct()),
  })
  .superRefine(({ name, days }, context) => {
    const [first, last] = MOVABLE[name];
    days.forEach((each, index) => {
      const say = (message: string, hint: string) =>
        refuse(context, ['days', index], message, hint);
      const before = days[index - 1];
      if (each.slice(5) < first || each.slice(5) > last)
        say(`${name}不会在 ${each}，总在 ${first} 到 ${last} 之间`, '对照当年的日历改');
      else if (before !== undefined && Number(each.slice(0, 4)) !== Number(before.slice(0, 4)) + 1)
        say(`${each} 前面是 ${before}`, '一年一个，从早到晚，不跳年');
    });
  });

export const festivalTable = z.strictObject({
  festivals: z.array(festivalDays).superRefine(distinct('name')),
});

export type FestivalDays = z.output<typeof festivalDays>;
