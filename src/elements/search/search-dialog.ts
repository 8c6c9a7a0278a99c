import type { SearchAnswer } from '#domain/search/show/answer.ts';
import { SEARCH } from '#strings.ts';
import { heardLine } from './answer-line.ts';
import { ask, warmUp } from './client.ts';
import { makeDialog } from './dialog-parts.ts';
import { KindBar } from './kind-bar.ts';
import { describe, describeFailure } from './notes.ts';
import { isShort, onNearEnd } from './list-end.ts';
import { makeOptions } from './options.ts';
import { OptionList } from './option-list.ts';
import { searchAddress } from './search-address.ts';
import { SearchStatus } from './search-status.ts';
import { onTyped } from '#elements/typing.ts';

/** Pages read at first: more than fit into the list. */
const FIRST = 3;
/** Pages shown in the dialog; the search page shows all. */
const COUNT = 8;
/** Waits for the next key before it asks, in milliseconds; not behind a word that came whole. */
const PAUSE = 120;

/** The search over the page: a field and a list, after the combobox pattern of the ARIA Authoring Practices. */
class SearchDialog extends HTMLElement {
  readonly #kinds = new KindBar(() => void this.#search());
  readonly #parts = makeDialog(this.#kinds.element);
  readonly #list = new OptionList(this.#parts);
  readonly #status = new SearchStatus(this.#parts.seen, this.#parts.heard);
  #listening = new AbortController();
  #opener: Element | null = null;
  #timer = 0;
  #asked = 0;
  /** Reads also those pages of the answer that have not been read; undefined when all to be shown are there. */
  #more: (() => Promise<SearchAnswer>) | undefined;

  connectedCallback(): void {
    const { dialog, field } = this.#parts;
    if (!dialog.isConnected) this.append(dialog);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    onTyped(field, signal, (isWhole) => this.#wait(isWhole ? 0 : PAUSE));
    field.addEventListener('keydown', (event) => this.#list.press(event), { signal });
    field.form?.addEventListener('submit', (event) => this.#submit(event), { signal });
    dialog.addEventListener('close', () => this.#leave(), { signal });
    dialog.addEventListener('click', (event) => this.#clickIn(event), { signal });
    onNearEnd(this.#parts.list, signal, () => void this.#extend());
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

  /** @param pause in milliseconds */
  #wait(pause: number): void {
    clearTimeout(this.#timer);
    this.#status.rest();
    this.#timer = window.setTimeout(() => void this.#search(), pause);
  }

  async #search(): Promise<void> {
    this.#asked += 1;
    this.#more = undefined;
    const asked = this.#asked;
    const typed = this.#parts.field.value;
    const { kind } = this.#kinds;
    this.#status.work();
    try {
      const answer = await ask(typed, FIRST, kind);
      // A later query may have been answered first.
      if (asked !== this.#asked) return;
      this.#tell(answer);
      this.#kinds.show(answer);
      this.#list.show(makeOptions(answer));
      const isMore = answer.results.length < Math.min(answer.total, COUNT);
      this.#more = isMore ? () => ask(typed, COUNT, kind) : undefined;
      if (isShort(this.#parts.list)) await this.#extend();
    } catch (error) {
      if (asked !== this.#asked) return;
      this.#status.say(describeFailure(error));
      this.#kinds.clear();
      this.#list.show([]);
    }
  }

  /** Reads the rest when one comes to it. Nothing is lost when it does not come: the last option leads to the whole list. */
  async #extend(): Promise<void> {
    const more = this.#more;
    this.#more = undefined;
    const asked = this.#asked;
    const answer = await more?.().catch(() => undefined);
    if (asked !== this.#asked || answer === undefined) return;
    this.#list.replace(makeOptions(answer));
    if (answer.unread > 0) this.#tell(answer);
  }

  #tell(answer: SearchAnswer): void {
    const found = describe(answer, SEARCH.noneInDialog).join('') || SEARCH.lead;
    this.#status.done(found, heardLine(answer));
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
