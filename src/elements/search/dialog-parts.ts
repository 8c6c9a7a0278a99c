/** What the dialog of the search is made of. */
import { LONGEST_TYPED } from '#domain/search/query/query.ts';
import { SEARCH } from '#strings.ts';
import { make } from './parts.ts';

export interface DialogParts {
  readonly dialog: HTMLDialogElement;
  readonly box: HTMLElement;
  readonly field: HTMLInputElement;
  readonly list: HTMLDivElement;
  /** What it does and has found, for eyes and for ears. */
  readonly seen: HTMLElement;
  readonly heard: HTMLElement;
}

/**
 * Puts the rest around a field in which somebody may be typing: it stays where it is, or an input method would lose its
 * word.
 *
 * @param dialog as `SearchBootstrap.astro` has it
 * @param kinds stands between the field and the list
 */
export function fillDialog(dialog: HTMLDialogElement, kinds: HTMLElement): DialogParts {
  const box = part(dialog, 'div');
  const form = part(dialog, 'form');
  const field = part(dialog, 'input');
  const heard = part(dialog, 'p');
  const list = makeList();
  const seen = make('p', 'search-status', SEARCH.lead);
  seen.setAttribute('aria-hidden', 'true');
  part(dialog, '.search-again').remove();
  form.after(kinds, seen);
  heard.className = 'visually-hidden';
  heard.textContent = '';
  heard.after(list, make('p', 'search-keys', SEARCH.keys));
  // The field names its list and what is chosen in it, after the combobox pattern of the ARIA Authoring Practices.
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  Object.assign(field, { enterKeyHint: 'search', maxLength: LONGEST_TYPED, spellcheck: false });
  return { dialog, box, field, list, seen, heard };
}

function part<Name extends keyof HTMLElementTagNameMap>(
  dialog: HTMLElement,
  name: Name,
): HTMLElementTagNameMap[Name];
function part(dialog: HTMLElement, name: string): HTMLElement;
function part(dialog: HTMLElement, name: string): HTMLElement {
  const found = dialog.querySelector<HTMLElement>(name);
  if (!found) throw new Error(`The dialog has no ${name}.`);
  return found;
}

function makeList(): HTMLDivElement {
  const list = make('div', 'search-list');
  list.id = 'search-list';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', SEARCH.results);
  // Chromium would make a list that scrolls a stop of its own, where arrows choose nothing.
  list.tabIndex = -1;
  list.hidden = true;
  return list;
}
