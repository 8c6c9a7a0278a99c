/** A button that prints the page; hidden until it works. Markup: the element, hidden, around a `button`. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.onclick = () => print();
  }
}

customElements.define('print-button', PrintButton);
