/** A standard procedure as data: the front matter of content/procedures/<category>/<name>.mdx. */
import { z } from 'zod';
import { citation, id, lifecycle, list, slug, text } from './common.ts';

/** Units a limit may be counted in, with the words printed after the number. */
export const UNIT = {
  minute: '分钟',
  hour: '小时',
  'working-day': '个工作日',
  day: '日',
  month: '个月',
} as const;

const unit = z.enum(Object.keys(UNIT) as [keyof typeof UNIT], {
  error: '单位应为 minute、hour、working-day、day（自然日）或 month',
});

/** An amount of time counted from an event. */
export const duration = z.strictObject({
  value: z.number({ error: '时限应为数字' }).positive('时限应大于 0'),
  unit,
  /** The event from which it counts; when absent, from the end of the previous step. */
  from: text.optional(),
});

/**
 * By when a step is done:
 * an amount of time; the same day; a date that hangs on an event (by); or a limit the office sets itself (local).
 */
export const limit = z.union(
  [
    duration,
    z.strictObject({ sameDay: z.literal(true), from: text.optional() }),
    z.strictObject({ by: text }),
    z.strictObject({ local: id }),
  ],
  {
    error:
      '时限应写成 { value: 1, unit: working-day }、{ sameDay: true }、{ by: 会议召开前 1 个工作日 } 或 { local: 本地规定的 id }',
  },
);

/** How a branch leaves a decision. */
export const BRANCH = {
  forward: '继续',
  return: '退回',
  refuse: '不予办理',
  transfer: '转出',
} as const;

export const branch = z.strictObject({
  /** The condition, short enough for a diagram: at most 14 characters. */
  when: text.max(14, '条件要画进图里，不超过 14 个字'),
  /** The id of a step, or end. */
  next: id,
  kind: z.enum(Object.keys(BRANCH) as [keyof typeof BRANCH]).default('forward'),
  output: text.optional(),
  /** What one can say to the person in front of the desk. */
  say: text.optional(),
});

/** What the post does in a step, which decides its letter in the responsibility table. */
export const STEP_KIND = {
  do: '负责',
  approve: '批准',
} as const;

export const step = z.strictObject({
  id,
  post: id,
  /** Posts that help. */
  with: list(id),
  /** Posts that are told. */
  inform: list(id),
  kind: z.enum(Object.keys(STEP_KIND) as [keyof typeof STEP_KIND]).default('do'),
  /** What is done, as a verb and an object; it is drawn in the diagram. */
  action: text.max(16, '步骤名要画进图里，不超过 16 个字'),
  detail: text,
  limit: limit.optional(),
  form: id.optional(),
  output: text.optional(),
  /** What to look at before ticking the step off. */
  check: text.optional(),
  risk: text.optional(),
  next: id.optional(),
  decision: z.array(branch).min(2, '判断至少要有两个分支').optional(),
});

export const mistake = z.strictObject({ mistake: text, consequence: text, remedy: text });

/** A recurring moment of the year, printed in the calendar. */
export const recurrence = z.strictObject({
  title: text,
  /** Month and day it begins and ends, such as "01-05" and "06-30". */
  from: z.string().regex(/^\d{2}-\d{2}$/, '写成 "06-30"'),
  to: z.string().regex(/^\d{2}-\d{2}$/, '写成 "06-30"'),
  note: text.optional(),
});

export const procedure = z.strictObject({
  code: z.string().regex(/^[A-Z]{2}-\d{2}$/, '编号应写成 YZ-01'),
  title: text,
  category: id,
  lead: id,
  summary: text.max(60, '一句话说明不超过 60 个字'),
  /** Everyday names people search for. */
  aliases: list(text),
  ...lifecycle,
  trigger: text,
  inputs: z.array(text).min(1, '至少写一项办理前要有的材料'),
  outputs: z.array(text).min(1, '至少写一项办完留下的东西'),
  /** The limit of the whole procedure where a rule or the office sets one; the steps must fit in it. */
  total: duration.extend({ citation: citation.optional() }).optional(),
  /**
   * The id of the step with which whoever came has what he came for; what follows, such as paying and filing, winds up.
   * Times are then told up to here.
   */
  delivers: id.optional(),
  steps: z.array(step).min(5, '流程至少 5 步').max(14, '流程至多 14 步，太长请拆成两个流程'),
  urgent: z
    .strictObject({
      when: text,
      /** The ids of the steps that remain, in order. */
      path: z.array(id).min(1),
      /** Shorter limits on this path, by step id. */
      limits: z.record(z.string(), duration).default({}),
      note: text,
    })
    .optional(),
  mistakes: z.array(mistake).min(5, '常见差错至少写 5 条'),
  basis: list(citation),
  /** Ids of local limits in content/locals.yaml. */
  local: list(id),
  related: list(slug),
  records: z.array(z.strictObject({ what: text, keep: text })).min(1, '至少写一项留存的记录'),
  calendar: list(recurrence),
});

export type Procedure = z.output<typeof procedure>;
export type Step = z.output<typeof step>;
export type Branch = z.output<typeof branch>;
export type Limit = z.output<typeof limit>;
export type Duration = z.output<typeof duration>;
