import { decodePart } from '#domain/text/address-part.ts';
import { say } from '#elements/typing.ts';
import { ASSESSMENT_LIVE } from '#strings.ts';
import { AssessmentItem } from './assessment-item.ts';

/** Below this width one item is shown at a time. */
const PHONE = '(max-width: 40rem)';

/**
 * On a phone shows one item at a time, and leads from each to the next.
 *
 * Markup: hidden, within an `assessment-area`; buttons `data-previous`, `data-next` and a `data-position`, each marked
 * `data-step`. In the area a hidden button `data-all` shows all items or one. Behind the last item `data-next` stands for the link
 * `data-after` of the area.
 */
export class AssessmentPager extends HTMLElement {
  #listening = new AbortController();
  #current = 0;
  #single = false;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const on = (place: Element | null | undefined, act: () => void) =>
      place?.addEventListener('click', act, { signal });
    on(this.querySelector('[data-previous]'), () => this.goTo(this.#current - 1));
    on(this.querySelector('[data-next]'), () => this.goOn());
    on(this.#all, () => this.showSingle(!this.#single));
    window.addEventListener('hashchange', () => this.#toHash(), { signal });
    this.hidden = false;
    this.showSingle(window.matchMedia(PHONE).matches);
    this.#toHash();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Shows one item at a time, or all. */
  showSingle(single: boolean): void {
    this.#single = single;
    say(this.#all, single ? ASSESSMENT_LIVE.pager.all : ASSESSMENT_LIVE.pager.one);
    if (this.#all) this.#all.hidden = false;
    for (const step of this.querySelectorAll<HTMLElement>('[data-step]')) step.hidden = !single;
    this.#show();
  }

  /** Goes on to the next item, or behind the last one to the next page. */
  goOn(): void {
    if (this.#current < this.#items.length - 1) this.goTo(this.#current + 1);
    else this.#after?.click();
  }

  /** Shows an item alone and puts the focus on it. @returns false, with nothing done, where all items are shown */
  goTo(place: number): boolean {
    const item = this.#items[place];
    if (!this.#single || !item) return false;
    this.#current = place;
    this.#show();
    item.enter('start');
    // A reload then comes back to the same item.
    window.history.replaceState(null, '', `#${item.item}`);
    return true;
  }

  get #items(): AssessmentItem[] {
    const items = this.closest('assessment-area')?.querySelectorAll('assessment-item') ?? [];
    return [...items].filter((item) => item instanceof AssessmentItem);
  }

  get #all(): HTMLElement | null | undefined {
    return this.closest('assessment-area')?.querySelector<HTMLElement>('[data-all]');
  }

  get #after(): HTMLElement | null | undefined {
    return this.closest('assessment-area')?.querySelector<HTMLElement>('[data-after]');
  }

  #show(): void {
    const items = this.#items;
    for (const [place, item] of items.entries()) {
      // Paper shows all of them, so this is not the attribute hidden.
      item.toggleAttribute('data-off', this.#single && place !== this.#current);
    }
    say(
      this.querySelector('[data-position]'),
      ASSESSMENT_LIVE.pager.position(this.#current + 1, items.length),
    );
    const previous = this.querySelector<HTMLButtonElement>('[data-previous]');
    if (previous) previous.disabled = this.#current === 0;
    const isLast = this.#current === items.length - 1;
    const onward = isLast ? this.#after?.textContent.trim() : undefined;
    say(this.querySelector('[data-next]'), onward ?? ASSESSMENT_LIVE.pager.next);
  }

  #toHash(): void {
    const id = decodePart(window.location.hash.slice(1));
    const place = this.#items.findIndex(({ item }) => item === id);
    if (place < 0) return;
    this.#current = place;
    this.#show();
    this.#items[place]?.scrollIntoView({ behavior: 'instant' });
  }
}

customElements.define('assessment-pager', AssessmentPager);
