const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/;

/** A file of MDX cut in two. Lines are counted from 1 within the file. */
export interface Halves {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** @returns the front matter and the body of a file of MDX, or undefined where it has no front matter */
export function splitFrontMatter(text: string): Halves | undefined {
  const found = FRONT_MATTER.exec(text);
  if (!found) return undefined;
  const [whole, yaml = ''] = found;
  return {
    yaml,
    yamlLine: 2,
    body: text.slice(whole.length),
    bodyLine: whole.split('\n').length,
  };
}
