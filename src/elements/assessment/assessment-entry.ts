import type { Step } from '#domain/assessment/answer-history.ts';
import { itemName, tellStep } from '#domain/assessment/step-words.ts';
import { say } from '#elements/typing.ts';
import { ASSESSMENT_ANSWERING, ASSESSMENT_ENTRY as WORDS, ASSESSMENT_LIVE } from '#strings.ts';
import { answerOf, valueOf } from './answer-values.ts';
import { theAnswering } from './answering.ts';
import { assessmentContext, follow, progressIn } from './context.ts';
import { tellSums } from './entry-sums.ts';
import { entryAction } from './entry-keys.ts';
import { takeOver } from './ready.ts';

/**
 * Takes over what stands on paper: one key a question, and the focus goes on to the next one.
 *
 * Markup: a `select` for each item, with its id in `data-item` and the values of answers, in fields that are off until
 * the page keeps answers; a hidden `data-reason` of the same id around an input; `data-sum` with the id of an area,
 * `data-total`, a button `data-open` that goes to the first open item, a hidden button `data-undo` with a `data-text`,
 * and a live region `data-announce`.
 */
class AssessmentEntry extends HTMLElement {
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
    const on = (selector: string, act: () => void) =>
      this.querySelector(selector)?.addEventListener('click', act, { signal });
    this.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.addEventListener('change', ({ target }) => this.#changed(target), { signal });
    this.addEventListener('input', ({ target }) => this.#typed(target), { signal });
    on('[data-open]', () => this.#goToOpen());
    on('[data-undo]', () => this.undo());
    follow(assessmentContext().store.$sheet, signal, () => this.show());
    follow(theAnswering().$last, signal, (step) => this.#offerUndo(step));
  }

  /** Shows what the sheet holds, and what it adds up to. */
  show(): void {
    const { outline, store } = assessmentContext();
    const sheet = store.$sheet.get();
    for (const select of this.#selects) {
      const item = select.dataset['item'] ?? '';
      select.value = valueOf(sheet.answers[item]) ?? '';
      const reason = this.#reason(item);
      const text = sheet.notes[item]?.reason ?? '';
      if (reason && reason.value !== text) reason.value = text;
      if (reason?.parentElement) reason.parentElement.hidden = select.value !== 'na';
    }
    tellSums(this, outline, sheet);
  }

  /** Takes the last change back and goes to where it was. */
  undo(): void {
    const step = theAnswering().undo();
    const words = step && ASSESSMENT_ANSWERING.undone(this.#tell(step));
    this.#announce(words ?? ASSESSMENT_ANSWERING.nothingToUndo);
    this.#selects.find(({ dataset }) => dataset['item'] === step?.item)?.focus();
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('select[data-item]')];
  }

  #reason(item: string): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(`[data-reason="${item}"] input`);
  }

  #key(event: KeyboardEvent): void {
    const row = this.#rowOf(event.target);
    const action = row && entryAction(event);
    if (!row || !action) return;
    event.preventDefault();
    if (action.do === 'go') this.#goFrom(row, action.step);
    else if (action.do === 'put') this.#put(row, action.value);
    else if (action.do === 'empty') this.#empty(row);
    else this.undo();
  }

  /** Puts an answer into a row and goes on; 不适用 first asks for its reason. */
  #put(row: HTMLSelectElement, value: string): void {
    const item = row.dataset['item'] ?? '';
    if (![...row.options].some((option) => option.value === value)) {
      this.#announce(ASSESSMENT_LIVE.noSuchChoice);
      return;
    }
    theAnswering().answer(item, answerOf(value));
    if (value === 'na') this.#reason(item)?.focus();
    else this.#goFrom(row, 1);
  }

  /** Takes the answer out of a row; where there is none, that of the row before. */
  #empty(row: HTMLSelectElement): void {
    const rows = this.#selects;
    const emptied = row.value === '' ? rows[rows.indexOf(row) - 1] : row;
    if (!emptied) return;
    theAnswering().answer(emptied.dataset['item'] ?? '', undefined);
    emptied.focus();
  }

  #goFrom(row: HTMLSelectElement, step: number): void {
    const rows = this.#selects;
    const next = rows[rows.indexOf(row) + step];
    if (next) next.focus();
    else if (step > 0) this.querySelector<HTMLElement>('[data-after]')?.focus();
  }

  #goToOpen(): void {
    const { outline, store } = assessmentContext();
    const [open] = progressIn(outline, store.$sheet.get()).flatMap(({ missing }) => missing);
    const row = this.#selects.find(({ dataset }) => dataset['item'] === open);
    if (row) row.focus();
    else this.#announce(WORDS.noneOpen);
  }

  #changed(target: EventTarget | null): void {
    if (!(target instanceof HTMLSelectElement)) return;
    theAnswering().answer(target.dataset['item'] ?? '', answerOf(target.value));
  }

  #typed(target: EventTarget | null): void {
    const row = target instanceof HTMLInputElement ? this.#rowOf(target) : undefined;
    if (!row || !(target instanceof HTMLInputElement)) return;
    theAnswering().note(row.dataset['item'] ?? '', { reason: target.value });
  }

  #rowOf(target: EventTarget | null): HTMLSelectElement | undefined {
    const row = target instanceof Element ? target.closest('li') : null;
    return row?.querySelector<HTMLSelectElement>('select[data-item]') ?? undefined;
  }

  #offerUndo(step: Step | undefined): void {
    const button = this.querySelector<HTMLElement>('[data-undo]');
    say(button?.querySelector('[data-text]'), step ? this.#tell(step) : '');
    if (button) button.hidden = step === undefined;
  }

  #announce(words: string): void {
    say(this.querySelector('[data-announce]'), words);
  }

  #tell(step: Step): string {
    return tellStep(step, itemName(assessmentContext().outline, step.item, true));
  }
}

customElements.define('assessment-entry', AssessmentEntry);
