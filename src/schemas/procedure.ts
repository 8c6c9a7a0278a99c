/** A standard procedure as data: the front matter of content/procedures/<category>/<name>.mdx. */
import { z } from 'zod';
import {
  alias,
  citation,
  id,
  lifecycle,
  list,
  listBy,
  listed,
  oneOf,
  slug,
  text,
  title,
} from './common.ts';
import { checkLifecycle } from './lifecycle.ts';
import { duration, limit, total } from './limit.ts';
import { recurrence } from './recurrence.ts';
import { distinct, refuse } from './rules.ts';

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
  kind: oneOf(BRANCH, '分支的去向').default('forward'),
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
  kind: oneOf(STEP_KIND, '这一步做什么').default('do'),
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
  decision: z.array(branch).min(2, '判断至少要有两个分支').superRefine(distinct('when')).optional(),
});

export const mistake = z.strictObject({ mistake: text, consequence: text, remedy: text });

export const procedure = z
  .strictObject({
    code: z.string({ error: '应为编号，如 YZ-01' }).regex(/^[A-Z]{2}-\d{2}$/, '编号应写成 YZ-01'),
    title,
    category: id,
    lead: id,
    summary: text.max(60, '一句话说明不超过 60 个字'),
    /** Everyday names people search for. */
    aliases: list(alias),
    ...lifecycle,
    trigger: text,
    inputs: z.array(listed).min(1, '至少写一项办理前要有的材料').superRefine(distinct()),
    outputs: z.array(listed).min(1, '至少写一项办完留下的东西').superRefine(distinct()),
    /** The limit of the whole procedure where a rule or the office sets one; the steps must fit in it. */
    total: total.optional(),
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
        path: z.array(id).min(1, '至少写一步'),
        /** Shorter limits on this path, by step id. */
        limits: z.record(z.string(), duration).default({}),
        note: text,
      })
      .optional(),
    mistakes: z.array(mistake).min(5, '常见差错至少写 5 条').superRefine(distinct('mistake')),
    basis: list(citation),
    /** Ids of local limits in content/locals.yaml. */
    local: list(id),
    related: list(slug),
    records: z
      .array(z.strictObject({ what: text, keep: text }))
      .min(1, '至少写一项留存的记录')
      .superRefine(distinct('what')),
    calendar: listBy(recurrence, 'title'),
  })
  .superRefine(checkLifecycle)
  .superRefine(checkHelpers);

/** Who does a step needs not be told of it or help himself. */
function checkHelpers(
  { steps }: { readonly steps: readonly z.output<typeof step>[] },
  context: z.core.$RefinementCtx,
): void {
  steps.forEach(({ post, with: helpers, inform }, index) => {
    for (const [field, posts] of [
      ['with', helpers],
      ['inform', inform],
    ] as const) {
      const self = posts.indexOf(post);
      if (self === -1) continue;
      const message = `${post} 就是办这一步的岗位`;
      refuse(context, ['steps', index, field, self], message, `从 ${field} 里删去`);
    }
    helpers.forEach((helper) => {
      const told = inform.indexOf(helper);
      if (told === -1) return;
      const message = `${helper} 已经写在 with 里，一起办的不用再告知`;
      refuse(context, ['steps', index, 'inform', told], message, '从 inform 里删去');
    });
  });
}

export type Procedure = z.output<typeof procedure>;
export type Step = z.output<typeof step>;
export type Branch = z.output<typeof branch>;
