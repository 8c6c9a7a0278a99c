/**
 * Rows of a table to which more can be added.
 *
 * Markup: a `data-add-row` button within the `.table`, with the number of rows that are already written; the last row
 * of the table is a blank one.
 */
import { FORM_FILLING_LIVE } from '#strings.ts';

/** More than this belongs into a workbook. */
const MOST = 300;

export interface Rows {
  /** Whether a cell of this column is one of the table's. */
  readonly has: (column: string) => boolean;
  /** @returns by what drafts know a cell of a blank row, be the row there or not */
  readonly labelOf: (column: string, row: number) => string;
  /** Adds rows until there are so many blank ones. @returns the new places to write in */
  readonly growTo: (count: number) => HTMLElement[];
}

/** @param added is called with the places of a row that somebody has added */
export function rowsOf(
  button: HTMLElement,
  signal: AbortSignal,
  added: (places: HTMLElement[]) => void,
): Rows | undefined {
  const body = button.closest('.table')?.querySelector('tbody');
  const last = body?.lastElementChild;
  if (!body || !last) return undefined;
  // Before anything in it becomes something else.
  const model = last.cloneNode(true);
  const written = Number(button.dataset['addRow']);
  const labels = new Map(placesIn(last).map((place) => [columnOf(place), namesIn(place)]));
  /** Drafts know a cell by the name that its column shares with another one. */
  const labelOf = (column: string, row: number, isShared = true) => {
    const [own = '', shared = own] = labels.get(column) ?? [];
    return FORM_FILLING_LIVE.row(written + row, isShared ? shared : own);
  };
  const count = () => body.childElementCount - written;

  function growTo(wanted: number): HTMLElement[] {
    const places: HTMLElement[] = [];
    while (body && count() < Math.min(wanted, MOST)) {
      const row = document.importNode(model, true);
      body.append(row);
      for (const place of placesIn(body.lastElementChild)) {
        const column = columnOf(place);
        place.dataset['blank'] = `${column}.${count()}`;
        place.setAttribute('aria-label', labelOf(column, count(), false));
        if ('shared' in place.dataset) place.dataset['shared'] = labelOf(column, count());
        places.push(place);
      }
    }
    button.hidden = count() >= MOST;
    return places;
  }

  button.hidden = false;
  button.addEventListener(
    'click',
    () => {
      const places = growTo(count() + 1);
      added(places);
    },
    { signal },
  );
  return { has: (column) => labels.has(column), labelOf, growTo };
}

function placesIn(row: Element | null): HTMLElement[] {
  return [...(row?.querySelectorAll<HTMLElement>('[data-blank]') ?? [])];
}

/** @returns what the column of a cell is called, and the name that it shares where it has one */
function namesIn(place: HTMLElement): string[] {
  return [place.getAttribute('aria-label'), place.dataset['shared']].flatMap(
    (name) => name?.replace(/^\S+ \d+ \S+ /, '') ?? [],
  );
}

function columnOf({ dataset }: HTMLElement): string {
  return dataset['blank']?.split('.')[0] ?? '';
}
