/** The author's own text, in the sections by which a page folds it. */

export interface TextSection {
  /** The anchor of its heading, and the heading as HTML. */
  readonly id: string;
  readonly title: string;
  /** Everything below the heading, as HTML. */
  readonly html: string;
  /** How many cases it tells apart: paragraphs that begin with their name in bold. */
  readonly cases: number;
  /** How many sentences it offers to say. */
  readonly sentences: number;
  /** The names of the examples that it walks through. */
  readonly examples: readonly string[];
}

/** Headings of the second level stand by themselves: content is checked to have no HTML of its own around them. */
const HEADING = /<h2\b[^>]*?\sid="([^"]*)"[^>]*>(.*?)<\/h2>/gs;
const CASE = /<p\b[^>]*><strong\b/g;
const EXAMPLE = /<section\b[^>]*\sclass="example\b[^>]*\saria-label="([^"]*)"/g;
const SENTENCE = /<blockquote\b[^>]*\sclass="say\b/g;

/**
 * @param html the text as Astro renders it
 * @returns what stands before the first heading, and the sections in their order
 */
export function textSections(html: string): {
  readonly before: string;
  readonly sections: readonly TextSection[];
} {
  const headings = [...html.matchAll(HEADING)];
  const sections = headings.map(({ index, 0: whole, 1: id = '', 2: title = '' }, place) => {
    const own = html.slice(index + whole.length, headings[place + 1]?.index);
    return {
      ...{ id, title, html: own },
      cases: own.match(CASE)?.length ?? 0,
      sentences: own.match(SENTENCE)?.length ?? 0,
      examples: [...own.matchAll(EXAMPLE)].map(([, name = '']) => name),
    };
  });
  return { before: html.slice(0, headings[0]?.index), sections };
}
