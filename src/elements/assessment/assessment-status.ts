import type { AsideSheet } from '#stores/assessment/aside.ts';
import type { Saving, Undo } from '#stores/assessment/sheet-store.ts';
import { ASSESSMENT_SAVING as WORDS } from '#strings.ts';
import { assessmentContext, follow } from './context.ts';
import { clockOf, dayOf, downloadAnswers, downloadText } from './download.ts';
import { say } from '#elements/typing.ts';

/**
 * Says whether the answers are kept, what could not be read, and that all of them can be brought back.
 *
 * Markup: a status `data-sign`; a hidden alert `data-problem` with a `data-text` and a button `data-download`; in a
 * status a hidden `data-undo` with a `data-text` and a button; a hidden `data-aside` with a `data-list`, a status
 * `data-armed`, and the template of its items with a `data-text` and buttons `data-download` and `data-remove`.
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
    on('[data-undo] button', () => {
      store.undo();
      // The button is gone; the sign says what came of it.
      this.#part('sign')?.focus();
    });
    follow(store.$saving, signal, (saving) => this.#showSaving(saving));
    follow(store.$undo, signal, (undo) => this.#showUndo(undo));
    follow(store.$aside, signal, (aside) => this.#showAside(aside));
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

  /** Shows a part with its text, or hides it when there is nothing to say. */
  #say(name: string, text: string): void {
    const part = this.#part(name);
    say(part?.querySelector('[data-text]'), text);
    if (part) part.hidden = text === '';
  }

  #showSaving({ problem, at }: Saving): void {
    const sign = this.#part('sign');
    if (sign) {
      say(sign, at === '' ? WORDS.nothing : WORDS.saved(clockOf(at)));
      sign.hidden = problem !== undefined;
    }
    this.#say('problem', problem ? WORDS.problems[problem] : '');
  }

  #showUndo(undo: Undo | undefined): void {
    // A single item brings itself back, where it stands.
    const isAll = undo !== undefined && undo.item === undefined;
    this.#say('undo', isAll ? WORDS.cleared : '');
    // With the answers the button that cleared them has gone, and the focus with it.
    if (isAll) this.querySelector<HTMLElement>('[data-undo] button')?.focus();
  }

  #showAside(aside: readonly AsideSheet[]): void {
    const part = this.#part('aside');
    const list = part?.querySelector('[data-list]');
    const template = part?.querySelector('template');
    if (!part || !list || !template) return;
    part.hidden = aside.length === 0;
    list.replaceChildren(...aside.map((sheet) => this.#asideItem(template, sheet)));
    say(this.#part('armed'), '');
  }

  #asideItem(template: HTMLTemplateElement, sheet: AsideSheet): DocumentFragment {
    const item = document.importNode(template.content, true);
    const why = WORDS.asideWhy[sheet.problem ?? 'readable'];
    say(item.querySelector('[data-text]'), WORDS.asideItem(clockOf(sheet.at), why));
    item.querySelector('[data-download]')?.addEventListener('click', () => {
      downloadText(WORDS.asideFileName(dayOf(new Date())), sheet.text);
    });
    const remove = item.querySelector('[data-remove]');
    remove?.addEventListener('click', () => {
      // The first click only arms the button: what is removed here cannot be brought back.
      if (remove.textContent === WORDS.asideConfirm) this.#remove(sheet);
      else {
        remove.textContent = WORDS.asideConfirm;
        say(this.#part('armed'), WORDS.asideArmed);
      }
    });
    return item;
  }

  /** Removes a sheet, and with it the button that was pressed: the focus goes to the next one, or to the sign. */
  #remove({ key }: AsideSheet): void {
    assessmentContext().store.removeAside(key);
    (this.querySelector<HTMLElement>('[data-remove]') ?? this.#part('sign'))?.focus();
  }
}

customElements.define('assessment-status', AssessmentStatus);
