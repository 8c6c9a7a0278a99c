import type { SheetAnswer, SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { LEVELS } from '#domain/assessment/level.ts';
import { assessmentContext, follow } from './context.ts';

/** The answer that the value of a radio button stands for. */
function answerOf(value: string): SheetAnswer | undefined {
  if (value === 'unknown' || value === 'na') return { state: value };
  const level = LEVELS.find((candidate) => String(candidate) === value);
  return level === undefined ? undefined : { state: 'answered', level };
}

const valueOf = (answer: SheetAnswer | undefined): string | undefined =>
  answer?.state === 'answered' ? String(answer.level) : answer?.state;

/**
 * Keeps one item of the questionnaire in step with the sheet.
 *
 * Markup: `data-item` with the id; radio buttons of the values 0–4, unknown, na; text areas marked
 * `data-note="evidence"` and `data-note="reason"`; `data-reason` around the reason, shown while 不适用 is chosen, and
 * `data-reason-missing` in it, shown while it is empty; a hidden button `data-clear`, whose place a hidden button
 * `data-undo` takes while the item that it has cleared can be brought back.
 */
export class AssessmentItem extends HTMLElement {
  #listening = new AbortController();

  get item(): string {
    return this.dataset['item'] ?? '';
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { store } = assessmentContext();
    this.addEventListener('change', (event) => this.#changed(event), { signal });
    this.addEventListener('input', (event) => this.#typed(event), { signal });
    const on = (selector: string, act: () => void) =>
      this.querySelector(selector)?.addEventListener('click', act, { signal });
    on('[data-clear]', () => this.clear());
    on('[data-undo]', () => this.undo());
    // What a browser restores by itself is not in the sheet, and need not agree with it.
    for (const field of this.#fields) field.setAttribute('autocomplete', 'off');
    window.addEventListener('pageshow', () => this.#show(store.$sheet.get()), { signal });
    follow(store.$sheet, signal, (sheet) => this.#show(sheet));
    follow(store.$undo, signal, (undo) =>
      this.#toggle('[data-undo]', undo?.kind === 'item' && undo.item === this.item),
    );
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Chooses an answer as a click would. @returns the control to go on with; undefined when the item has no such answer */
  choose(value: string): HTMLElement | undefined {
    const radio = this.#radios.find((candidate) => candidate.value === value);
    if (!radio) return undefined;
    assessmentContext().store.answer(this.item, answerOf(value));
    return value === 'na' ? (this.#note('reason') ?? radio) : radio;
  }

  /** Clears answer and notes, and leaves the focus on the first choice, since the button disappears. */
  clear(): void {
    assessmentContext().store.clearItem(this.item);
    this.#radios[0]?.focus();
  }

  /** Brings back what was just cleared, and leaves the focus on the answer, since this button disappears too. */
  undo(): void {
    assessmentContext().store.undo();
    this.start?.focus();
  }

  /** The radio button to begin with: the chosen one, else the first. */
  get start(): HTMLElement | undefined {
    return this.#radios.find((radio) => radio.checked) ?? this.#radios[0];
  }

  get #radios(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  }

  get #fields(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('input, textarea')];
  }

  #note(kind: 'evidence' | 'reason'): HTMLTextAreaElement | null {
    return this.querySelector<HTMLTextAreaElement>(`textarea[data-note="${kind}"]`);
  }

  #changed({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    assessmentContext().store.answer(this.item, answerOf(target.value));
  }

  #typed({ target }: Event): void {
    if (!(target instanceof HTMLTextAreaElement)) return;
    const kind = target.dataset['note'] === 'reason' ? 'reason' : 'evidence';
    assessmentContext().store.note(this.item, { [kind]: target.value });
  }

  #show({ answers, notes }: SheetRecord): void {
    const answer = answers[this.item];
    const note = notes[this.item];
    const value = valueOf(answer);
    for (const radio of this.#radios) radio.checked = radio.value === value;
    for (const kind of ['evidence', 'reason'] as const) {
      const area = this.#note(kind);
      const text = note?.[kind] ?? '';
      // Setting the same text again would move the cursor.
      if (area && area.value !== text) area.value = text;
    }
    this.#toggle('[data-reason]', value === 'na');
    this.#toggle('[data-reason-missing]', !note?.reason?.trim());
    this.#toggle('[data-clear]', answer !== undefined || note !== undefined);
  }

  #toggle(selector: string, shown: boolean): void {
    const element = this.querySelector<HTMLElement>(selector);
    if (element) element.hidden = !shown;
  }
}

customElements.define('assessment-item', AssessmentItem);
