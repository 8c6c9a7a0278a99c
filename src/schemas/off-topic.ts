/** What people type into a search box that no page is about: by it the search tells what it should not answer. */
import { z } from 'zod';
import { alias, title } from './common.ts';
import { distinct } from './rules.ts';

export const offTopic = z.strictObject({
  topics: z
    .array(
      z.strictObject({
        /** What all of it is about. */
        subject: title,
        say: z.array(alias).min(1, '至少写一个说法').superRefine(distinct()),
      }),
    )
    .min(1, '至少写一项')
    .superRefine(distinct('subject')),
});

export type OffTopic = z.output<typeof offTopic>['topics'][number];
