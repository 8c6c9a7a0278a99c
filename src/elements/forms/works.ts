/**
 * What a form works out while one writes, by the code that works it out for its files.
 *
 * Markup: tables with `data-worked`, their columns as JSON; `data-works` on each place that is worked out. Such a place
 * is one to write in until this runs, for those who have no script.
 */
import { workOut, type WorkedTable } from '#domain/forms/work-out.ts';

interface Shown {
  readonly table: HTMLTableElement;
  readonly worked: Omit<WorkedTable, 'rows'>;
}

/**
 * Makes what is worked out something to read. To be called before rows are copied.
 *
 * @returns what shows it as it follows from what stands there now; undefined where the form works out nothing
 */
export function worksOf(root: HTMLElement): (() => void) | undefined {
  const places = root.querySelectorAll<HTMLElement>('[data-works]');
  if (places.length === 0) return undefined;
  for (const place of places) {
    for (const name of ['contenteditable', 'role', 'aria-label', 'aria-multiline']) {
      place.removeAttribute(name);
    }
  }
  // A table may add up one that works nothing out itself.
  const tables = [...root.querySelectorAll<HTMLTableElement>('table[data-worked]')].map(shownIn);
  return () => {
    workOut(tables.map((shown) => ({ ...shown.worked, rows: textsIn(shown.table) }))).forEach(
      ({ rows, totals }, index) => {
        const table = tables[index]?.table;
        rowsIn(table?.tBodies[0]).forEach((row, at) => show(row, rows[at]));
        rowsIn(table?.tFoot).forEach((row) => show(row, totals));
      },
    );
  };
}

function shownIn(table: HTMLTableElement): Shown {
  // Written by the same build as this script.
  const worked = JSON.parse(table.dataset['worked'] ?? '{}') as Shown['worked'];
  return { table, worked };
}

function textsIn({ tBodies }: HTMLTableElement): string[][] {
  return rowsIn(tBodies[0]).map((row) =>
    [...row.cells].map((cell) => {
      // In front of it may stand the browser's own control, with all that it offers.
      const place = cell.querySelector('[data-blank]') ?? cell;
      return place.textContent.replace(/\u00A0/g, ' ').trim();
    }),
  );
}

const rowsIn = (part: HTMLTableSectionElement | null | undefined) => [
  ...(part?.querySelectorAll('tr') ?? []),
];

function show({ cells }: HTMLTableRowElement, texts: readonly string[] = []): void {
  for (const [place, cell] of [...cells].entries()) {
    const result = cell.querySelector('[data-works]');
    const text = texts[place] ?? '';
    if (result && result.textContent !== text) result.textContent = text;
  }
}
