import { ASSESSMENT, ASSESSMENT_SAVING } from '#strings.ts';
import { createShortcuts } from '#stores/assessment/shortcuts.ts';
import { browserTexts } from '#stores/kept-texts.ts';
import { assessmentContext, follow } from './context.ts';
import { AssessmentItem } from './assessment-item.ts';
import { keyAction } from './answer-keys.ts';
import { say } from '#elements/typing.ts';

const shortcuts = createShortcuts(browserTexts);
/** Below this width one item is shown at a time. */
const PHONE = '(max-width: 40rem)';

/**
 * Leads through the items of an area: keys 0–4, u, n and Enter; on a phone one item at a time.
 *
 * Markup: `assessment-item` elements, each with a `fieldset`; a hidden `data-keys` with a check box that turns the keys
 * off; a hidden `data-pager` with buttons `data-previous`, `data-next`, `data-all` and a `data-position`; a live region
 * `data-announce`; `data-after`, the link that follows the last item; hidden parts `data-return` that lead back to the review.
 */
class AssessmentArea extends HTMLElement {
  #listening = new AbortController();
  #current = 0;
  #single = false;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const on = (selector: string, type: string, act: () => void) =>
      this.querySelector(selector)?.addEventListener(type, act, { signal });

    document.addEventListener('keydown', (event) => this.#key(event), { signal });
    window.addEventListener('hashchange', () => this.#toHash(), { signal });
    this.addEventListener('focusin', ({ target }) => this.#entered(target), { signal });
    on('[data-previous]', 'click', () => this.go(this.#current - 1));
    on('[data-next]', 'click', () => this.go(this.#current + 1));
    on('[data-all]', 'click', () => this.showSingle(!this.#single));
    on('[data-keys] input', 'change', () => shortcuts.set(this.#keySwitch?.checked ?? true));
    follow(shortcuts.$on, signal, (active) => {
      if (this.#keySwitch) this.#keySwitch.checked = active;
    });
    follow(assessmentContext().store.$undo, signal, (undo) => {
      const { items } = assessmentContext().outline;
      const cleared = undo?.kind === 'item' && items.find(({ id }) => id === undo.item);
      this.#announce(cleared ? ASSESSMENT_SAVING.clearedItem(cleared.number) : '');
    });
    for (const part of this.querySelectorAll<HTMLElement>('[data-keys], [data-pager]')) {
      part.hidden = false;
    }
    this.#offerReturn();
    this.#toHash();
    this.showSingle(window.matchMedia(PHONE).matches);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Goes to an item by its place and puts the focus on it; past the last one to what follows. */
  go(index: number): void {
    const items = this.#items;
    if (index >= items.length) {
      this.querySelector<HTMLElement>('[data-after]')?.focus();
      return;
    }
    this.#current = Math.max(0, index);
    this.#mark();
    const item = items[this.#current];
    item?.start?.focus();
    item?.scrollIntoView({ block: this.#single ? 'start' : 'nearest' });
    // A reload then comes back to the same item.
    if (this.#single && item) window.history.replaceState(null, '', `#${item.item}`);
  }

  /** Shows one item at a time, or all. */
  showSingle(single: boolean): void {
    this.#single = single;
    const button = this.querySelector('[data-all]');
    if (button) button.textContent = single ? ASSESSMENT.pager.all : ASSESSMENT.pager.one;
    for (const step of this.querySelectorAll<HTMLElement>('[data-step]')) step.hidden = !single;
    this.#mark();
  }

  get #items(): AssessmentItem[] {
    return [...this.querySelectorAll('assessment-item')].filter(
      (item) => item instanceof AssessmentItem,
    );
  }

  get #keySwitch(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('[data-keys] input');
  }

  #mark(): void {
    const items = this.#items;
    for (const [index, item] of items.entries()) {
      item.toggleAttribute('data-current', index === this.#current);
      // Paper shows all of them, so this is not the attribute hidden.
      item.toggleAttribute('data-off', this.#single && index !== this.#current);
    }
    const position = this.querySelector('[data-position]');
    if (position) {
      position.textContent = ASSESSMENT.pager.position(this.#current + 1, items.length);
    }
    const previous = this.querySelector<HTMLButtonElement>('[data-previous]');
    if (previous) previous.disabled = this.#current === 0;
  }

  #entered(target: EventTarget | null): void {
    const index = this.#items.findIndex((item) => target instanceof Node && item.contains(target));
    if (index < 0 || index === this.#current) return;
    this.#current = index;
    this.#mark();
  }

  #toHash(): void {
    const id = decodeURIComponent(window.location.hash.slice(1));
    const index = this.#items.findIndex(({ item }) => item === id);
    if (index < 0) return;
    this.#current = index;
    this.#mark();
    this.#items[index]?.scrollIntoView();
  }

  /** Who came from the review to change one answer is led back to it. */
  #offerReturn(): void {
    if (new URLSearchParams(window.location.search).get('from') !== 'review') return;
    for (const part of this.querySelectorAll<HTMLElement>('[data-return]')) part.hidden = false;
  }

  #key(event: KeyboardEvent): void {
    const action = shortcuts.$on.get() ? keyAction(event) : undefined;
    if (!action) return;
    event.preventDefault();
    if (action.choose === undefined) this.go(this.#current + 1);
    else this.#choose(action.choose);
  }

  #choose(value: string): void {
    const control = this.#items[this.#current]?.choose(value);
    control?.focus();
    this.#announce(control ? '' : ASSESSMENT.noSuchChoice);
  }

  #announce(text: string): void {
    say(this.querySelector('[data-announce]'), text);
  }
}

customElements.define('assessment-area', AssessmentArea);
