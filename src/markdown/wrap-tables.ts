import { defineHastPlugin } from 'satteri';

/**
 * Sets each table of running text in a box by which styles know it. The box neither scrolls nor clips: explanations
 * of terms reach beyond it. Each cell learns the heading of its column, so that a narrow screen can show rows as cards.
 * Numbers are to be compared, so their columns are known, and a table that is mostly numbers stays one everywhere.
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
        const body = rows.slice(1).map((row) => childrenNamed(row, 'td'));
        const texts = body.map((cells) => cells.map((cell) => context.textContent(cell).trim()));
        const numbers = numberColumns(labels.length, texts);
        for (const cells of [childrenNamed(rows[0] ?? table, 'th'), ...body]) {
          cells.forEach((cell, column) => {
            const label = labels[column];
            if (label && cell.tagName === 'td') context.setProperty(cell, 'dataLabel', label);
            if (numbers.has(column)) context.setProperty(cell, 'className', ['amount']);
          });
        }
        for (const row of repeatedRows(texts)) {
          const [cell] = body[row] ?? [];
          if (cell) context.setProperty(cell, 'className', ['repeated']);
        }
        // As many columns of numbers as of short words: as cards nobody could compare them.
        const isShort = texts.flat().every((text) => text.length <= LONGEST);
        const fits = isShort && labels.length <= MOST;
        const stays = fits && numbers.size > 1 && numbers.size * 2 >= labels.length;
        context.setProperty(table, 'className', [
          stays ? 'numbers' : 'cards-on-phone',
          ...(labels.length > MOST ? ['many-columns'] : []),
        ]);
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

/** Characters of a cell that beside numbers still have room on a phone. */
const LONGEST = 20;
/** Columns that have room there. */
const MOST = 6;
/** A number, perhaps with a remark in brackets. */
const NUMBER = /^[+−-]?\d[\d.,]*%?(?:（[^）]*）)?$/;

/** @returns the places of the columns that hold nothing but numbers, what a row is about left out */
function numberColumns(columns: number, rows: readonly (readonly string[])[]): Set<number> {
  const places = Array.from({ length: columns }, (_, column) => column).slice(1);
  return new Set(places.filter((column) => rows.every((row) => NUMBER.test(row[column] ?? ''))));
}

/** @returns the places of the rows whose first cell says what the row above said */
function repeatedRows(rows: readonly (readonly string[])[]): number[] {
  return rows.flatMap(([first], row) => (first && first === rows[row - 1]?.[0] ? [row] : []));
}

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
