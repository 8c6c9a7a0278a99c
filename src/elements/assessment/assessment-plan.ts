import { planDataSchema, type PlanContent } from '#domain/assessment/plan/plan-content.ts';
import { coverageOf } from '#domain/assessment/plan/coverage.ts';
import { viewRows } from '#domain/assessment/plan/row-view.ts';
import { MOST_ROWS } from '#domain/assessment/record/limits.ts';
import { toAnswers } from '#domain/assessment/record/edits.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { say } from '#elements/typing.ts';
import { ASSESSMENT_PLAN as WORDS } from '#strings.ts';
import { assessmentContext, follow, PLAN_ISLAND, readIsland } from './context.ts';
import { fill } from './fill.ts';
import { showCoverage } from './plan-coverage.ts';
import { handOutPlan, type PlanFile } from './plan-files.ts';
import { showPrinted } from './plan-print.ts';
import { grow, idOf, isField, rowPart, showRows, writeInto } from './plan-rows.ts';
import { PlanWork, today } from './plan-work.ts';

/**
 * The plan of the sheet, edited in place.
 *
 * Markup: `data-waiting` for readers without script; hidden `data-empty` for a sheet without answers and `data-plan`;
 * in it the list and the template of rows with their `data-field`s, `data-about` fields, buttons `data-act` (up, down,
 * remove and renew in a row; undo, add, fill, pick and print), what `showCoverage` writes into, a status `data-said`, and the printed table.
 */
class AssessmentPlan extends HTMLElement {
  #listening = new AbortController();
  #content: PlanContent | undefined;
  #work: PlanWork | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { outline, store } = assessmentContext();
    this.#content = { ...readIsland(PLAN_ISLAND, planDataSchema), outline };
    this.#work = new PlanWork(this.#content, store);
    const heard = (event: Event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.#write(event.target);
    };
    this.addEventListener('input', heard, { signal });
    // Chromium sends no further input event once a word is chosen.
    this.addEventListener('compositionend', heard, { signal });
    this.addEventListener('click', ({ target }) => this.#act(target), { signal });
    // Whoever comes next to this computer takes nothing back.
    const forget = () => {
      this.#work?.forget();
      this.#toggle('undo', false);
    };
    window.addEventListener('pagehide', forget, { signal });
    follow(store.$sheet, signal, (sheet) => this.show(sheet));
    follow(store.$state, signal, () => this.show(store.$sheet.get()));
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Shows the plan of a sheet; one that has answers and no plan yet is filled in first. */
  show(sheet: SheetRecord): void {
    const isReady = assessmentContext().store.$state.get() === 'ready';
    const hasAnswers = Object.keys(sheet.answers).length > 0;
    const hasPlan = sheet.plan.length > 0;
    this.#toggle('waiting', false);
    this.#toggle('empty', isReady && !hasAnswers && !hasPlan);
    this.#toggle('plan', isReady && (hasAnswers || hasPlan));
    if (!isReady) return;
    const filled = this.#work?.fillFirst() ?? '';
    // What was filled in has come back as a change of the sheet.
    if (filled !== '') this.#say(filled);
    else this.#tell(sheet);
  }

  #tell(sheet: SheetRecord): void {
    const content = this.#content;
    if (!content) return;
    const { plan, about } = sheet;
    const views = viewRows(content, plan, toAnswers(sheet), today());
    showRows(this, views);
    const named = { ...about, unit: about.unit || content.unit, date: about.date || today() };
    showPrinted(this, views, `${named.unit}${content.office}`, named);
    for (const field of this.querySelectorAll('[data-about]')) writeInto(field, named);
    const done = plan.filter(({ state }) => state === 'done').length;
    const lacking = views.filter(({ remarks }) => remarks.length > 0).length;
    fill(this, {
      rows: WORDS.rows(plan.length, done),
      lacking: lacking > 0 ? WORDS.remarkCount(lacking) : '',
    });
    showCoverage(this, coverageOf(content, toAnswers(sheet), plan), plan.length);
    this.#toggle('fine', plan.length === 0);
  }

  #write(target: EventTarget | null): void {
    if (!isField(target)) return;
    const { value, dataset } = target;
    const { about, field } = dataset;
    if (about !== undefined) this.#work?.writeAbout(about, value);
    if (field !== undefined) this.#work?.write(idOf(target), field, value);
    grow(target);
  }

  #act(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const work = this.#work;
    if (!button || !work) return;
    const id = idOf(button);
    const acts: Readonly<Record<string, () => void>> = {
      up: () => this.#move(id, -1, button),
      down: () => this.#move(id, 1, button),
      remove: () => {
        this.#say(work.remove(id));
        this.querySelector<HTMLElement>('[data-act="undo"]')?.focus();
      },
      renew: () => {
        this.#say(work.renew(id));
        this.#enter(id);
      },
      undo: () => {
        const back = work.undo();
        this.#say(back?.text ?? (work.isFull ? WORDS.full(MOST_ROWS) : ''));
        this.#enter(back?.id ?? '');
      },
      add: () => (work.isFull ? this.#say(WORDS.full(MOST_ROWS)) : this.#enter(work.add())),
      fill: () => this.#say(work.fillAgain()),
      pick: () => {
        const item = this.querySelector<HTMLSelectElement>('[data-list="left"]')?.value ?? '';
        if (work.isFull) this.#say(WORDS.full(MOST_ROWS));
        else this.#enter(work.addItem(item));
      },
      print: () => window.print(),
      word: () => void this.#make('word'),
      excel: () => void this.#make('excel'),
    };
    acts[button.dataset['act'] ?? '']?.();
  }

  async #make(kind: PlanFile): Promise<void> {
    const content = this.#content;
    if (!content) return;
    const made = this.querySelector('[data-made]');
    say(made, WORDS.making);
    const sheet = assessmentContext().store.$sheet.get();
    const name = await handOutPlan(kind, content, sheet, today()).catch(() => undefined);
    say(made, name === undefined ? WORDS.failed : WORDS.made(name));
  }

  #move(id: string, by: -1 | 1, button: HTMLElement): void {
    this.#say(this.#work?.move(id, by) ?? '');
    button.focus();
  }

  /** Lets one write in a row. */
  #enter(id: string): void {
    rowPart(this, id)?.querySelector<HTMLElement>('[data-field]')?.focus();
  }

  #say(text: string): void {
    say(this.querySelector('[data-said]'), text);
    this.#toggle('undo', this.#work?.hasUndo === true);
  }

  #toggle(name: string, shown: boolean): void {
    const part = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (part) part.hidden = !shown;
  }
}

customElements.define('assessment-plan', AssessmentPlan);
