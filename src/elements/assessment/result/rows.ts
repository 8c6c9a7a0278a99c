/** Every question as a row on the page: a dot on 0–4, the target, today's statement and the next one, the way back. */
import type { AreaRows, Row } from '#domain/assessment/report/rows.ts';
import { copyOf, fill, fillList } from '#elements/assessment/fill.ts';
import { lead, nameOf } from './things.ts';

/** Where a level stands in the drawing, which is a hundred wide. */
const place = (level: number): number => 10 + 20 * level;

export function tellRows(root: ParentNode, areas: readonly AreaRows[]): void {
  fillList(
    root,
    'tables',
    areas.map(({ title, rows }) => {
      const table = copyOf(root, 'table');
      fill(table, { caption: title });
      fillList(
        table,
        'rows',
        rows.map((row) => rowPart(root, row)),
      );
      return table;
    }),
  );
}

function rowPart(root: ParentNode, row: Row): DocumentFragment {
  const part = copyOf(root, 'row');
  // The way back from the item leads here.
  part.querySelector('tr')?.setAttribute('id', `result-${row.id}`);
  const { standing, now, evidence, said, next, again } = row;
  const question = `${row.number}．${row.question}`;
  fill(part, { question, standing, now, evidence, said, next, again: again.label, of: again.of });
  lead(part, 'data-again', again.href);
  if (row.use) lead(part, 'data-use', row.use.href, nameOf(row.use));
  else part.querySelector('[data-use]')?.remove();
  // On a phone each cell says its heading, which an empty one must not.
  for (const cell of part.querySelectorAll('td[data-label]')) {
    cell.toggleAttribute('data-none', cell.textContent.trim() === '');
  }
  const critical = part.querySelector<HTMLElement>('[data-critical]');
  if (critical) critical.hidden = !row.critical;
  const x = place(row.target);
  part.querySelector('[data-target]')?.setAttribute('d', `M${x} 1V15`);
  const dot = part.querySelector('[data-dot]');
  if (row.level === null) dot?.remove();
  dot?.setAttribute('cx', String(place(row.level ?? 0)));
  dot?.setAttribute('data-level', String(row.level));
  return part;
}
