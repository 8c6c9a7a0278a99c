/** A button that prints the page; hidden until it works. Markup: the element, hidden, around a `button`. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', print);
  }

  disconnectedCallback(): void {
    this.querySelector('button')?.removeEventListener('click', print);
  }
}

function print(): void {
  window.print();
}

customElements.define('print-button', PrintButton);
