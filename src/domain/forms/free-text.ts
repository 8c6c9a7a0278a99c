/** Room for any number of paragraphs in a letter: what was written there, or how it may run, line by line. */
import { headingRoleOf, type HeadingRole } from './heading-role.ts';
import type { FormParagraph } from './running-text.ts';

/** Where the heading ends that text runs on behind. */
const HEAD = /^[^。：]*[。：]/u;

/** @returns the paragraphs of a text as typed or pasted, without empty lines and indents, which the style has */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/[\n\r\v\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * @returns what a paragraph is, and how much of it is set in the typeface of a heading: a whole sentence is text behind
 *   a number and no heading
 */
export function headOf(line: string): { role: HeadingRole; head: string; rest: string } {
  const role = headingRoleOf(line);
  if (role === 'body') return { role, head: '', rest: line };
  const [head = line] = HEAD.exec(line) ?? [];
  const rest = line.slice(head.length);
  return rest === '' && line.endsWith('。') ? { role, head: '', rest: line } : { role, head, rest };
}

/** @returns the paragraphs, with those that were written in the place of free text, or its outline while nothing was */
export function spelledOut(paragraphs: readonly FormParagraph[]): FormParagraph[] {
  return paragraphs.flatMap((paragraph) => {
    const { role, segments, outline = [] } = paragraph;
    if (role !== 'free') return [paragraph];
    const written = segments.flatMap((part) =>
      part.kind === 'words' || part.value === undefined ? [] : paragraphsOf(part.value),
    );
    if (written.length === 0) return outline;
    return written.map((words) => ({
      role: headingRoleOf(words),
      segments: [{ kind: 'words' as const, words }],
    }));
  });
}
