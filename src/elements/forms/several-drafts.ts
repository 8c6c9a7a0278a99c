/**
 * Several drafts of one form: another one is begun, chosen, named or removed. Loaded when somebody reaches for it.
 *
 * Markup: a details `data-drafts` with a field `data-draft-name`, a list and the template of its items with `data-turn`,
 * `data-saved-at` and `data-delete`; a status `data-draft-says`; a dialog `data-ask` with a `data-lost` and buttons
 * `data-confirm` and `data-cancel`.
 */
import {
  draftAnchor,
  givenName,
  MOST_DRAFTS,
  NAME_ID,
  newDraftId,
  type ListedDraft,
} from '#domain/forms/draft/named-draft.ts';
import type { DraftState, DraftStore } from '#stores/drafts/draft-store.ts';
import { clockOf } from '#elements/clock.ts';
import { ask } from '#elements/page/ask.ts';
import { onTyped, say } from '#elements/typing.ts';
import { FORM_DRAFTS_LIVE, FORM_DRAFTS_WORK as WORDS } from '#strings.ts';
import { isEmpty } from './draft-sums.ts';

export class SeveralDrafts {
  readonly #root: HTMLElement;
  readonly #store: DraftStore;
  #state: DraftState;
  #going: ListedDraft | undefined;

  constructor(root: HTMLElement, store: DraftStore, state: DraftState, signal: AbortSignal) {
    this.#root = root;
    this.#store = store;
    this.#state = state;
    const field = this.#field;
    if (field) onTyped(field, signal, () => this.#rename(field.value.trim()));
    const on = (name: string, act: () => void) =>
      this.#dialog?.querySelector(`[data-${name}]`)?.addEventListener('click', act, { signal });
    on('cancel', () => this.#dialog?.close());
    on('confirm', () => void this.#remove());
    this.#part('drafts')?.addEventListener('click', ({ target }) => this.#clicked(target), {
      signal,
    });
    this.show(state);
  }

  /** Shows what the store has told. */
  show(state: DraftState): void {
    this.#state = state;
    if (state.state !== 'ready') return;
    const field = this.#field;
    const given = givenName(state.placed);
    if (field && field !== document.activeElement && field.value !== given) field.value = given;
    this.#draw();
  }

  /** Begins another draft, and leaves this one as it is. */
  async begin(): Promise<void> {
    if (isEmpty(this.#state)) {
      this.#says(WORDS.stillEmpty);
    } else if (this.#state.others.length + 1 >= MOST_DRAFTS) {
      this.#says(WORDS.full(MOST_DRAFTS));
      return;
    } else {
      const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
      if (!(await this.turn(newDraftId(new Date(), random / 2 ** 32)))) return;
      this.#says(WORDS.begun);
    }
    this.#root.querySelector<HTMLElement>('.sheet :is([contenteditable], input, select)')?.focus();
  }

  /** @returns whether the page shows that draft now */
  async turn(id: string): Promise<boolean> {
    const isDone = await this.#store.turn(id);
    // The address names what stands on the page.
    history.replaceState(history.state, '', draftAnchor(this.#state.id));
    this.#says(isDone ? WORDS.turned(this.#state.name || WORDS.fresh) : WORDS.notSaved);
    return isDone;
  }

  get #field(): HTMLInputElement | null {
    return this.#root.querySelector('input[data-draft-name]');
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#root.querySelector('dialog[data-ask]');
  }

  #part(name: string): HTMLElement | null {
    return this.#root.querySelector(`[data-${name}]`);
  }

  #says(text: string): void {
    say(this.#part('draft-says'), text);
  }

  #rename(value: string): void {
    const field = value ? { label: FORM_DRAFTS_LIVE.fieldName, value } : undefined;
    this.#store.edit(NAME_ID, field);
  }

  /** All that are kept, in the order in which they were begun. */
  get #listed(): ListedDraft[] {
    const { id, name, savedAt, others } = this.#state;
    const own = isEmpty(this.#state) ? [] : [{ form: '', id, name, savedAt }];
    return [...others, ...own].sort((a, b) => a.id.localeCompare(b.id, 'en'));
  }

  #draw(): void {
    const details = this.#part('drafts');
    const [list, template] = [details?.querySelector('ul'), details?.querySelector('template')];
    if (!list || !template) return;
    const listed = this.#listed;
    const shown = JSON.stringify([this.#state.id, listed]);
    if (list.dataset['shown'] === shown) return;
    list.dataset['shown'] = shown;
    const at = [...list.children].findIndex((item) => item.contains(document.activeElement));
    const wasLink = document.activeElement?.matches('a') === true;
    list.replaceChildren(...listed.map((draft) => this.#item(template, draft)));
    if (at < 0) return;
    // What had the focus was drawn anew, or has gone.
    const item = list.children[Math.min(at, listed.length - 1)];
    const next = item?.querySelector<HTMLElement>(wasLink ? 'a' : 'button');
    (next ?? details?.querySelector('summary'))?.focus();
  }

  #item(template: HTMLTemplateElement, { id, name, savedAt }: ListedDraft): DocumentFragment {
    const item = document.importNode(template.content, true);
    const called = name || WORDS.nameless;
    const link = item.querySelector('a');
    const isOpen = id === this.#state.id;
    if (link) {
      link.href = draftAnchor(id);
      link.textContent = isOpen ? WORDS.current(called) : called;
      if (isOpen) link.setAttribute('aria-current', 'true');
    }
    const time = clockOf(savedAt);
    item.querySelector('[data-saved-at]')?.replaceChildren(time && WORDS.savedAt(time));
    const button = item.querySelector<HTMLElement>('[data-delete]');
    if (button) button.dataset['delete'] = id;
    button?.setAttribute('aria-label', WORDS.removeOf(called));
    return item;
  }

  #clicked(target: EventTarget | null): void {
    const id = target instanceof Element && target.closest<HTMLElement>('[data-delete]');
    if (!id) return;
    this.#going = this.#listed.find((draft) => draft.id === id.dataset['delete']);
    const dialog = this.#dialog;
    if (!this.#going || !dialog) return;
    ask(dialog, WORDS.ask(this.#going.name || WORDS.nameless));
  }

  async #remove(): Promise<void> {
    this.#dialog?.close();
    const going = this.#going;
    if (!going) return;
    const isOpen = going.id === this.#state.id;
    const isDone = await this.#store.remove(going.id);
    const [next] = [...this.#state.others].sort((a, b) => b.savedAt.localeCompare(a.savedAt));
    if (isDone && isOpen && next) await this.turn(next.id);
    this.#says(isDone ? WORDS.removed(going.name || WORDS.nameless) : WORDS.notRemoved);
  }
}
