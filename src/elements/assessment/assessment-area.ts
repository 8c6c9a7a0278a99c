import { answerName, itemName, tellStep } from '#domain/assessment/step-words.ts';
import { givenTo, type Step } from '#domain/assessment/answer-history.ts';
import { say } from '#elements/typing.ts';
import { createShortcuts } from '#stores/assessment/shortcuts.ts';
import { browserTexts } from '#stores/kept-texts.ts';
import { noTexts } from '#stores/no-texts.ts';
import { ASSESSMENT_ANSWERING as WORDS, ASSESSMENT_LIVE } from '#strings.ts';
import { theAnswering } from './answering.ts';
import { keyAction, type KeyAction } from './answer-keys.ts';
import { AssessmentItem } from './assessment-item.ts';
import { AssessmentPager } from './assessment-pager.ts';
import { assessmentContext, follow, keepsNothing } from './context.ts';
import { firstBelow, meantOf } from './in-view.ts';
import { takeOver } from './ready.ts';

const shortcuts = createShortcuts(keepsNothing() ? noTexts : browserTexts);

/**
 * Leads through the items of a page with keys: 0–4, u and n answer, Enter goes on, z takes back. They are for the item
 * that has the focus, else for the one that is looked at, and never for one off the screen; it is marked `data-current`.
 *
 * Markup: `assessment-item` elements; a hidden `data-keys` with a check box that turns the keys off; an
 * `assessment-pager`; a hidden button `data-undo` with a `data-text` for what it takes back; a live region
 * `data-announce`; `data-after`, the link that follows the last item. `data-areas` where it asks about several areas.
 */
class AssessmentArea extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    void takeOver().then(() => this.#begin(signal));
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #begin(signal: AbortSignal): void {
    const on = (selector: string, type: string, act: () => void) =>
      this.querySelector(selector)?.addEventListener(type, act, { signal });
    // Chromium before 110 glides even where it is told not to, and a key would find another item meanwhile.
    document.documentElement.style.scrollBehavior = 'auto';
    document.addEventListener('keydown', (event) => this.#key(event), { signal });
    document.addEventListener('scroll', () => this.mark(), { signal, passive: true });
    window.addEventListener('resize', () => this.mark(), { signal });
    this.addEventListener('focusin', ({ target }) => this.#entered(target), { signal });
    on('[data-undo]', 'click', () => this.undo());
    on('[data-keys] input', 'change', () => shortcuts.set(this.#keySwitch?.checked ?? true));
    follow(shortcuts.$on, signal, (active) => {
      if (this.#keySwitch) this.#keySwitch.checked = active;
    });
    follow(theAnswering().$last, signal, (step) => this.#offerUndo(step));
    const keys = this.querySelector<HTMLElement>('[data-keys]');
    if (keys) keys.hidden = false;
    this.mark();
    this.#keepFree(signal);
  }

  /** Keeps free what the bar at the lower edge covers, so that it hides neither what has the focus nor its outline. */
  #keepFree(signal: AbortSignal): void {
    const bar = this.querySelector<HTMLElement>('.bar');
    if (!bar) return;
    const { style } = document.documentElement;
    const watch = new ResizeObserver(() => {
      const isOver = getComputedStyle(bar).position !== 'static';
      style.scrollPaddingBlockEnd = isOver ? `${bar.offsetHeight + 8}px` : '';
    });
    watch.observe(bar);
    watch.observe(document.documentElement);
    signal.addEventListener('abort', () => watch.disconnect());
  }

  /** Goes on from an item to the next, and from the last to what follows. @param from its place; undefined before all */
  goOn(from: number | undefined): void {
    const place = from === undefined ? firstBelow(this.#items) : from + 1;
    const item = this.#items[place];
    if (!item) this.querySelector<HTMLElement>('[data-after]')?.focus();
    else if (!this.#pager?.goTo(place)) item.enter();
  }

  /** Takes the last change back and shows where it was. */
  undo(): void {
    const step = theAnswering().undo();
    this.#announce(step ? WORDS.undone(this.#tell(step)) : WORDS.nothingToUndo);
    const place = this.#items.findIndex(({ item }) => item === step?.item);
    if (place >= 0 && !this.#pager?.goTo(place)) this.#items[place]?.enter();
  }

  /** Marks the item that keys are for. */
  mark(): void {
    const target = meantOf(this.#items);
    for (const [place, item] of this.#items.entries()) {
      item.toggleAttribute('data-current', place === target);
    }
  }

  get #items(): AssessmentItem[] {
    return [...this.querySelectorAll('assessment-item')].filter(
      (item) => item instanceof AssessmentItem,
    );
  }

  get #pager(): AssessmentPager | undefined {
    const pager = this.querySelector('assessment-pager');
    return pager instanceof AssessmentPager ? pager : undefined;
  }

  get #keySwitch(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('[data-keys] input');
  }

  /** The page is where the focus is at once: while it still glides there, a key would find another item. */
  #entered(target: EventTarget | null): void {
    if (target instanceof HTMLElement && target.closest('assessment-item')) {
      target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    }
    this.mark();
  }

  #key(event: KeyboardEvent): void {
    const action = shortcuts.$on.get() ? keyAction(event) : undefined;
    if (!action) return;
    event.preventDefault();
    this.#act(action);
    this.mark();
  }

  #act(action: KeyAction): void {
    const target = meantOf(this.#items);
    const item = target === undefined ? undefined : this.#items[target];
    if (action.do === 'choose') this.#choose(item, action.value);
    else if (action.do === 'next') this.goOn(target);
    else this.undo();
  }

  #choose(item: AssessmentItem | undefined, value: string): void {
    if (!item) this.#announce(WORDS.noItemInView);
    else if (!item.choose(value)) this.#announce(ASSESSMENT_LIVE.noSuchChoice);
    else {
      const { answer } = givenTo(assessmentContext().store.$sheet.get(), item.item);
      this.#announce(WORDS.chosen(this.#nameOf(item.item), answerName(answer)));
    }
  }

  #offerUndo(step: Step | undefined): void {
    const button = this.querySelector<HTMLElement>('[data-undo]');
    if (!button) return;
    say(button.querySelector('[data-text]'), step ? this.#tell(step) : '');
    button.hidden = step === undefined;
  }

  #tell(step: Step): string {
    return tellStep(step, this.#nameOf(step.item));
  }

  #nameOf(item: string): string {
    return itemName(assessmentContext().outline, item, this.dataset['areas'] !== undefined);
  }

  #announce(text: string): void {
    say(this.querySelector('[data-announce]'), text);
  }
}

customElements.define('assessment-area', AssessmentArea);
