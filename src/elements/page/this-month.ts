/**
 * Marks the link of the month it is.
 *
 * Markup: links to `#month-1` … `#month-12`; `data-words` is what is said behind the name of the current one.
 */
class ThisMonth extends HTMLElement {
  connectedCallback(): void {
    const month = new Date().getMonth() + 1;
    const link = this.querySelector(`a[href$="#month-${month}"]`);
    if (!link || link.hasAttribute('aria-current')) return;
    link.setAttribute('aria-current', 'date');
    link.append(this.dataset['words'] ?? '');
  }
}

customElements.define('this-month', ThisMonth);
