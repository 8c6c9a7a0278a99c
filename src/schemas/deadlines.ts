/** Terms that rules set, and how each is counted: content/deadlines.yaml. What the procedures set themselves stands in them. */
import { z } from 'zod';
import { id, list, oneOf, slug, text, title } from './common.ts';
import { amount, checkAmount } from './limit.ts';
import { UNIT } from './units.ts';
import { distinct, refuse } from './rules.ts';

/** An article that says how long, or how to count. */
const reference = z.strictObject({
  /** The id of a file in content/regulations. */
  regulation: id,
  article: text.optional(),
});

/** What becomes of a last day that is off. */
export const LAST_DAY = {
  moves: '顺延到下一个上班日，有条文写明',
  unsaid: '条文没有写，本手册建议提前到前一个工作日',
} as const;

/** Stands for the limit of a whole procedure among its steps. */
export const TOTAL = 'total';

const deadline = z
  .strictObject({
    id,
    /** What the entries of one heading are about, such as 信息公开. */
    group: text.max(12, '分组名不超过 12 个字'),
    title,
    ...amount,
    /** The event from whose day it is counted, such as 收到申请之日. */
    from: text.max(40, '从哪天算，不超过 40 个字'),
    /** The article that sets the term. */
    basis: reference,
    /** For calendar days and months: what becomes of a last day that is off. */
    lastDay: oneOf(LAST_DAY, '最后一天遇休假日').optional(),
    /** The articles that say how to count; left out where none does. */
    counting: list(reference),
    /** True for a time that must be over, such as 公示不少于 5 个工作日. */
    least: z.boolean().default(false),
    /** True where this handbook advises to count the first day too, so that a day is in hand. */
    register: z.boolean().default(false),
    /** What one has to know besides, in one sentence. */
    note: text.optional(),
    /** The page that it belongs to, and the steps whose limit it is; total is that of the whole. */
    page: slug,
    steps: list(id),
  })
  .superRefine(checkAmount)
  .superRefine(({ unit, value, lastDay, counting, register }, context) => {
    const say = (path: string, message: string, hint: string) =>
      refuse(context, [path], message, hint);
    if (!Number.isInteger(value))
      say('value', `写了 ${value} ${UNIT[unit]}`, '期限按整数算，换小一级的单位');
    if (unit === 'minute') say('unit', '分钟不用算', '写成小时、个工作日、日或个月');
    const dated = unit === 'day' || unit === 'month';
    if (dated && lastDay === undefined)
      say('lastDay', '没有写最后一天遇休假日怎么办', '写 moves（条文写明顺延）或 unsaid（没有写）');
    if (!dated && lastDay !== undefined) say('lastDay', `按${UNIT[unit]}数的用不着这一项`, '删去');
    if (lastDay === 'moves' && counting.length === 0)
      say('counting', '写了顺延，没有写哪一条', '写上写明顺延的条文，没有就把 lastDay 改成 unsaid');
    if (register && unit !== 'working-day') say('register', '从当天数起只用于工作日', '删去');
  });

/** A rule of counting in words, with the articles it is read from. */
const countingRule = z.strictObject({
  id,
  title: text.max(20, '规则名不超过 20 个字'),
  says: text,
  basis: list(reference),
});

export const deadlines = z.strictObject({
  counting: z.array(countingRule).min(1, '至少写一条数法').superRefine(distinct('id', 'title')),
  deadlines: z.array(deadline).min(1, '至少写一个期限').superRefine(distinct('id', 'title')),
});

export type Deadline = z.output<typeof deadline>;
export type CountingRule = z.output<typeof countingRule>;
