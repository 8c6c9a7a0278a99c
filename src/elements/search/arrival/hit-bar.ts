import { SEARCH } from '#strings.ts';
import { make } from '#elements/search/parts.ts';

interface HitActions {
  /** Goes to a hit. @returns the line it stands in */
  go(at: number): string;
  /** Takes the marks away. */
  close(): void;
}

/** Of the line that is heard, in characters. */
const HEARD = 40;

/** Says how often a page has what was looked for, and leads from one place to the next. */
export class HitBar extends HTMLElement {
  readonly #words: string;
  readonly #count: number;
  readonly #actions: HitActions;
  readonly #seen = make('span', 'hits-place');
  readonly #heard = make('span', 'visually-hidden');
  #at = 0;

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
    const back = makeButton(SEARCH.hitBefore, () => this.#step(-1));
    const next = makeButton(SEARCH.hitNext, () => this.#step(1));
    const close = makeButton(SEARCH.hitsClose, () => this.#close());
    this.replaceChildren(place, back, next, close);
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#close();
    });
  }

  /** @param at the number of the hit that is meant, from 0 */
  show(at: number, line = ''): void {
    this.#at = at;
    this.#seen.textContent = SEARCH.hitOf(at + 1, this.#count);
    const heard = [...line.trim().replace(/\s+/g, ' ')].slice(0, HEARD).join('');
    this.#heard.textContent = `${SEARCH.hitOf(at + 1, this.#count)}${heard === '' ? '' : `：${heard}`}`;
  }

  /** From the last one goes on to the first. */
  #step(by: number): void {
    const at = (this.#at + by + this.#count) % this.#count;
    this.show(at, this.#actions.go(at));
  }

  #close(): void {
    this.remove();
    this.#actions.close();
    // Else a reload would mark once more what somebody has closed.
    history.replaceState(null, '');
    document.querySelector('main')?.focus({ preventScroll: true });
  }
}

function makeButton(label: string, act: () => void): HTMLButtonElement {
  const button = make('button', 'button', label);
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}

customElements.define('search-hits', HitBar);
