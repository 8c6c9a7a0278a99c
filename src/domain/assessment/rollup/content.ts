/** What the roll-up page hands to the browser: the outline, the names of the levels, and the dimension of each item. */
import * as z from 'zod/mini';
import type { Library } from '#domain/content/library.ts';
import { outlineOf, outlineSchema, type Link } from '../outline.ts';

// Answers to other versions are left out, so there is nothing to carry over.
const { migrations: _, ...shape } = outlineSchema.shape;

export const rollupContentSchema = z.object({
  ...shape,
  /** Names of the levels 0–4. */
  levels: z.array(z.string()),
  /** By item id. */
  dimensions: z.record(z.string(), z.string()),
});

export type RollupContent = z.output<typeof rollupContentSchema>;

/** Takes it out of the content. */
export function rollupContentOf(library: Library, link: Link): RollupContent {
  const { head, areas } = library.questionnaire;
  const items = areas.flatMap((area) => area.items);
  const { migrations: _, ...outline } = outlineOf(library, link);
  return {
    ...outline,
    levels: head.levels.map(({ name }) => name),
    dimensions: Object.fromEntries(items.map(({ id, dimension }) => [id, dimension])),
  };
}
