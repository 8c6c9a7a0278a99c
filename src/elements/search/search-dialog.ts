import type { SearchAnswer } from '#domain/search/show/answer.ts';
import { SEARCH } from '#strings.ts';
import { heardLine } from './answer-line.ts';
import { ask, warmUp } from './client.ts';
import { fillDialog, type DialogParts } from './dialog-parts.ts';
import { KindBar } from './kind-bar.ts';
import { describe, describeFailure } from './notes.ts';
import { isShort, onNearEnd } from './list-end.ts';
import { makeOptions } from './options.ts';
import { OptionList } from './option-list.ts';
import { searchAddress } from './search-address.ts';
import { SearchStatus } from './search-status.ts';
import { keepAboveKeyboard } from './uncovered.ts';
import { onTyped } from '#elements/typing.ts';

/** Pages read at first: more than fit into the list. */
const FIRST = 3;
/** Pages shown in the dialog; the search page shows all. */
const COUNT = 8;
/** Waits for the next key before it asks, in milliseconds; not behind a word that came whole. */
const PAUSE = 120;
/** Above and below its box, as `SearchBootstrap.astro` draws it, in pixels. */
const FRAME = 4;

/** The search over the page: a field and a list, after the combobox pattern of the ARIA Authoring Practices. */
class SearchDialog {
  readonly #kinds = new KindBar(() => void this.#search());
  readonly #parts: DialogParts;
  readonly #list: OptionList;
  readonly #status: SearchStatus;
  #timer = 0;
  #asked = 0;
  /** Reads also those pages of the answer that have not been read; undefined when all to be shown are there. */
  #more: (() => Promise<SearchAnswer>) | undefined;

  /** @param dialog with the field that stands there from the beginning, where somebody may be typing */
  constructor(dialog: HTMLDialogElement) {
    this.#parts = fillDialog(dialog, this.#kinds.element);
    const { field, box, list, seen, heard } = this.#parts;
    this.#list = new OptionList(this.#parts);
    this.#status = new SearchStatus(seen, heard);
    onTyped(field, undefined, (isWhole) => this.#wait(isWhole ? 0 : PAUSE));
    field.addEventListener('keydown', (event) => this.#list.press(event));
    field.form?.addEventListener('submit', (event) => this.#submit(event));
    dialog.addEventListener('close', () => this.#leave());
    dialog.addEventListener('click', (event) => this.#clickIn(event));
    onNearEnd(list, () => void this.#extend());
    keepAboveKeyboard(box, FRAME);
  }

  /**
   * Looks for what was typed last, or while the search was on its way.
   *
   * @param isComposing where it is not yet what is meant: the word that the input method brings will be heard
   */
  open(isComposing: boolean): void {
    const { dialog, field } = this.#parts;
    warmUp();
    // Whoever has waited for it may have given up.
    if (dialog.open && !isComposing && field.value !== '') void this.#search();
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
    event.stopPropagation();
    location.assign(searchAddress(this.#parts.field.value, this.#kinds.kind));
  }

  /** A link within this page leaves the dialog behind. */
  #clickIn({ target }: MouseEvent): void {
    if (target instanceof Element && target.closest('a')) this.#parts.dialog.close();
  }

  #leave(): void {
    this.#kinds.kind = undefined;
  }
}

const filled = new WeakMap<HTMLDialogElement, SearchDialog>();

/** @param dialog that the page has, shown before */
export function openSearch(dialog: HTMLDialogElement, isComposing: boolean): void {
  const search = filled.get(dialog) ?? new SearchDialog(dialog);
  filled.set(dialog, search);
  search.open(isComposing);
}
