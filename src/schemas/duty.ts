/** Duties: who owns what. One file an area in content/duties. */
import { z } from 'zod';
import { citation, id, list, slug, text } from './common.ts';
import { eligibility } from './post.ts';

/** The part the office plays. The keys are the ids that content uses. */
export const OFFICE_ROLE = {
  lead: '主办',
  assist: '协办',
  proxy: '代办',
  none: '不承担',
} as const;

export const duty = z.strictObject({
  id,
  title: text.max(24, '事项名不超过 24 个字'),
  /** Everyday words people type for it. */
  aliases: list(text),
  /** The part the office plays. */
  role: z.enum(Object.keys(OFFICE_ROLE) as [keyof typeof OFFICE_ROLE], {
    error: '办公室的角色应为 lead（主办）、assist（协办）、proxy（代办）或 none（不承担）',
  }),
  /** The post that owns it: an office post when the role is lead or proxy, else one outside the office. */
  owner: id,
  /** Posts that help. */
  assist: list(id),
  /** Posts that must not carry it out, and why. */
  barred: list(z.strictObject({ post: id, why: text })),
  eligibility: list(eligibility),
  frequency: text,
  /** What is done and by whom, as the rest of the sentence after “事项：”. */
  answer: text.max(120, '一句话回答不超过 120 个字'),
  basis: list(citation),
  procedures: list(slug),
  chapter: slug.optional(),
});

export const dutyArea = z.strictObject({
  title: text,
  order: z.number(),
  duties: z.array(duty).min(1),
});

export type Duty = z.output<typeof duty>;
export type OfficeRole = keyof typeof OFFICE_ROLE;
