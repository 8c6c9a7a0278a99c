import type { AsideSheet } from '#stores/assessment-aside.ts';
import type { Saving, Undo } from '#stores/assessment.ts';
import { ASSESSMENT_SAVING as WORDS } from '#strings.ts';
import { assessmentContext, follow } from './assessment-context.ts';
import { clockOf, dayOf, downloadText } from './assessment-download.ts';

/**
 * Says whether the answers are kept, what could not be read, and what can be undone.
 *
 * Markup: `data-sign`; a hidden alert `data-problem` with a `data-text` and a button `data-download`; a hidden status
 * `data-undo` with a `data-text` and a button; a hidden `data-aside` with a `data-list`, and the template of its items
 * with a `data-text` and buttons `data-download` and `data-remove`.
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
    const sheet = assessmentContext().store.$sheet.get();
    downloadText(WORDS.fileName(dayOf(new Date())), JSON.stringify(sheet, null, 2));
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-${name}]`);
  }

  /** Shows a part with its text, or hides it when there is nothing to say. */
  #say(name: string, text: string): void {
    const part = this.#part(name);
    const place = part?.querySelector('[data-text]');
    if (place) place.textContent = text;
    if (part) part.hidden = text === '';
  }

  #showSaving({ problem, at }: Saving): void {
    const sign = this.#part('sign');
    if (sign) {
      sign.textContent = at === '' ? WORDS.nothing : WORDS.saved(clockOf(at));
      sign.hidden = problem !== undefined;
    }
    this.#say('problem', problem ? WORDS.problems[problem] : '');
  }

  #showUndo(undo: Undo | undefined): void {
    if (!undo) return this.#say('undo', '');
    const { items } = assessmentContext().outline;
    const item = items.find(({ id }) => id === undo.item);
    this.#say('undo', item ? WORDS.clearedItem(item.number) : WORDS.cleared);
    // With the answers the button that cleared them has gone, and the focus with it.
    if (!item) this.querySelector<HTMLElement>('[data-undo] button')?.focus();
  }

  #showAside(aside: readonly AsideSheet[]): void {
    const part = this.#part('aside');
    const list = part?.querySelector('[data-list]');
    const template = part?.querySelector('template');
    if (!part || !list || !template) return;
    part.hidden = aside.length === 0;
    list.replaceChildren(...aside.map((sheet) => asideItem(template, sheet)));
  }
}

function asideItem(template: HTMLTemplateElement, sheet: AsideSheet): DocumentFragment {
  const item = document.importNode(template.content, true);
  const text = item.querySelector('[data-text]');
  const why = WORDS.asideWhy[sheet.problem ?? 'readable'];
  if (text) text.textContent = WORDS.asideItem(clockOf(sheet.at), why);
  item.querySelector('[data-download]')?.addEventListener('click', () => {
    downloadText(WORDS.asideFileName(dayOf(new Date())), sheet.text);
  });
  const remove = item.querySelector('[data-remove]');
  remove?.addEventListener('click', () => {
    // The first click only arms the button: what is removed here cannot be brought back.
    if (remove.textContent === WORDS.asideConfirm) {
      assessmentContext().store.removeAside(sheet.key);
    } else remove.textContent = WORDS.asideConfirm;
  });
  return item;
}

customElements.define('assessment-status', AssessmentStatus);
