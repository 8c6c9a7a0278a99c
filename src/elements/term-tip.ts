/**
 * Shows the explanation of a term in place (WCAG 1.4.13): on hover and on focus; a first touch opens it instead of
 * following the link; Escape closes it; it stays while the pointer is on it.
 */
class TermTip extends HTMLElement {
  #listening = new AbortController();
  #isFirstTouch = false;

  connectedCallback(): void {
    const [link, tip] = this.children;
    if (!(link instanceof HTMLAnchorElement) || !(tip instanceof HTMLElement)) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    link.setAttribute('aria-describedby', tip.id);
    const on = (type: string, listener: (event: Event) => void) =>
      this.addEventListener(type, listener, { signal });
    const byMouse = (event: Event) =>
      event instanceof PointerEvent && event.pointerType === 'mouse';
    on('pointerenter', (event) => byMouse(event) && this.show(tip));
    on('pointerleave', (event) => {
      if (byMouse(event)) tip.hidden = true;
    });
    on('pointerdown', (event) => (this.#isFirstTouch = !byMouse(event) && tip.hidden !== false));
    on('focusin', () => this.show(tip));
    on('focusout', () => (tip.hidden = true));
    on('keydown', (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Escape') tip.hidden = true;
    });
    on('click', (event) => {
      // A mouse has hovered before it clicks, a key has focused; only a touch arrives unannounced.
      if (!this.#isFirstTouch) return;
      this.#isFirstTouch = false;
      event.preventDefault();
      this.show(tip);
    });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Opens the explanation and keeps it inside the window. */
  show(tip: HTMLElement): void {
    tip.hidden = false;
    tip.style.insetInlineStart = '';
    const overflow = tip.getBoundingClientRect().right - document.documentElement.clientWidth + 8;
    if (overflow > 0) tip.style.insetInlineStart = `${-overflow}px`;
  }
}

customElements.define('term-tip', TermTip);
