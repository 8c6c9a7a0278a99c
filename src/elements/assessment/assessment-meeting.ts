import { decodePart } from '#domain/text/address-part.ts';
import { agendaOf } from '#domain/assessment/meeting/agenda.ts';
import { ASSESSMENT_MEETING as WORDS } from '#strings.ts';
import { say } from '#elements/typing.ts';
import { follow } from './context.ts';
import { meetingContext } from './meeting-context.ts';

/**
 * Leads through the steps of a meeting: people, items, result. The place stands in the fragment of the address, so that
 * a reload and the way back find it again.
 *
 * Markup: hidden; links `data-step`, one with a `data-progress`; `data-view` of people, items and end.
 */
class AssessmentMeeting extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { store, $place } = meetingContext();
    window.addEventListener(
      'hashchange',
      () => {
        this.#toHash();
        this.#focus();
      },
      { signal },
    );
    document.addEventListener('keydown', (event) => this.#key(event), { signal });
    follow(store.$state, signal, (state) => {
      // Until it is known what is stored nothing is shown as empty.
      if (state === 'opening') return;
      this.hidden = false;
      this.#toHash();
    });
    follow($place, signal, () => this.#show());
    follow(store.$meeting, signal, () => this.#show());
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Goes one item on or back; past the last one to the result, before the first one nowhere. */
  step(by: 1 | -1): void {
    const { $place } = meetingContext();
    const all = this.#order();
    const at = all.indexOf($place.get());
    const next = all[at + by] ?? (by === 1 ? 'end' : undefined);
    if (at >= 0 && next) this.go(next);
  }

  /** Goes to a place and puts the focus on its heading. */
  go(place: string): void {
    window.history.replaceState(null, '', `#${place}`);
    meetingContext().$place.set(place);
    this.#focus();
  }

  /** Puts the focus on the heading of what is shown. */
  #focus(): void {
    const view = this.querySelector(`[data-view="${this.#step}"]`);
    view?.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  get #step(): string {
    const place = meetingContext().$place.get();
    return place === 'people' || place === 'end' ? place : 'items';
  }

  #order(): string[] {
    const { outline, store } = meetingContext();
    const { items, others } = agendaOf(outline, store.$meeting.get());
    return [...items, ...others].map(({ item }) => item);
  }

  /** An address without a place that exists leads to the people; the second step to its first open item. */
  #toHash(): void {
    const { outline, store, $place } = meetingContext();
    const place = decodePart(window.location.hash.slice(1));
    const { items } = agendaOf(outline, store.$meeting.get());
    const isPlace = place === 'end' || this.#order().includes(place);
    if (place === 'items') {
      const open = items.find(({ settled }) => !settled) ?? items[0];
      $place.set(open?.item ?? 'people');
      if (open) window.history.replaceState(null, '', `#${open.item}`);
    } else $place.set(isPlace ? place : 'people');
  }

  #show(): void {
    const { outline, store } = meetingContext();
    const step = this.#step;
    for (const view of this.querySelectorAll<HTMLElement>('[data-view]')) {
      const isHere = view.dataset['view'] === step;
      // Paper shows the minutes wherever the page stands.
      if (view.dataset['view'] === 'end') view.toggleAttribute('data-off', !isHere);
      else view.hidden = !isHere;
    }
    for (const link of this.querySelectorAll('[data-step]')) {
      if (link.getAttribute('data-step') === step) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
    const { items, settled } = agendaOf(outline, store.$meeting.get());
    const progress = items.length > 0 ? WORDS.progress(settled, items.length) : '';
    say(this.querySelector('[data-progress]'), progress);
  }

  #key(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = event;
    if (ctrlKey || metaKey || altKey || shiftKey || defaultPrevented) return;
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    if (this.#step !== 'items' || isField(event.target)) return;
    event.preventDefault();
    this.step(key === 'ArrowRight' ? 1 : -1);
  }
}

/** Whether arrows have a meaning of their own where the focus is. */
function isField(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true;
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role="combobox"]') !== null
  );
}

customElements.define('assessment-meeting', AssessmentMeeting);

export type { AssessmentMeeting };
