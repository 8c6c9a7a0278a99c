import { findInList } from '#domain/text/find-in-list.ts';
import { FILTER } from '#strings.ts';
import { onTyped, say, speaker } from '#elements/typing.ts';

/**
 * Narrows a finished list as one types.
 *
 * Markup: a hidden `form` whose fields are named; items marked `data-item`, each with `data-names` and `data-keys`
 * (normalised text for the field `q`: its own names, and all other words) and one attribute a further field, holding
 * the values it answers to with blanks between;
 * groups marked `data-group` disappear while none of their items is shown. An `output` in the form tells the count,
 * and a status takes the words of its `data-none` when nothing is left, both once the keys rest.
 * What the fields hold stands in the address, so that a narrowed list can be sent, and is there again after Back.
 */
class ListFilter extends HTMLElement {
  readonly #speak = speaker();
  readonly #remember = speaker();
  #listening = new AbortController();

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    fillFrom(location.search, form);
    form.hidden = false;
    onTyped(form, signal, () => this.change(form));
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    // A reset changes the fields only after the event.
    form.addEventListener('reset', () => setTimeout(() => this.change(form)), { signal });
    this.apply(form);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#speak();
    this.#remember();
  }

  /** Narrows the list to what the fields hold now, and keeps that in the address. */
  change(form: HTMLFormElement): void {
    this.apply(form);
    // Once the keys rest: browsers refuse an address that changes too often.
    this.#remember(() => history.replaceState(history.state, '', addressWith(form)));
  }

  /** Shows the items that answer to every field of the form. */
  apply(form: HTMLFormElement): void {
    const data = new FormData(form);
    const query = String(data.get('q') ?? '');
    const chosen = [...data].filter(([name, value]) => name !== 'q' && value !== '');
    const items = [...this.querySelectorAll<HTMLElement>('[data-item]')];
    const candidates = items.filter((item) =>
      chosen.every(([name, value]) => answers(item, name, String(value))),
    );
    const { indexes, near } = findInList(
      candidates.map(({ dataset: { names = '', keys = '' } }) => ({ names, keys })),
      query,
    );
    const kept = new Set(candidates.filter((_, index) => indexes.has(index)));
    for (const item of items) item.hidden = !kept.has(item);
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = !group.querySelector('[data-item]:not([hidden])');
    }
    const shown = kept.size;
    const output = form.querySelector('output');
    const none = this.querySelector<HTMLElement>('[data-none]');
    const tell = () => {
      say(output, near && shown > 0 ? FILTER.near(shown) : FILTER.count(shown, items.length));
      say(none, shown > 0 ? '' : (none?.dataset['none'] ?? ''));
    };
    // The first count is part of the page and must not push the list down later.
    if (output?.textContent === '') tell();
    else this.#speak(tell);
  }
}

/** Puts what an address asks for into the fields; a choice that the list does not offer is left out. */
function fillFrom(search: string, form: HTMLFormElement): void {
  for (const [name, value] of new URLSearchParams(search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
    if (field instanceof HTMLSelectElement) {
      const offered = [...field.options].some((option) => option.value === value);
      if (offered) field.value = value;
    }
  }
}

/** @returns the address of the page with what the fields of the form hold; empty ones are left out */
function addressWith(form: HTMLFormElement): string {
  const asked = new URLSearchParams(location.search);
  for (const [name, value] of new FormData(form)) {
    if (value === '') asked.delete(name);
    else asked.set(name, String(value));
  }
  const search = asked.toString();
  return location.pathname + (search && `?${search}`) + location.hash;
}

function answers(item: HTMLElement, name: string, value: string): boolean {
  return (item.dataset[name] ?? '').split(' ').includes(value);
}

customElements.define('list-filter', ListFilter);
