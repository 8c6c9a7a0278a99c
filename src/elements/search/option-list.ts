/** The listbox of the dialog and the key presses that choose in it, after the combobox pattern of the ARIA Authoring Practices. */
import type { DialogParts } from './dialog-parts.ts';
import { scrollerOf } from './list-end.ts';

export class OptionList {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;

  constructor({ field, list }: Pick<DialogParts, 'field' | 'list'>) {
    this.#field = field;
    this.#list = list;
  }

  /** Shows other options, from the first one on; nothing is chosen. */
  show(options: readonly HTMLElement[]): void {
    this.#list.replaceChildren(...options);
    scrollerOf(this.#list).scrollTop = 0;
    this.#list.hidden = options.length === 0;
    this.#field.setAttribute('aria-expanded', String(options.length > 0));
    this.#activate(undefined);
  }

  /** Shows the same options and more, at the same place; what was chosen stays so. */
  replace(options: readonly HTMLElement[]): void {
    const scroller = scrollerOf(this.#list);
    const { scrollTop } = scroller;
    const chosen = this.#list.querySelector('[aria-selected="true"]')?.getAttribute('href');
    this.show(options);
    scroller.scrollTop = scrollTop;
    this.#activate(this.#options().find((each) => each.getAttribute('href') === chosen));
  }

  press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const options = this.#options();
    const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      options[at]?.click();
    }
    // One step beyond either end nothing is chosen, and Enter asks for the whole list.
    const next = event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowUp' ? at - 1 : undefined;
    if (next === undefined || options.length === 0) return;
    event.preventDefault();
    const option = options[next < -1 ? options.length - 1 : next];
    this.#activate(option);
    // Where the whole box scrolls, the field that is meant again may be out of sight.
    if (!option) this.#field.scrollIntoView({ block: 'nearest' });
  }

  #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll('a')];
  }

  #activate(option: HTMLElement | undefined): void {
    const chosen = this.#list.querySelector('[aria-selected="true"]');
    chosen?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#field.setAttribute('aria-activedescendant', option.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }
}
