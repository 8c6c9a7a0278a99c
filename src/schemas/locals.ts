/** What each office decides for itself: a limit, an authority, a channel. Values stand in its office.yaml. */
import { z } from 'zod';
import { id, list, text } from './common.ts';

export const localDefinition = z.strictObject({
  id,
  title: text,
  /** What to ask, and whom, to find the value. */
  ask: text,
  /** What may be decided, where only these can be; whatever is not settled is as the handbook has it. */
  choices: list(text),
  /** The few that an office fills in before all others. */
  first: z.boolean().default(false),
});

export const locals = z.strictObject({ locals: z.array(localDefinition).min(1) });

export type LocalDefinition = z.output<typeof localDefinition>;
