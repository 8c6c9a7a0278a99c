/** What the handbook is called, and which edition of it this is. */
import { z } from 'zod';
import { day, text } from './common.ts';

export const site = z.strictObject({
  /** On the masthead, in titles and in files. */
  name: text,
  /** What the office is called where the unit has not said. */
  office: text,
  /** Raised with every edition that offices are asked to take over. */
  edition: z.strictObject({
    version: z.string({ error: '版本要加引号，如 "1.0"' }).regex(/^\d+\.\d+$/, '版本应写成 "1.0"'),
    date: day,
  }),
});

export type Site = z.output<typeof site>;
