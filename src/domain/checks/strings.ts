/** A piece of text in a file of content, and where it stands: the path of its field, or a line of running text. */
export interface Located {
  readonly field: string;
  readonly line?: number;
  readonly text: string;
}

/** @returns every text inside parsed YAML, with the path of its field */
export function textsOf(value: unknown, path: readonly string[] = []): Located[] {
  if (typeof value === 'string') return [{ field: path.join('.'), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, [...path, key]));
}

/**
 * @param first the line of the file on which the body begins
 * @returns the lines of a body that hold text, with their numbers in the file
 */
export function linesOf(body: string, first = 1): Located[] {
  return body
    .split('\n')
    .map((text, index) => ({ field: '', line: first + index, text }))
    .filter(({ text }) => text.trim() !== '');
}
