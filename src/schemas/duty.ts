/** Duties: who owns what. One file an area in content/duties. */
import { z } from 'zod';
import { alias, citation, id, list, listBy, oneOf, slug, text, title } from './common.ts';
import { eligibility } from './post.ts';
import { distinct, refuse } from './rules.ts';

/** The part the office plays. The keys are the ids that content uses. */
export const OFFICE_ROLE = {
  lead: '主办',
  assist: '协办',
  proxy: '代办',
  none: '不承担',
} as const;

export const duty = z.strictObject({
  id,
  title: title.max(24, '事项名不超过 24 个字'),
  /** Everyday words people type for it. */
  aliases: list(alias),
  /** The part the office plays. */
  role: oneOf(OFFICE_ROLE, '办公室的角色'),
  /** The post that owns it: an office post when the role is lead or proxy, else one outside the office. */
  owner: id,
  /** Posts that help. */
  assist: list(id),
  /** Posts that must not carry it out, and why. */
  barred: listBy(z.strictObject({ post: id, why: text }), 'post'),
  eligibility: list(eligibility),
  frequency: text,
  /** What is done and by whom, as the rest of the sentence after “事项：”. */
  answer: text.max(120, '一句话回答不超过 120 个字'),
  basis: list(citation),
  procedures: list(slug),
  chapter: slug.optional(),
});

export const dutyArea = z.strictObject({
  title,
  order: z.number().int().min(1).max(99),
  duties: z
    .array(duty)
    .min(1, '至少写一个事项')
    .superRefine(distinct('id', 'title'))
    .superRefine((duties, context) => {
      duties.forEach(({ owner, assist }, index) => {
        const place = assist.indexOf(owner);
        if (place === -1) return;
        const message = `协办里写了归口的岗位 ${owner}`;
        refuse(context, [index, 'assist', place], message, '从协办里删去，归口的不用再写');
      });
    }),
});

export type Duty = z.output<typeof duty>;
export type OfficeRole = keyof typeof OFFICE_ROLE;
