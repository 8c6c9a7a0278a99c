/** Data that a page carries in scripts of type application/json, which no browser runs. */
import type { z } from 'zod/mini';

/**
 * Reads such data.
 * Throws an Error that names the script when it is missing or of another shape: the page was built wrongly.
 */
export function readIsland<Schema extends z.ZodMiniType>(
  id: string,
  schema: Schema,
): z.output<Schema> {
  return schema.parse(islandOf(id));
}

/** The same without a look at its shape. */
export function islandOf(id: string): unknown {
  const text = document.getElementById(id)?.textContent;
  if (!text) throw new Error(`The page has no script with the id "${id}".`);
  return JSON.parse(text);
}
