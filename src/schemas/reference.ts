/** The small tables: scenarios of the home page, synonyms for search, claims of the paper, redirects. */
import { z } from 'zod';
import { claimId, id, list, slug, text } from './common.ts';

/** The anchor of a section or step of the page, such as urgent or step-check; checked against the built page. */
const at = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, '锚点写成 urgent、say 或 step-check 这样，不带 #')
  .optional();

/** “今天要办什么事”: what people say, and the procedures it leads to. */
export const scenario = z.strictObject({
  id,
  say: text,
  aliases: list(text),
  procedures: z
    .array(z.strictObject({ slug, at, why: text }))
    .min(1)
    .max(4),
  /** A question to ask first where the way forks. */
  fork: z
    .strictObject({
      question: text,
      options: z.array(z.strictObject({ when: text, slug, at, why: text })).min(2),
    })
    .optional(),
});
export const scenarios = z.strictObject({ scenarios: z.array(scenario).min(1) });

/** Everyday words beside the official ones they stand for. */
export const synonyms = z.strictObject({
  groups: z.array(
    z.strictObject({ official: z.array(text).min(1), everyday: z.array(text).min(1) }),
  ),
  /** Characters or words typed by mistake, and what was meant. */
  typos: list(z.strictObject({ wrong: text, right: text })),
  /** Words that carry no meaning in a question. */
  stop: list(text),
});

export const claim = z.strictObject({
  id: claimId,
  section: text,
  claim: text,
  handbook: list(slug),
  /** Slugs, or "*" for the list of all procedures. */
  procedures: list(slug.or(z.literal('*'))),
  /** area.dimension of the questionnaire. */
  questions: text.optional(),
  tool: z.enum(['duties']).optional(),
});
export const paper = z.strictObject({
  title: text,
  author: text,
  institution: text,
  keywords: z.array(text),
  sections: z.array(z.strictObject({ id: text, title: text })),
  references: z.array(text),
  claims: z.array(claim).min(1),
});

/** Addresses that moved: from an old path to a new one, both without the base and with slashes. */
export const redirects = z.strictObject({
  redirects: list(z.strictObject({ from: text, to: text })),
});

export type Scenario = z.output<typeof scenario>;
export type Synonyms = z.output<typeof synonyms>;
export type Claim = z.output<typeof claim>;
export type Paper = z.output<typeof paper>;
