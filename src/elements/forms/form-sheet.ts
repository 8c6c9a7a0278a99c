/**
 * A form that is filled in on the page. What is pasted or dropped comes in as plain text, since a table from Word would
 * burst its cell; and because nothing is kept, leaving the page asks first while something stands in it.
 *
 * Markup: places to write in are `contenteditable`, the rest are native inputs.
 */
class FormSheet extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('beforeinput', insertPlainly, { signal });
    window.addEventListener(
      'beforeunload',
      (event) => {
        if (!this.filled) return;
        event.preventDefault();
        // Browsers before 2023 ask only for this.
        event.returnValue = true;
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get filled(): boolean {
    const written = [...this.querySelectorAll('[contenteditable]')];
    return (
      written.some(({ textContent }) => textContent.trim() !== '') ||
      this.querySelector('input:checked') !== null
    );
  }
}

function insertPlainly(event: InputEvent): void {
  const { inputType, dataTransfer } = event;
  if (inputType.startsWith('format')) event.preventDefault();
  if (inputType !== 'insertFromPaste' && inputType !== 'insertFromDrop') return;
  const text = dataTransfer?.getData('text/plain');
  if (text === undefined) return;
  event.preventDefault();
  // Deprecated, but the only way that the browser can undo.
  document.execCommand('insertText', false, text);
}

customElements.define('form-sheet', FormSheet);
