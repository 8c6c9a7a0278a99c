/**
 * What people ask, as they say it, for each thing that the search answers in one line. Nothing of it is printed: the line
 * is found by it.
 */
import { z } from 'zod';
import { text } from './common.ts';
import { distinct } from './rules.ts';

const PLACE =
  /^(?:(?:(?:procedures|handbook)\/[a-z0-9-]+|deadlines|duties|forms|glossary|regulations|posts)\/[a-z0-9-]+(?: \S.*)?|holidays\/\p{Script=Han}{2,4}|calendar\/\S+)$/u;

export const asked = z.strictObject({
  asked: z
    .array(
      z
        .strictObject({
          /**
           * What answers: a term that a rule sets, a duty, a form …, by its address without slashes at its ends, or a
           * festival or yearly work by its name (holidays/国庆节, calendar/印章年度清点); behind a blank the article of a regulation, a step of a procedure, or the
           * question of a page as it stands in content/questions.
           */
          for: z
            .string({ error: '应为答案所在的地址，如 deadlines/petition-reply' })
            .regex(
              PLACE,
              '写成 deadlines/petition-reply、duties/seal-custody、regulations/dangan-fa 第十五条、procedures/seals/use-approval 盖章要多久？ 这样',
            ),
          /** Whole questions as people say them. */
          say: z.array(text).superRefine(distinct()).default([]),
          /**
           * More of them, one a line, which teach what words mean the same (npm run fit:vectors) and are not looked up one
           * by one. One text, since tens of thousands of items take seconds to read.
           */
          learn: z
            .string({ error: '应为一段文字，一行一个问法，以 learn: | 开头' })
            .default('')
            .transform((lines) => lines.split('\n').map((line) => line.trim()))
            .transform((lines) => lines.filter((line) => line !== '')),
        })
        .refine(({ say, learn }) => say.length + learn.length > 0, {
          error: '至少写一个问法',
          path: ['say'],
        }),
    )
    .min(1, '至少写一项')
    .superRefine(distinct('for')),
});

export type Asked = z.output<typeof asked>['asked'][number];
