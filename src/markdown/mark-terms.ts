import { defineHastPlugin } from 'satteri';
import { isWholeWord } from '#domain/text/whole-word.ts';

/** A term of the glossary as it stands in running text. */
export interface MarkedTerm {
  readonly id: string;
  readonly term: string;
}

/** Words inside these are links, headings or words quoted as they are said. */
const LEFT_ALONE = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'code', 'th', 'Cite', 'Local', 'Say']);

/**
 * Marks the first mention of each term on a page, so that its explanation is one touch away. What only reads like a term
 * within other words (内容错了) is none.
 *
 * @param terms the terms to mark; longer ones are preferred where one contains another
 */
export function markTerms(terms: readonly MarkedTerm[]) {
  const byLength = terms.toSorted((a, b) => b.term.length - a.term.length);
  const ids = new Map(terms.map(({ id, term }) => [term, id]));
  const pattern = new RegExp(`(${byLength.map(({ term }) => escape(term)).join('|')})`);
  return () => {
    const seen = new Set<string>();
    return defineHastPlugin({
      name: 'mark-terms',
      text(node, context) {
        if (!pattern.test(node.value) || isLeftAlone(node, context)) return;
        let end = 0;
        const pieces = node.value.split(pattern).map((piece) => {
          const start = end;
          end += piece.length;
          const id = ids.get(piece);
          const text = { type: 'text' as const, value: piece };
          if (id === undefined || seen.has(id) || !isWholeWord(node.value, start, end)) return text;
          seen.add(id);
          return {
            type: 'mdxJsxTextElement' as const,
            name: 'Term',
            attributes: [{ type: 'mdxJsxAttribute' as const, name: 'id', value: id }],
            children: [text],
          };
        });
        if (pieces.some(({ type }) => type !== 'text')) context.replaceNode(node, pieces);
      },
    });
  };
}

type TextVisitor = NonNullable<
  Exclude<Parameters<typeof defineHastPlugin>[0], (...args: never[]) => unknown>['text']
>;

function isLeftAlone(
  node: Parameters<TextVisitor>[0],
  context: Parameters<TextVisitor>[1],
): boolean {
  let parent: ReturnType<typeof context.parent> = context.parent(node);
  while (parent !== undefined) {
    if ('tagName' in parent && LEFT_ALONE.has(parent.tagName)) return true;
    if ('name' in parent && LEFT_ALONE.has(String(parent.name))) return true;
    parent = context.parent(parent);
  }
  return false;
}

function escape(term: string): string {
  return term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
