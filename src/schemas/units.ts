/** Units of time. Without zod, which browsers need not load to count. */

/** Units a limit may be counted in, with the words printed after the number. */
export const UNIT = {
  minute: '分钟',
  hour: '小时',
  'working-day': '个工作日',
  day: '日',
  month: '个月',
} as const;

export type Unit = keyof typeof UNIT;

/** The smallest part and the largest number of each unit that anybody can keep to; longer ones have a unit of their own. */
export const RANGE: Readonly<Record<Unit, { readonly part: number; readonly most: number }>> = {
  minute: { part: 1, most: 240 },
  hour: { part: 0.5, most: 240 },
  'working-day': { part: 0.25, most: 250 },
  day: { part: 1, most: 400 },
  month: { part: 0.5, most: 60 },
};
