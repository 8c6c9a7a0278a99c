import { defineHastPlugin } from 'satteri';

/**
 * Sets each table of running text in a box by which styles know it. The box neither scrolls nor clips: explanations
 * of terms reach beyond it. Each cell learns the heading of its column, so that a narrow screen can show rows as cards.
 */
export const wrapTables = defineHastPlugin({
  name: 'wrap-tables',
  element: [
    {
      filter: ['table'],
      visit(table, context) {
        const rows = childrenNamed(table, 'thead', 'tbody').flatMap((part) =>
          childrenNamed(part, 'tr'),
        );
        const labels = rows
          .slice(0, 1)
          .flatMap((row) => childrenNamed(row, 'th').map((cell) => context.textContent(cell)));
        for (const row of rows.slice(1)) {
          childrenNamed(row, 'td').forEach((cell, column) => {
            const label = labels[column];
            if (label) context.setProperty(cell, 'dataLabel', label);
          });
        }
        context.setProperty(table, 'className', ['cards-on-phone']);
        context.wrapNode(table, {
          type: 'element',
          tagName: 'div',
          properties: { className: ['table-box'] },
          children: [],
        });
      },
    },
  ],
});

/** The children of a node that are elements of certain names. */
function childrenNamed<Child extends { readonly type: string }>(
  parent: { readonly children: readonly Child[] },
  ...names: string[]
): Extract<Child, { type: 'element' }>[] {
  return parent.children.filter(
    (child): child is Extract<Child, { type: 'element' }> =>
      child.type === 'element' && 'tagName' in child && names.includes(String(child.tagName)),
  );
}
