import { ask } from '#elements/page/ask.ts';
import { ASSESSMENT_CLEARING } from '#strings.ts';
import { assessmentContext, follow } from './context.ts';
import { downloadAnswers } from './download.ts';

/**
 * Hands out the whole sheet as a file, or clears it after asking once.
 *
 * Markup: hidden; buttons `data-download` and `data-open`; a `dialog` with a `data-lost` and buttons `data-confirm` and `data-cancel`.
 */
class AssessmentClear extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    if (!dialog) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { store } = assessmentContext();
    const on = (selector: string, act: () => void) =>
      this.querySelector(selector)?.addEventListener('click', act, { signal });
    on('[data-download]', () => downloadAnswers(store.$sheet.get()));
    on('[data-open]', () => this.ask(dialog));
    on('[data-cancel]', () => dialog.close());
    on('[data-confirm]', () => {
      dialog.close();
      store.clearAll();
    });
    follow(store.$sheet, signal, () => {
      this.hidden = this.#given === 0;
    });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Asks, and says how much would go. */
  ask(dialog: HTMLDialogElement): void {
    ask(dialog, ASSESSMENT_CLEARING(this.#going));
  }

  /** What goes with the answers. */
  get #going() {
    const { $sheet, $originals } = assessmentContext().store;
    const { id, plan } = $sheet.get();
    const originals = $originals.get().filter(({ sheet }) => sheet === id).length;
    return { given: this.#given, rows: plan.length, originals };
  }

  /** Items with an answer or a note. */
  get #given(): number {
    const { answers, notes } = assessmentContext().store.$sheet.get();
    return new Set([...Object.keys(answers), ...Object.keys(notes)]).size;
  }
}

customElements.define('assessment-clear', AssessmentClear);
