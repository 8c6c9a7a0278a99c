/** The questionnaire of the self-assessment: its head, and one file an area. */
import { z } from 'zod';
import { claimId, id, list, listBy, slug, text, title } from './common.ts';
import { distinct, refuse } from './rules.ts';

/** The five levels, in the words of the method; index = level. */
export const questionnaireHead = z.strictObject({
  id,
  title,
  /** Wording = patch, item added or removed = minor, meaning changed = major. */
  version: z
    .string({ error: '问卷版本要加引号，写成 "1.0.0"' })
    .regex(/^\d{1,3}\.\d{1,3}\.\d{1,3}$/, '问卷版本应写成 "1.0.0"'),
  /** Area ids in the order of the pages. */
  areas: z.array(id).min(1, '至少写一个部分').superRefine(distinct()),
  levels: z
    .array(z.strictObject({ name: text, meaning: text }))
    .length(5, '等级要写满 0 到 4 共五级')
    .superRefine(distinct('name', 'meaning')),
  /** The posts that answer for a plan: 责任领导, and 核实人 of what others have done; the checker's own work the leader checks. */
  plan: z.strictObject({ leader: id, checker: id }).superRefine(({ leader, checker }, context) => {
    if (leader !== checker) return;
    const message = `核实人就是责任领导：${checker}，他自己办的事没有人核实`;
    refuse(context, ['checker'], message, '换成另一个岗位，一般是办公室主任');
  }),
  /** How one chooses between two levels; printed on the start page and above the first item of every area. */
  rule: text,
});

/** A form that raises an item. */
const raisedBy = z
  .strictObject({
    form: id,
    /** The level to which it can carry the item. */
    level: z.number().int().min(1, '表单能带到 1 到 4 级').max(4, '表单能带到 1 到 4 级'),
    /** The level from which it does; below that something else has to come first. */
    from: z.number().int().min(0, '表单从 0 到 3 级带起').max(3, '表单从 0 到 3 级带起').default(0),
  })
  .superRefine(({ level, from }, context) => {
    if (from < level) return;
    refuse(context, ['from'], `从 ${from} 级带到 ${level} 级，没有升级`, '把 from 写得比 level 小');
  });

/** A measure costs so many working days at the most; what takes longer is more than one. */
const LONGEST = 20;

/** The work that a piece of advice means: who does it, and in how many working days beside the daily work. */
const measure = z.strictObject({
  owner: id,
  days: z
    .number()
    .int()
    .min(1, `工作日写 1 到 ${LONGEST}`)
    .max(LONGEST, `工作日写 1 到 ${LONGEST}，更久的措施拆开写`),
});

export const item = z.strictObject({
  id,
  dimension: id,
  weight: z.number().int().min(1, '权重是 1、2 或 3').max(3, '权重是 1、2 或 3'),
  critical: z.boolean().default(false),
  naAllowed: z.boolean().default(false),
  target: z.number().int().min(1, '目标等级是 1 到 4').max(4, '目标等级是 1 到 4').default(3),
  question: text,
  /** Why it is asked, one line. */
  why: text,
  /** How to check it, one line. */
  check: text,
  /** A checkable fact for each level 0–4. */
  levels: z
    .array(text.min(8, '等级表述不少于 8 个字').max(30, '等级表述不超过 30 个字'))
    .length(5, '等级表述要写满 0 到 4 共五条')
    .superRefine(distinct()),
  /** Advice by the level that was chosen: what to do first to get one step up, for levels 0–3. */
  advice: z.array(text).length(4, '建议要写四条，分别对应 0 到 3 级').superRefine(distinct()),
  /** The work of each piece of advice, in the same order: what a plan takes 责任人 and 完成时限 from. */
  work: z.array(measure).length(4, '办的人和天数要写四条，与四条建议对应'),
  /** Items on which it rests: what lies below is put right first. */
  after: list(id),
  /** Advice that names a day of its own: by its level, the end of the period by which it can be done. */
  dated: listBy(
    z.strictObject({
      from: z.number().int().min(0, '建议对应 0 到 3 级').max(3, '建议对应 0 到 3 级'),
      by: z.enum(['month', 'quarter', 'year'], '期末写 month、quarter 或 year'),
    }),
    'from',
  ),
  /** Who knows the answer, for 先问谁. */
  ask: text,
  claims: z.array(claimId).min(1, '至少写一个论点').superRefine(distinct()),
  chapters: z.array(slug).min(1, '至少写一章').superRefine(distinct()),
  procedures: list(slug),
  forms: listBy(raisedBy, 'form'),
});

export const area = z
  .strictObject({
    id,
    title,
    /** The paper's wording of the problem, restated. */
    problem: text,
    weight: z.number().int().min(1, '权重是 1 到 5').max(5, '权重是 1 到 5').default(1),
    items: z.array(item).min(1, '至少写一题').superRefine(distinct('id', 'question')),
  })
  .superRefine(({ id: area, items }, context) => {
    const prefixes = new Set(items.map(({ id: question }) => question.replace(/-\d+$/, '')));
    const [only = ''] = prefixes;
    if (prefixes.size === 1 && only !== area) {
      const message = `写了“${area}”，下面的题目都以 ${only}- 开头`;
      refuse(context, ['id'], message, `是不是想写 ${only}`);
      return;
    }
    items.forEach(({ id: question }, index) => {
      if (question.startsWith(`${area}-`)) return;
      const message = `写了“${question}”，题目的 id 应以这一部分的 id 开头：${area}-`;
      const number = String(index + 1).padStart(2, '0');
      refuse(context, ['items', index, 'id'], message, `如 ${area}-${number}`);
    });
  });

export type QuestionnaireHead = z.output<typeof questionnaireHead>;
export type Area = z.output<typeof area>;
