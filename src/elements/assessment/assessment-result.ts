import { changesBetween } from '#domain/assessment/report/change.ts';
import { fromResult, onThisPage } from '#domain/assessment/report/links.ts';
import { reportOn, type Report } from '#domain/assessment/report/report.ts';
import {
  resultContentSchema,
  type ResultContent,
} from '#domain/assessment/report/result-content.ts';
import { toAnswers } from '#domain/assessment/record/edits.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { dayOf } from '#domain/text/day-of.ts';
import { ASSESSMENT_RESULT as WORDS } from '#strings.ts';
import { assessmentContext, follow, readIsland, RESULT_ISLAND } from './context.ts';
import { fillList } from './fill.ts';
import { tellAreas, tellQuestions } from './result/areas.ts';
import { tellHead } from './result/head.ts';
import { tellRound, textIn } from './result/round.ts';
import { tellRows } from './result/rows.ts';
import { tellThings } from './result/things.ts';

/**
 * Computes the result of the sheet and tells it.
 *
 * Markup: that of Result.astro. `data-waiting` for readers without script; hidden `data-empty` and `data-report`; in the
 * report places `data-fill` and `data-list`, sections `data-section` that disappear while their list is empty, and
 * templates; buttons `data-print` and `data-close`; links `data-again` that lead to an item. `data-unit` names whose
 * result it is, `data-here` says that the items stand on the same page.
 */
class AssessmentResult extends HTMLElement {
  #listening = new AbortController();
  #content: ResultContent | undefined;
  /** The sheet as it was when somebody went to answer an item again. */
  #before: SheetRecord | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { store } = assessmentContext();
    this.#content = readIsland(RESULT_ISLAND, resultContentSchema);
    this.querySelector('[data-print]')?.addEventListener('click', () => window.print(), { signal });
    window.addEventListener('beforeprint', () => this.#unfold(true), { signal });
    window.addEventListener('afterprint', () => this.#unfold(false), { signal });
    this.addEventListener('click', ({ target }) => this.#clicked(target), { signal });
    follow(store.$sheet, signal, (sheet) => this.show(sheet));
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Shows the result of a sheet. */
  show(sheet: SheetRecord): void {
    if (!this.#content) return;
    const wayTo = this.hasAttribute('data-here') ? onThisPage : fromResult;
    const { about, earlier } = sheet;
    const reported = { answers: toAnswers(sheet), role: about.role, earlier };
    const report = reportOn(this.#content, reported, wayTo);
    this.#toggle('waiting', false);
    this.#toggle('empty', !report.started);
    this.#toggle('report', report.started);
    if (report.started) this.#tell(report, sheet);
    this.#compare(sheet);
  }

  #tell(report: Report, { about, savedAt, questionnaire }: SheetRecord): void {
    const unit = about.unit || (this.dataset['unit'] ?? '');
    const day = about.date || dayOf(new Date(savedAt));
    const meta = WORDS.meta(unit, day, about.person, questionnaire.version);
    tellHead(this, report, meta);
    tellThings(this, report.things);
    tellAreas(this, report.areas);
    tellQuestions(this, report.ask);
    tellRound(this, report.round);
    tellRows(this, report.rows);
  }

  /** Whoever goes to answer an item again is told afterwards what that has changed. */
  #clicked(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const { store } = assessmentContext();
    if (target.closest('[data-close]')) {
      this.#before = undefined;
      this.#compare(store.$sheet.get());
    } else if (target.closest('[data-report] a[href^="#"]')) {
      this.#before = store.$sheet.get();
    }
  }

  /** Tells what has changed since, or nothing while nothing has. */
  #compare(sheet: SheetRecord): void {
    const before = this.#before;
    const lines =
      before && before !== sheet && this.#content
        ? changesBetween(this.#content, toAnswers(before), toAnswers(sheet))
        : [];
    fillList(
      this,
      'changes',
      lines.map((line) => textIn('li', line)),
    );
  }

  #toggle(name: string, shown: boolean): void {
    const part = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (part) part.hidden = !shown;
  }

  /** Paper cannot be unfolded: everything is open while printing, and as it was afterwards. */
  #unfold(printing: boolean): void {
    const folded = printing ? 'details:not([open])' : 'details[data-unfolded]';
    for (const details of this.querySelectorAll<HTMLDetailsElement>(folded)) {
      details.open = printing;
      details.toggleAttribute('data-unfolded', printing);
    }
  }
}

customElements.define('assessment-result', AssessmentResult);
