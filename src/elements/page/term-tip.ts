/**
 * Shows the explanation of a term in place (WCAG 1.4.13): on hover and on focus; a first touch opens it instead of
 * following the link; Escape closes it wherever the focus is; it stays while the pointer or the focus is on it.
 */
export class TermTip extends HTMLElement {
  #listening = new AbortController();
  #isFirstTouch = false;

  connectedCallback(): void {
    const [link, tip] = this.children;
    if (!(link instanceof HTMLAnchorElement) || !(tip instanceof HTMLElement)) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const on = (type: string, listener: (event: Event) => void) =>
      this.addEventListener(type, listener, { signal });
    const byMouse = (event: Event) =>
      event instanceof PointerEvent && event.pointerType === 'mouse';
    on('pointerenter', (event) => byMouse(event) && this.show());
    on('pointerleave', (event) => {
      if (byMouse(event) && !this.contains(document.activeElement)) tip.hidden = true;
    });
    on('pointerdown', (event) => (this.#isFirstTouch = !byMouse(event) && tip.hidden !== false));
    on('focusin', () => this.show());
    on('focusout', () => (tip.hidden = true));
    const close = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') tip.hidden = true;
    };
    document.addEventListener('keydown', close, { signal });
    on('click', (event) => {
      // A mouse has hovered before it clicks, a key has focused; only a touch arrives unannounced.
      if (!this.#isFirstTouch) return;
      this.#isFirstTouch = false;
      event.preventDefault();
      this.show();
    });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Opens the explanation and keeps it inside the window: below the term, or above where there is no room below. */
  show(): void {
    const tip = this.children[1];
    if (!(tip instanceof HTMLElement)) return;
    tip.hidden = false;
    tip.style.insetInlineStart = '';
    tip.removeAttribute('data-above');
    const { right, bottom, height } = tip.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const overflow = right - clientWidth + 8;
    if (overflow > 0) tip.style.insetInlineStart = `${-overflow}px`;
    const hasRoomAbove = this.getBoundingClientRect().top > height;
    tip.toggleAttribute('data-above', bottom > clientHeight && hasRoomAbove);
  }
}

customElements.define('term-tip', TermTip);
