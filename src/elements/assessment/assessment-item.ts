import { sameMeaning } from '#domain/assessment/scored-questionnaire.ts';
import type { EarlierRound, SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { say, speaker } from '#elements/typing.ts';
import { ASSESSMENT_ANSWERING as WORDS, NOTE_LENGTH } from '#strings.ts';
import { answerOf, valueOf } from './answer-values.ts';
import { theAnswering } from './answering.ts';
import { assessmentContext, follow } from './context.ts';

/**
 * Keeps one item of the questionnaire in step with the sheet.
 *
 * Markup: `data-item` with the id; a `fieldset` that can take the focus, off until the page keeps answers; in it radio
 * buttons of the values 0–4, unknown, na; text areas marked `data-note="evidence"` and `data-note="reason"`, each with a
 * hidden `data-long` of the same value that says how long a long text is; `data-reason` around the reason, shown while
 * 不适用 is chosen, and `data-reason-missing` in it, shown while it is empty; a hidden button `data-clear`; beside each choice a
 * hidden `data-earlier`, shown where the round before had this answer.
 */
export class AssessmentItem extends HTMLElement {
  #listening = new AbortController();
  #speak = speaker();

  get item(): string {
    return this.dataset['item'] ?? '';
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { store } = assessmentContext();
    this.addEventListener('change', (event) => this.#changed(event), { signal });
    this.addEventListener('input', (event) => this.#typed(event), { signal });
    this.querySelector('[data-clear]')?.addEventListener('click', () => this.clear(), { signal });
    follow(store.$sheet, signal, (sheet) => this.#show(sheet));
    // What a browser puts back into the fields of a page that it restores is not what the sheet holds.
    window.addEventListener('pageshow', () => this.#show(store.$sheet.get()), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Chooses an answer as a click would. @returns whether the item has such an answer */
  choose(value: string): boolean {
    if (!this.#radios.some((radio) => radio.value === value)) return false;
    theAnswering().answer(this.item, answerOf(value));
    if (value === 'na') this.#note('reason')?.focus();
    else this.enter();
    return true;
  }

  /** Clears answer and notes; the focus stays with the item, since the button disappears. */
  clear(): void {
    theAnswering().clear(this.item);
    this.enter();
  }

  /**
   * Puts the focus on the item itself: on a radio button, arrows would change the answer. The page follows at once,
   * since a key pressed while it still glides would find another item on the screen.
   */
  enter(block: ScrollLogicalPosition = 'nearest'): void {
    this.querySelector('fieldset')?.focus({ preventScroll: true });
    this.scrollIntoView({ block, behavior: 'instant' });
  }

  get #radios(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  }

  #note(kind: 'evidence' | 'reason'): HTMLTextAreaElement | null {
    return this.querySelector<HTMLTextAreaElement>(`textarea[data-note="${kind}"]`);
  }

  #changed({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    theAnswering().answer(this.item, answerOf(target.value));
  }

  #typed({ target }: Event): void {
    if (!(target instanceof HTMLTextAreaElement)) return;
    const kind = target.dataset['note'] === 'reason' ? 'reason' : 'evidence';
    theAnswering().note(this.item, { [kind]: target.value });
  }

  #show({ answers, notes, earlier }: SheetRecord): void {
    const answer = answers[this.item];
    const note = notes[this.item];
    const value = valueOf(answer);
    for (const radio of this.#radios) radio.checked = radio.value === value;
    if (earlier) this.#remember(earlier);
    for (const kind of ['evidence', 'reason'] as const) {
      const area = this.#note(kind);
      const text = note?.[kind] ?? '';
      // Setting the same text again would move the cursor.
      if (area && area.value !== text) area.value = text;
      this.#measure(kind, text);
    }
    this.#toggle('[data-reason]', value === 'na');
    this.#toggle('[data-reason-missing]', !note?.reason?.trim());
    this.#toggle('[data-clear]', answer !== undefined || note !== undefined);
  }

  /** Says which answer the round before had; choosing it again is left to people. */
  #remember({ answers, date, questionnaire }: EarlierRound): void {
    const comparable = sameMeaning(questionnaire, assessmentContext().outline);
    const value = comparable ? valueOf(answers[this.item]) : undefined;
    for (const radio of this.#radios) {
      const place = radio.parentElement?.querySelector<HTMLElement>('[data-earlier]');
      say(place, WORDS.earlier(date));
      if (place) place.hidden = radio.value !== value;
    }
  }

  /** Says of a long text that all of it is kept. */
  #measure(kind: string, text: string): void {
    const place = this.querySelector(`[data-long="${kind}"]`);
    if (!place) return;
    const { length } = [...text];
    const words = length > NOTE_LENGTH ? WORDS.long(length) : '';
    if (place.textContent !== words) this.#speak(() => say(place, words));
  }

  #toggle(selector: string, shown: boolean): void {
    const element = this.querySelector<HTMLElement>(selector);
    if (element) element.hidden = !shown;
  }
}

customElements.define('assessment-item', AssessmentItem);
