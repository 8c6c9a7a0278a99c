import { SEARCH } from '#strings.ts';
import { make } from '#elements/search/parts.ts';

interface HitActions {
  /** Brings a hit into sight. */
  go(at: number): void;
  /** @returns it with a bit of what stands around it */
  around(at: number): string;
  /** Gives it the focus. @param back leads back to the bar */
  enter(at: number, back: () => void): void;
  /** Takes the marks away, and stays at a hit. */
  close(at: number): void;
}

/** A live region speaks of what comes into it later than itself, or again, in milliseconds. */
const PAUSE = 200;

/**
 * Says how often a page has what was looked for, and leads from one place to the next. While one does so its buttons keep
 * the focus, so that pressing goes on; whoever goes on from the last of them comes to the hit, as if the bar stood before it.
 */
export class HitBar extends HTMLElement {
  readonly #words: string;
  readonly #count: number;
  readonly #actions: HitActions;
  readonly #seen = make('span', 'hits-place');
  readonly #heard = make('span', 'visually-hidden');
  #at = 0;
  #timer = 0;

  constructor(terms: readonly string[], count: number, actions: HitActions) {
    super();
    this.#words = terms.join('”“');
    this.#count = count;
    this.#actions = actions;
    this.className = 'search-hits no-print';
  }

  connectedCallback(): void {
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', SEARCH.hits);
    this.#heard.setAttribute('role', 'status');
    this.#seen.setAttribute('aria-hidden', 'true');
    const words = make('span', 'hits-words', SEARCH.hitsOf(this.#words));
    const place = make('p', '', words, ' ', this.#seen, this.#heard);
    const close = makeButton(SEARCH.hitsClose, () => this.#close());
    const back = makeButton(SEARCH.hitBefore, () => this.#step(-1));
    const next = makeButton(SEARCH.hitNext, () => this.#step(1));
    const enter = () => this.#actions.enter(this.#at, () => next.focus());
    // For fingers that read a screen, which know no Tab.
    const way = makeButton(SEARCH.hitEnter, enter);
    way.className = 'visually-hidden';
    way.tabIndex = -1;
    this.replaceChildren(place, close, back, next, way);
    next.addEventListener('keydown', (event) => {
      if (event.key !== 'Tab' || event.shiftKey) return;
      event.preventDefault();
      enter();
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#close();
    });
  }

  /** @param at the number of the hit that is meant, from 0 */
  show(at: number): void {
    this.#at = at;
    const place = SEARCH.hitOf(at + 1, this.#count);
    this.#seen.textContent = place;
    this.#heard.textContent = '';
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#heard.textContent = `${place}：${this.#actions.around(at)}`;
    }, PAUSE);
  }

  /** From the last one goes on to the first. */
  #step(by: number): void {
    const at = (this.#at + by + this.#count) % this.#count;
    this.#actions.go(at);
    this.show(at);
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.remove();
    // Else a reload would mark once more what somebody has closed.
    history.replaceState(null, '');
    this.#actions.close(this.#at);
  }
}

function makeButton(label: string, act: () => void): HTMLButtonElement {
  const button = make('button', 'button', label);
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}

customElements.define('search-hits', HitBar);
