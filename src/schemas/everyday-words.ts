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

/** One part for a page that exists once, three for what lies in a group. Whether it is there is checked later. */
const TARGET = /^[a-z0-9-]+(?:\/[a-z0-9-]+){0,2}$/;

/** The address of what is meant, without slashes at its ends. */
const target = z
  .string({ error: '应为所指的事的地址，如 procedures/seals/use-approval' })
  .regex(
    TARGET,
    '写成 procedures/seals/use-approval、handbook/rules/seals、duties/seal-custody、forms/seal-request、glossary/sealing、regulations/dangan-fa、calendar 这样',
  );

export const everydayWords = z.strictObject({
  words: z
    .array(
      z.strictObject({
        for: target,
        /** Words or short phrases as people say them. */
        say: z.array(alias).min(1, '至少写一个说法').superRefine(distinct()),
      }),
    )
    .min(1, '至少写一项')
    .superRefine(distinct('for')),
});

/**
 * What is spoken of around a thing without being its name: whoever says 发烧 or 喝喜酒 may want leave. Such a word leads
 * nowhere by itself; together with others it tells which page is meant.
 */
export const hints = z.strictObject({
  hints: z
    .array(
      z.strictObject({
        for: z.array(target).min(1, '至少写一个地址').superRefine(distinct()),
        /** Single characters too. */
        words: z.array(alias).min(1, '至少写一个词').superRefine(distinct()),
      }),
    )
    .min(1, '至少写一项')
    .superRefine(distinct('for')),
});

export type Hints = z.output<typeof hints>['hints'][number];
export type EverydayWords = z.output<typeof everydayWords>['words'][number];
