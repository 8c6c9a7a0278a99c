/**
 * Counts a term as it is filled in, keeps what is filled in within the address, and hands out the day for a calendar.
 *
 * Markup: a script of type application/json with the terms and the years (HandedTerms); a hidden form whose fields are
 * named as in Asked, with `data-term`, `data-own`, `data-hours`, `data-between`, `data-dated` and `data-movable` on what
 * only some questions need; `data-without` is taken away; the answer goes into `data-said`, in one breath into
 * `data-status`.
 */
import { answerTo } from '#domain/deadline/answer.ts';
import { readAsked, writeAsked, type Asked } from '#domain/deadline/asked.ts';
import { dueCalendar, dueFileName } from '#domain/deadline/due-calendar.ts';
import { takeOver, type HandedTerms } from '#domain/deadline/handed.ts';
import type { TermRule } from '#domain/deadline/rule.ts';
import type { Answer, Due } from '#domain/deadline/said.ts';
import { workCalendar, type WorkCalendar } from '#domain/calendar/work-calendar.ts';
import { dayOf } from '#domain/text/day-of.ts';
import { handOut } from '#elements/hand-out.ts';
import { onTyped, say, speaker } from '#elements/typing.ts';
import { FAULT } from '#strings.ts';
import { answerInShort, answerNodes, markFaults } from './counter-answer.ts';
import { fillFields, readFields, showFields } from './counter-fields.ts';

const DATED = ['start', 'time', 'end'] as const;

class DeadlineCounter extends HTMLElement {
  readonly #speak = speaker();
  #listening = new AbortController();
  #rules: readonly TermRule[] = [];
  #calendar: WorkCalendar = workCalendar([]);
  #due: Due | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const data = this.querySelector('script[type="application/json"]')?.textContent;
    if (!form || data === undefined) return;
    const { rules, years } = JSON.parse(data) as HandedTerms;
    this.#rules = rules.map(takeOver);
    this.#calendar = workCalendar(years);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const changed = () => this.answer(form, readFields(form), true);
    onTyped(form, signal, changed);
    form.addEventListener('change', changed, { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.#onClick('[data-today]', signal, () => {
      const start = form.elements.namedItem('start');
      if (start instanceof HTMLInputElement) start.value = dayOf(new Date());
      changed();
    });
    this.#onClick('[data-calendar]', signal, () => this.#handOut());
    window.addEventListener('popstate', () => this.#open(form), { signal });
    this.#open(form);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#speak();
  }

  /** Fills in what the address says, and answers it as it stands there, whatever the fields can hold. */
  #open(form: HTMLFormElement): void {
    const asked = readAsked(location.search);
    fillFields(form, asked);
    form.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>('[data-without]')) part.hidden = true;
    for (const part of this.querySelectorAll<HTMLElement>('[data-answer]')) part.hidden = false;
    this.answer(form, asked, false);
  }

  /** @param keeps whether the address takes over what is asked */
  answer(form: HTMLFormElement, asked: Asked, keeps: boolean): void {
    const rule = this.#rules.find(({ id }) => id === asked.rule);
    showFields(form, asked, rule);
    const answer = unfinished(form) ?? answerTo(asked, this.#rules, this.#calendar);
    this.querySelector('[data-said]')?.replaceChildren(...answerNodes(answer));
    markFaults(form, answer);
    this.#due = answer.kind === 'found' ? answer.due : undefined;
    const tools = this.querySelector<HTMLElement>('[data-tools]');
    if (tools) tools.hidden = answer.kind !== 'found';
    const button = this.querySelector<HTMLElement>('[data-calendar]');
    if (button) button.hidden = this.#due === undefined;
    const reminds = this.querySelector('[data-reminds]');
    if (reminds) reminds.textContent = this.#due?.reminds ?? '';
    const status = this.querySelector('[data-status]');
    if (!keeps) return;
    this.#speak(() => say(status, answerInShort(answer)));
    history.replaceState(history.state, '', location.pathname + writeAsked(asked) + location.hash);
  }

  #handOut(): void {
    if (!this.#due) return;
    const id = location.search.replace(/[^\w-]+/g, '-').slice(1);
    const text = dueCalendar(this.#due, id, dayOf(new Date()));
    handOut(dueFileName(this.#due), new Blob([text], { type: 'text/calendar' }));
  }

  #onClick(selector: string, signal: AbortSignal, listener: () => void): void {
    this.querySelector(selector)?.addEventListener('click', listener, { signal });
  }
}

/** A date field gives no text while a part of it is missing or no calendar has the day. */
function unfinished(form: HTMLFormElement): Answer | undefined {
  const dates = form.querySelectorAll<HTMLInputElement>('input[type="date"], input[type="time"]');
  const bad = [...dates].filter((field) => !field.closest('[hidden]') && field.validity.badInput);
  const names = DATED.filter((name) => bad.some((field) => field.name === name));
  const faults = names.map((at) => ({ at, words: FAULT.unfinished }));
  return faults.length > 0 ? { kind: 'faulty', faults } : undefined;
}

customElements.define('deadline-counter', DeadlineCounter);
