/** What each office decides for itself: a limit, an authority, a channel. Values stand in its office.yaml. */
import { z } from 'zod';
import { id, list, text } from './common.ts';
import { refuse } from './rules.ts';

export const localDefinition = z.strictObject({
  id,
  title: text,
  /** What to ask, and whom, to find the value. */
  ask: text,
  /** What may be decided, where only these can be; whatever is not settled is as the handbook has it. */
  choices: list(text),
  /** The few that an office fills in before all others, */
  first: z.boolean().default(false),
  /** and why: what goes wrong every week while one of them is open. */
  why: text.max(40, '为什么先填，不超过 40 个字').optional(),
});

export const locals = z.strictObject({
  locals: z
    .array(localDefinition)
    .min(1)
    .superRefine((locals, context) => {
      locals.forEach(({ id, first, why }, index) => {
        if (first === (why !== undefined)) return;
        if (first) refuse(context, [index], `${id} 要先填，没有写为什么`, '写上 why');
        else
          refuse(context, [index, 'why'], `${id} 写了为什么先填，没有写 first: true`, '写上或删去');
      });
    }),
});

export type LocalDefinition = z.output<typeof localDefinition>;
