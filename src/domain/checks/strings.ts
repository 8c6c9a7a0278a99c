/** A piece of text in a file of content, and where it stands. */
export interface Located {
  readonly field: string;
  readonly text: string;
}

/** @returns every text inside parsed YAML, with the path of its field */
export function textsOf(value: unknown, path: readonly string[] = []): Located[] {
  if (typeof value === 'string') return [{ field: path.join('.'), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, [...path, key]));
}

/** @returns the lines of a body that hold text, named by line number counted within the body */
export function linesOf(body: string): Located[] {
  return body
    .split('\n')
    .map((text, index) => ({ field: `正文第 ${index + 1} 行`, text }))
    .filter(({ text }) => text.trim() !== '');
}
