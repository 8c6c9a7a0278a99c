/** A paragraph of a form as it is written. Apart from the schema, which no page of a form needs. */

/** When a paragraph of an official document is left out of what was filled in; a blank form has it always. */
export const OMIT = {
  empty: '什么也没填就不印',
  chosen: '有一个“不用这一段”的开关',
} as const;

export type WrittenParagraph =
  | string
  | { readonly text: string; readonly omit: keyof typeof OMIT }
  /** One of those that follow each other, of which the writer chooses, and what it is chosen as. */
  | { readonly text: string; readonly way: string }
  /** Room for any number of paragraphs, and how they may run until something is written. */
  | { readonly free: readonly string[] };

/** @returns the words of a paragraph, whether it may be left out or not; those of an outline line by line */
export function wordsOf(paragraph: WrittenParagraph): string {
  if (typeof paragraph === 'string') return paragraph;
  return 'free' in paragraph ? paragraph.free.join('\n') : paragraph.text;
}
