/** Preferred words: one thing has one name over the whole site. */
import { z } from 'zod';
import { id, list, listed, text } from './common.ts';

/** Where a word may stand all the same, and why. */
const place = z.strictObject({
  /** A path from the root of the project; * stands for any part of a name, ** for any folders. */
  in: text,
  why: text,
});

export const preferredWord = z.strictObject({
  id,
  /** What to write; several where what is meant decides between them. */
  prefer: text,
  /** What not to write. */
  avoid: z.array(listed).min(1, '至少写一个不用的说法'),
  /** Longer words that hold an avoided one and are right, such as 督办单 for 办单. */
  except: list(listed),
  allowed: list(place),
  why: text,
});

export const wording = z.strictObject({
  /** Files in which no word is looked at. */
  unchecked: list(place),
  /** Names that a form is searched by and that also mean other things, so that they may stand anywhere. */
  common: list(z.strictObject({ word: text, why: text })),
  words: z
    .array(preferredWord)
    .min(1)
    .superRefine((words, { addIssue }) => {
      const seen = new Map<string, string>();
      words.forEach(({ id, avoid }, index) => {
        for (const word of avoid) {
          const other = seen.get(word);
          if (other === undefined) seen.set(word, id);
          else
            addIssue({
              code: 'custom',
              path: [index, 'avoid'],
              message: `“${word}”已经列在 ${other} 里，只留一处`,
            });
        }
      });
    }),
});

export type PreferredWord = z.output<typeof preferredWord>;
export type Wording = z.output<typeof wording>;
