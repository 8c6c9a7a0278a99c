/**
 * Several paragraphs that are written into one place of a letter: on paper each is one of its own, and words that do
 * not belong into such a document are spoken of. Apart from the form, most of which have no such place.
 *
 * Markup: a `data-blank`; `data-written` takes the paragraphs; `data-caution` lists the words of which an item speaks.
 * `data-ready` is there once paper may rely on it.
 */
import { headOf, paragraphsOf } from '#domain/forms/free-text.ts';
import { typed } from './field.ts';

class FreeText extends HTMLElement {
  #observer: MutationObserver | undefined;

  connectedCallback(): void {
    const place = this.querySelector<HTMLElement>('[data-blank]');
    if (!place) return;
    // What was kept is put there without anybody typing.
    this.#observer = new MutationObserver(() => {
      this.#show(typed(place));
    });
    this.#observer.observe(place, { childList: true, characterData: true, subtree: true });
    this.#show(typed(place));
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  #show(text: string): void {
    for (const item of this.querySelectorAll<HTMLElement>('[data-caution]')) {
      item.hidden = !item.dataset['caution']?.split('|').some((word) => text.includes(word));
    }
    this.querySelector('[data-written]')?.replaceChildren(...paragraphsOf(text).map(paragraph));
  }
}

function paragraph(line: string): HTMLElement {
  const { role, head, rest } = headOf(line);
  const element = document.createElement('p');
  const heading = document.createElement('span');
  element.className = role;
  heading.append(head);
  element.append(heading, rest);
  return element;
}

customElements.define('free-text', FreeText);
