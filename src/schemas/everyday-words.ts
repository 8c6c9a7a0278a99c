/**
 * What people call a thing who do not know its official name: for each target the words they would type.
 * Nothing of it is printed or shown; the index leads from each word to its target.
 */
import { z } from 'zod';
import { alias } from './common.ts';
import { distinct } from './rules.ts';

/** What can be meant, by the first part of its address, and what it is called. */
export const MEANT = {
  procedures: '流程',
  handbook: '章节',
  duties: '职责',
  forms: '表单',
  glossary: '术语',
  regulations: '法规',
} as const;

/** Pages that exist once and that search lists. */
export const MEANT_PAGES: readonly string[] = [
  'about/paper',
  'assessment',
  'assessment/blank',
  'assessment/capability',
  'assessment/division',
  'assessment/entry',
  'assessment/meeting',
  'assessment/plan',
  'assessment/quick',
  'assessment/rollup',
  'assessment/scope',
  'assessment/whole',
  'assessment/workflow',
  'calendar',
  'changes',
  'deadline',
  'duties',
  'duties/matrix',
  'forms',
  'forms/fonts-and-printing',
  'glossary',
  'handbook',
  'procedures',
  'procedures/by-post',
  'regulations',
];

const TARGET =
  /^(?:(?:procedures|handbook)\/[a-z0-9-]+\/[a-z0-9-]+|(?:duties|forms|glossary|regulations)\/[a-z0-9-]+)$/;

export const everydayWords = z.strictObject({
  words: z
    .array(
      z.strictObject({
        /** The address of what is meant, without slashes at its ends. */
        for: z
          .string({ error: '应为所指的事的地址，如 procedures/seals/use-approval' })
          .refine(
            (target) => TARGET.test(target) || MEANT_PAGES.includes(target),
            '写成 procedures/seals/use-approval、handbook/rules/seals、duties/seal-custody、forms/seal-request、glossary/sealing、regulations/dangan-fa、calendar 这样',
          ),
        /** Words or short phrases as people say them. */
        say: z.array(alias).min(1, '至少写一个说法').superRefine(distinct()),
      }),
    )
    .min(1, '至少写一项')
    .superRefine(distinct('for')),
});

export type EverydayWords = z.output<typeof everydayWords>['words'][number];
