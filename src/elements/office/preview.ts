import { fieldLabels } from '#domain/setup/blanks.ts';
import { changesOf } from '#domain/setup/changes.ts';
import type { Conflict } from '#domain/setup/read-office.ts';
import type { SetupContent } from '#domain/setup/setup-content.ts';
import type { Values } from '#domain/setup/values.ts';
import { say } from '#elements/typing.ts';
import { SETUP, SETUP_LIVE } from '#strings.ts';
import { wordsOf } from './faults.ts';

/** So many problems are told one by one. */
const TOLD = 50;

/**
 * Says what a file would change, what of it has no field here, and which rules it breaks.
 *
 * Markup: a hidden `data-preview` with `data-text` count, a `data-changes` with the rows of `data-list` changes, and a
 * `data-part` with a `data-list` each for unknown and conflicts.
 *
 * @param before what stands on the page
 */
export function showPreview(
  root: HTMLElement,
  before: Values,
  values: Values,
  conflicts: readonly Conflict[],
  content: SetupContent,
): void {
  const labels = fieldLabels(content);
  const changes = changesOf(before, values, content);
  say(
    root.querySelector('[data-text="count"]'),
    changes.length === 0 ? SETUP.in.none : SETUP_LIVE.changes(changes.length),
  );
  const table = root.querySelector<HTMLElement>('[data-changes]');
  if (table) table.hidden = changes.length === 0;
  root.querySelector('[data-list="changes"]')?.replaceChildren(
    ...changes.map(({ label, from, to }) => {
      const row = document.createElement('tr');
      const head = document.createElement('th');
      head.scope = 'row';
      head.textContent = label;
      row.append(head, ...[from, to].map((text) => cell(text || SETUP.in.empty)));
      return row;
    }),
  );
  const unknown = Object.entries(values)
    .filter(([id]) => !labels.has(id))
    .map(([id, value]) => `${id}：${value}`);
  showList(root, 'unknown', unknown);
  showList(root, 'conflicts', conflicts.map(wordsOf));
  openPart(root, '[data-preview]');
}

/** Says why a file cannot be taken. Markup: a hidden `data-refused` with a `data-list` refused. */
export function showRefused(root: HTMLElement, why: readonly string[]): void {
  root.querySelector('[data-list="refused"]')?.replaceChildren(...linesOf(why));
  openPart(root, '[data-refused]');
}

function showList(root: HTMLElement, name: string, texts: readonly string[]): void {
  root.querySelector(`[data-list="${name}"]`)?.replaceChildren(...linesOf(texts));
  const part = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (part) part.hidden = texts.length === 0;
}

function openPart(root: HTMLElement, selector: string): void {
  const part = root.querySelector<HTMLElement>(selector);
  if (!part) return;
  part.hidden = false;
  part.focus();
}

function cell(text: string): HTMLTableCellElement {
  const made = document.createElement('td');
  made.textContent = text;
  return made;
}

function linesOf(texts: readonly string[]): HTMLLIElement[] {
  const more = texts.length - TOLD;
  return [...texts.slice(0, TOLD), ...(more > 0 ? [SETUP_LIVE.more(more)] : [])].map(line);
}

function line(text: string): HTMLLIElement {
  const made = document.createElement('li');
  made.textContent = text;
  return made;
}
