import { hasTrouble } from '#stores/assessment/originals.ts';
import type { Saving } from '#stores/assessment/saving.ts';
import type { Undo } from '#stores/assessment/undo.ts';
import { ASSESSMENT_SAVING as WORDS } from '#strings.ts';
import { assessmentContext, follow } from './context.ts';
import { clockOf } from '#elements/clock.ts';
import { downloadAnswers } from './download.ts';
import { say } from '#elements/typing.ts';

/**
 * Says whether the answers are kept, what could not be read, and what can be brought back.
 *
 * Markup: a status `data-sign`, with what stands in its place beside it while something is being written; a hidden
 * alert `data-problem` with a `data-text`, which holds the text of each problem as an attribute, buttons `data-download`
 * and `data-retry`, and a hidden `data-whole`, the way to answer where nothing is kept; in a status a hidden `data-undo`
 * with such a `data-text` for each kind of change, and a button; a hidden `data-originals` for `showOriginals`.
 */
class AssessmentStatus extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { store } = assessmentContext();
    const on = (selector: string, act: () => void) =>
      this.querySelector(selector)?.addEventListener('click', act, { signal });
    on('[data-problem] [data-download]', () => this.download());
    on('[data-problem] [data-retry]', () => store.retry());
    on('[data-undo] button', () => {
      store.undo();
      // The button is gone; the sign says what came of it.
      this.#part('sign')?.focus();
    });
    const saving = () => this.#showSaving(store.$saving.get(), store.$state.get());
    follow(store.$saving, signal, saving);
    follow(store.$state, signal, saving);
    follow(store.$undo, signal, (undo) => this.#showUndo(undo));
    follow(store.$originals, signal, () => void this.#showOriginals());
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Hands out the answers as a file. */
  download(): void {
    downloadAnswers(assessmentContext().store.$sheet.get());
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-${name}]`);
  }

  /** Shows a part with the one of its texts that is true, or hides it when none is. */
  #say(name: string, which: string | undefined): void {
    const part = this.#part(name);
    const place = part?.querySelector<HTMLElement>('[data-text]');
    say(place, (which && place?.dataset[which]) ?? '');
    if (part) part.hidden = which === undefined;
  }

  #showSaving({ problem, at, pending }: Saving, state: 'opening' | 'ready'): void {
    const sign = this.#part('sign');
    if (sign && state === 'ready') say(sign, at === '' ? WORDS.nothing : WORDS.saved(clockOf(at)));
    if (sign) sign.hidden = problem !== undefined || state === 'opening';
    // While a change is on its way the words of before are not true. They stay where they are for those who hear the
    // page, since a status that comes and goes is read out each time.
    this.toggleAttribute('data-saving', pending);
    this.#say('problem', problem);
    const retry = this.querySelector<HTMLElement>('[data-retry]');
    if (retry) retry.hidden = problem === 'blocked' || problem === 'newer';
    const whole = this.#part('whole');
    if (whole) whole.hidden = problem !== 'blocked';
  }

  #showUndo(undo: Undo | undefined): void {
    // A single item brings itself back, where it stands.
    const kind = undo?.kind ?? 'item';
    const isWhole = kind !== 'item' && kind !== 'answer';
    this.#say('undo', isWhole ? kind : undefined);
    // With the answers the button that cleared them has gone, and the focus with it.
    if (isWhole) this.querySelector<HTMLElement>('[data-undo] button')?.focus();
  }

  /** Few pages have any, so what shows them is loaded where it is needed. */
  async #showOriginals(): Promise<void> {
    const { $originals } = assessmentContext().store;
    const part = this.#part('originals');
    if (!part || (part.hidden && !$originals.get().some(hasTrouble))) return;
    const { showOriginals } = await import('./originals-list.ts');
    showOriginals(part, $originals.get().filter(hasTrouble), () => this.#part('sign')?.focus());
  }
}

customElements.define('assessment-status', AssessmentStatus);
