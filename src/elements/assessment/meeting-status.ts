import type { Saving } from '#stores/assessment/saving.ts';
import { MEETING_SAVING as WORDS } from '#strings.ts';
import { say } from '#elements/typing.ts';
import { follow } from './context.ts';
import { clockOf } from '#elements/clock.ts';
import { downloadMeeting, meetingContext } from './meeting-context.ts';

/**
 * Says whether the meeting is kept, and what can be brought back.
 *
 * Markup: a status `data-sign`; a hidden alert `data-problem` with a `data-text` and buttons `data-download` and
 * `data-retry`; in a status a hidden `data-undo` with a `data-text` and a button.
 */
class MeetingStatus extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { store } = meetingContext();
    const on = (selector: string, act: () => void) =>
      this.querySelector(selector)?.addEventListener('click', act, { signal });
    on('[data-download]', () => downloadMeeting(store.$meeting.get()));
    on('[data-retry]', () => store.retry());
    on('[data-undo] button', () => {
      store.undo();
      // The button is gone; the sign says what came of it.
      this.#part('sign')?.focus();
    });
    const saving = () => this.#showSaving(store.$saving.get(), store.$state.get());
    follow(store.$saving, signal, saving);
    follow(store.$state, signal, saving);
    follow(store.$undo, signal, (undo) => this.#say('undo', undo ? WORDS.undone[undo.kind] : ''));
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-${name}]`);
  }

  /** Shows a part with its text, or hides it when there is nothing to say. */
  #say(name: string, text: string): void {
    const part = this.#part(name);
    say(part?.querySelector('[data-text]'), text);
    if (part) part.hidden = text === '';
  }

  #showSaving({ problem, at, pending }: Saving, state: 'opening' | 'ready'): void {
    const sign = this.#part('sign');
    if (sign && state === 'ready') say(sign, at === '' ? WORDS.nothing : WORDS.saved(clockOf(at)));
    if (sign) sign.hidden = problem !== undefined || state === 'opening';
    // While a change is on its way the words of before are not true.
    this.toggleAttribute('data-saving', pending);
    this.#say('problem', problem ? WORDS.problems[problem] : '');
    const retry = this.#part('retry');
    if (retry) retry.hidden = problem === 'blocked' || problem === 'newer';
  }
}

customElements.define('meeting-status', MeetingStatus);
