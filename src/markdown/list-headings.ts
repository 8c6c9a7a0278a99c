import { defineHastPlugin } from 'satteri';

export interface TextHeading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** @param found takes the headings of a text, in their order; the check has seen that each has an anchor */
export function listHeadings(found: TextHeading[]) {
  return defineHastPlugin({
    name: 'list-headings',
    element: [
      {
        filter: ['h2', 'h3', 'h4'],
        visit(heading, context) {
          found.push({
            depth: Number(heading.tagName.slice(1)),
            slug: String(heading.properties['id']),
            text: context.textContent(heading),
          });
        },
      },
    ],
  });
}
