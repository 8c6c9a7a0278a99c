import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { assessmentContext, follow } from './context.ts';

/**
 * Fills in the review.
 *
 * Markup: hidden, since a table of blanks tells readers without script nothing; for each item a row `data-item` with
 * its id. In it stands every answer that is possible, marked `data-answer` with 0–4, unknown, na or blank, of which one
 * is shown; `data-note="reason"` and `data-note="evidence"` take the notes.
 */
class AssessmentReview extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { store } = assessmentContext();
    follow(store.$sheet, this.#listening.signal, (sheet) => this.show(sheet));
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Shows the answers of a sheet. */
  show({ answers, notes }: SheetRecord): void {
    for (const row of this.querySelectorAll<HTMLElement>('[data-item]')) {
      const item = row.dataset['item'] ?? '';
      const answer = answers[item];
      const note = notes[item];
      const open = !answer || (answer.state === 'na' && !note?.reason?.trim());
      const value = answer?.state === 'answered' ? String(answer.level) : answer?.state;
      for (const choice of row.querySelectorAll<HTMLElement>('[data-answer]')) {
        choice.hidden = choice.dataset['answer'] !== (open ? 'blank' : value);
      }
      for (const place of row.querySelectorAll<HTMLElement>('[data-note]')) {
        const kind = place.dataset['note'] === 'reason' ? 'reason' : 'evidence';
        place.textContent = note?.[kind] ?? '';
      }
    }
  }
}

customElements.define('assessment-review', AssessmentReview);
