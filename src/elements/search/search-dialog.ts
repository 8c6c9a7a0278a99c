import { ADDRESS } from '#domain/site/addresses.ts';
import { LONGEST_TYPED } from '#domain/search/query/query.ts';
import { SEARCH } from '#strings.ts';
import { withBase } from '#site.ts';
import { ask } from './client.ts';
import { describe, describeFailure } from './notes.ts';
import { makeOptions } from './options.ts';
import { make } from './parts.ts';
import { onTyped, say, speaker } from '#elements/typing.ts';

/** Pages shown in the dialog; the search page shows all. */
const COUNT = 8;
/** Waits for the next key before it asks, in milliseconds. */
const PAUSE = 120;

/** The search over the page: a field and a list, after the combobox pattern of the ARIA Authoring Practices. */
class SearchDialog extends HTMLElement {
  readonly #field = make('input', 'search-field');
  readonly #list = make('div', 'search-list');
  readonly #status = make('p', 'search-status');
  readonly #dialog = make('dialog', 'search-dialog');
  readonly #speak = speaker();
  #listening = new AbortController();
  #opener: Element | null = null;
  #timer = 0;
  #asked = 0;

  connectedCallback(): void {
    if (!this.#dialog.isConnected) this.append(this.#build());
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    onTyped(this.#field, signal, () => this.#wait());
    this.#field.addEventListener('keydown', (event) => this.#press(event), { signal });
    this.#dialog.addEventListener('close', () => this.#leave(), { signal });
    this.#dialog.addEventListener('click', (event) => this.#clickIn(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    clearTimeout(this.#timer);
    this.#speak();
  }

  /** Shows the dialog with what was typed last, ready to be typed over. */
  open(): void {
    if (this.#dialog.open) return;
    this.#opener = document.activeElement;
    this.#dialog.showModal();
    this.#field.select();
    if (this.#field.value !== '') void this.#search();
  }

  #build(): HTMLDialogElement {
    Object.assign(this.#field, { name: 'q', type: 'text', autocomplete: 'off', spellcheck: false });
    Object.assign(this.#field, { enterKeyHint: 'search', placeholder: SEARCH.placeholder });
    this.#field.maxLength = LONGEST_TYPED;
    this.#list.id = 'search-list';
    const attributes = {
      role: 'combobox',
      'aria-label': SEARCH.label,
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.#list.id,
    };
    Object.entries(attributes).forEach(([name, value]) => this.#field.setAttribute(name, value));
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', SEARCH.results);
    // Chromium would make a list that scrolls a stop of its own, where arrows choose nothing.
    this.#list.tabIndex = -1;
    this.#list.hidden = true;
    this.#status.setAttribute('role', 'status');
    this.#status.textContent = SEARCH.lead;
    const close = make('button', 'search-close', SEARCH.close);
    close.type = 'button';
    close.addEventListener('click', () => this.#dialog.close());
    const form = make('form', 'search-row', this.#field, close);
    form.action = withBase(ADDRESS.search);
    const keys = make('p', 'search-keys', SEARCH.keys);
    this.#dialog.setAttribute('aria-label', SEARCH.title);
    this.#dialog.append(make('div', 'search-box', form, this.#status, this.#list, keys));
    return this.#dialog;
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#speak();
    this.#timer = window.setTimeout(() => void this.#search(), PAUSE);
  }

  async #search(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    try {
      const answer = await ask(this.#field.value, COUNT);
      // A later query may have been answered first.
      if (asked !== this.#asked) return;
      const sentences = describe(answer, SEARCH.noneInDialog);
      this.#show(sentences.join('') || SEARCH.lead, makeOptions(answer));
    } catch {
      if (asked === this.#asked) this.#show(describeFailure(), []);
    }
  }

  #show(status: string, options: HTMLElement[]): void {
    this.#speak(() => say(this.#status, status));
    this.#list.replaceChildren(...options);
    this.#list.scrollTop = 0;
    this.#list.hidden = options.length === 0;
    this.#field.setAttribute('aria-expanded', String(options.length > 0));
    this.#activate(undefined);
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const options = [...this.#list.querySelectorAll('a')];
    const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      options[at]?.click();
    }
    // One step beyond either end nothing is chosen, and Enter asks for the whole list.
    const next = event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowUp' ? at - 1 : undefined;
    if (next === undefined || options.length === 0) return;
    event.preventDefault();
    this.#activate(options[next < -1 ? options.length - 1 : next]);
  }

  #activate(option: HTMLElement | undefined): void {
    this.#list.querySelector('[aria-selected="true"]')?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#field.setAttribute('aria-activedescendant', option.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }

  /** A link within this page leaves the dialog behind; so does a click beside the box. */
  #clickIn({ target }: MouseEvent): void {
    const isLink = target instanceof Element && target.closest('a') !== null;
    if (isLink || target === this.#dialog) this.#dialog.close();
  }

  #leave(): void {
    if (this.#opener instanceof HTMLElement) this.#opener.focus();
  }
}

customElements.define('search-dialog', SearchDialog);

/** Opens the search; on the search page, whose own field does the same, that field. */
export function openSearch(): void {
  const field = document.querySelector<HTMLInputElement>('search-page input');
  if (field) {
    field.focus();
    field.select();
    return;
  }
  const present = document.querySelector('search-dialog');
  const dialog = present instanceof SearchDialog ? present : new SearchDialog();
  if (!dialog.isConnected) document.body.append(dialog);
  dialog.open();
}
