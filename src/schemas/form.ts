/** A form as data: fields and layout, from which the page, the print view and the Office file are made. */
import { z } from 'zod';
import { alias, citation, day, id, list, oneOf, text, title, version } from './common.ts';
import { block } from './form-block.ts';
import { checkForm } from './form-rules.ts';

export const FORM_KIND = {
  sheet: '单据',
  ledger: '台账',
  document: '文书',
} as const;

/** How long an office takes to start keeping it: from the first line to what one round of checking asks for. */
export const FORM_EFFORT = {
  today: '今天',
  week: '一周',
  quarter: '一个季度',
} as const;

const ORIENTATION = { portrait: '竖放', landscape: '横放' } as const;

const caution = z.strictObject({
  words: z.array(text.max(20, '一个词不超过 20 个字')).min(1, '至少写一个词'),
  /** The rule; what it is cited for is what the page says. */
  basis: citation,
});

export const form = z
  .strictObject({
    title,
    kind: oneOf(FORM_KIND, '表单的种类'),
    /** The category of procedures it belongs to. */
    category: id,
    summary: text.max(60, '一句话说明不超过 60 个字'),
    aliases: list(alias),
    orientation: oneOf(ORIENTATION, '纸张方向').default('portrait'),
    /** True where the margins of GB/T 9704 apply. */
    official: z.boolean().default(false),
    /** Who keeps the filled-in form, and for how long. */
    keeper: id,
    keep: text,
    /** Asked for where a question of the self-assessment names the form. */
    effort: oneOf(FORM_EFFORT, '多久能用起来').optional(),
    version,
    effective: day,
    blocks: z.array(block).min(1, '至少写一块内容'),
    /** Words in free text that speak against a rule of this kind of document; the page says so while one writes. */
    cautions: list(caution),
    /** How to fill it in, a sentence each. */
    notes: list(text),
  })
  .superRefine(checkForm);

export type Effort = keyof typeof FORM_EFFORT;
export type Form = z.output<typeof form>;
