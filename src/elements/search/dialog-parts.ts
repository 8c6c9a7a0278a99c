/** What the dialog of the search is made of. */
import { ADDRESS } from '#domain/site/addresses.ts';
import { LONGEST_TYPED } from '#domain/search/query/query.ts';
import { SEARCH } from '#strings.ts';
import { withBase } from '#site.ts';
import { make } from './parts.ts';

export interface DialogParts {
  readonly dialog: HTMLDialogElement;
  readonly field: HTMLInputElement;
  readonly list: HTMLDivElement;
  /** What it does and has found, for eyes and for ears. */
  readonly seen: HTMLElement;
  readonly heard: HTMLElement;
}

/** @param kinds stands between the field and the list */
export function makeDialog(kinds: HTMLElement): DialogParts {
  const field = makeField();
  const list = makeList();
  const seen = make('p', 'search-status', SEARCH.lead);
  seen.setAttribute('aria-hidden', 'true');
  const heard = make('p', 'visually-hidden', SEARCH.lead);
  heard.setAttribute('role', 'status');
  const close = make('button', 'search-close', SEARCH.close);
  close.type = 'button';
  const form = make('form', 'search-row', field, close);
  form.action = withBase(ADDRESS.search);
  const keys = make('p', 'search-keys', SEARCH.keys);
  const dialog = make('dialog', 'search-dialog');
  dialog.setAttribute('aria-label', SEARCH.title);
  dialog.append(make('div', 'search-box', form, kinds, seen, heard, list, keys));
  close.addEventListener('click', () => dialog.close());
  return { dialog, field, list, seen, heard };
}

/** The field names its list and what is chosen in it, after the combobox pattern of the ARIA Authoring Practices. */
function makeField(): HTMLInputElement {
  const field = make('input', 'search-field');
  Object.assign(field, { name: 'q', type: 'text', autocomplete: 'off', spellcheck: false });
  Object.assign(field, { enterKeyHint: 'search', placeholder: SEARCH.placeholder });
  field.maxLength = LONGEST_TYPED;
  const attributes = {
    role: 'combobox',
    'aria-label': SEARCH.label,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'search-list',
  };
  Object.entries(attributes).forEach(([name, value]) => field.setAttribute(name, value));
  return field;
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
