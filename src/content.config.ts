import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { KINDS } from '#schemas/kinds.ts';

/** One collection for each kind of content; where its files lie and what they must hold is said in schemas/kinds.ts. */
export const collections = Object.fromEntries(
  Object.entries(KINDS).map(([name, { base, pattern, schema }]) => [
    name,
    defineCollection({ loader: glob({ base, pattern, generateId: idOf }), schema }),
  ]),
);
