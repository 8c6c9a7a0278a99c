import { SEARCH } from '#strings.ts';
import { heardLine } from './answer-line.ts';
import { ask, warmUp } from './client.ts';
import { makeDialog } from './dialog-parts.ts';
import { KindBar } from './kind-bar.ts';
import { describe, describeFailure } from './notes.ts';
import { makeOptions } from './options.ts';
import { searchAddress } from './search-address.ts';
import { SearchStatus } from './search-status.ts';
import { onTyped } from '#elements/typing.ts';

/** Pages shown in the dialog; the search page shows all. */
const COUNT = 8;
/** Waits for the next key before it asks, in milliseconds. */
const PAUSE = 120;

/** The search over the page: a field and a list, after the combobox pattern of the ARIA Authoring Practices. */
class SearchDialog extends HTMLElement {
  readonly #kinds = new KindBar(() => void this.#search());
  readonly #parts = makeDialog(this.#kinds.element);
  readonly #status = new SearchStatus(this.#parts.seen, this.#parts.heard);
  #listening = new AbortController();
  #opener: Element | null = null;
  #timer = 0;
  #asked = 0;

  connectedCallback(): void {
    const { dialog, field } = this.#parts;
    if (!dialog.isConnected) this.append(dialog);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    onTyped(field, signal, () => this.#wait());
    field.addEventListener('keydown', (event) => this.#press(event), { signal });
    field.form?.addEventListener('submit', (event) => this.#submit(event), { signal });
    dialog.addEventListener('close', () => this.#leave(), { signal });
    dialog.addEventListener('click', (event) => this.#clickIn(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    clearTimeout(this.#timer);
    this.#status.rest();
  }

  /** Shows the dialog with what was typed last, ready to be typed over. */
  open(): void {
    const { dialog, field } = this.#parts;
    if (dialog.open) return;
    warmUp();
    this.#opener = document.activeElement;
    this.#kinds.kind = undefined;
    dialog.showModal();
    field.select();
    if (field.value !== '') void this.#search();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#status.rest();
    this.#timer = window.setTimeout(() => void this.#search(), PAUSE);
  }

  async #search(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    this.#status.work();
    try {
      const answer = await ask(this.#parts.field.value, COUNT, this.#kinds.kind);
      // A later query may have been answered first.
      if (asked !== this.#asked) return;
      const found = describe(answer, SEARCH.noneInDialog).join('') || SEARCH.lead;
      this.#status.done(found, heardLine(answer.line));
      this.#kinds.show(answer);
      this.#show(makeOptions(answer));
    } catch (error) {
      if (asked !== this.#asked) return;
      this.#status.say(describeFailure(error));
      this.#kinds.clear();
      this.#show([]);
    }
  }

  #show(options: HTMLElement[]): void {
    const { field, list } = this.#parts;
    list.replaceChildren(...options);
    list.scrollTop = 0;
    list.hidden = options.length === 0;
    field.setAttribute('aria-expanded', String(options.length > 0));
    this.#activate(undefined);
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const options = [...this.#parts.list.querySelectorAll('a')];
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
    const { field, list } = this.#parts;
    list.querySelector('[aria-selected="true"]')?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  }

  /** Leads to the whole list; the kind goes with it. The policy of most pages lets no form be sent. */
  #submit(event: SubmitEvent): void {
    event.preventDefault();
    location.assign(searchAddress(this.#parts.field.value, this.#kinds.kind));
  }

  /** A link within this page leaves the dialog behind; so does a click beside the box. */
  #clickIn({ target }: MouseEvent): void {
    const isLink = target instanceof Element && target.closest('a') !== null;
    if (isLink || target === this.#parts.dialog) this.#parts.dialog.close();
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
