import { reportOn, type Report } from '#domain/assessment/report.ts';
import { resultContentSchema, type ResultContent } from '#domain/assessment/result-content.ts';
import { toAnswers } from '#domain/assessment/record/edits.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { dayOf } from '#domain/text/day-of.ts';
import { ASSESSMENT_RESULT as WORDS } from '#strings.ts';
import { assessmentContext, follow, readIsland, RESULT_ISLAND } from './context.ts';
import { fill, fillList } from './fill.ts';
import { areaPart, linePart, pagePart, rowPart, taskPart } from './result-parts.ts';

/**
 * Computes the result of the sheet and tells it.
 *
 * Markup: `data-waiting` for readers without script; hidden `data-empty` and `data-report`; in the report places
 * `data-fill` and `data-list`, sections `data-section` that disappear while their list is empty, and the templates
 * area, row, task and line; a button `data-print`. `data-unit` names whose result it is.
 */
class AssessmentResult extends HTMLElement {
  #listening = new AbortController();
  #content: ResultContent | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { store } = assessmentContext();
    this.#content = readIsland(RESULT_ISLAND, resultContentSchema);
    this.querySelector('[data-print]')?.addEventListener('click', () => window.print(), { signal });
    window.addEventListener('beforeprint', () => this.#unfold(true), { signal });
    window.addEventListener('afterprint', () => this.#unfold(false), { signal });
    follow(store.$sheet, signal, (sheet) => this.show(sheet));
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Shows the result of a sheet. */
  show(sheet: SheetRecord): void {
    if (!this.#content) return;
    const report = reportOn(this.#content, toAnswers(sheet));
    this.#toggle('waiting', false);
    this.#toggle('empty', !report.started);
    this.#toggle('report', report.started);
    if (report.started) this.#tell(report, sheet);
  }

  #tell(report: Report, { about, savedAt, questionnaire }: SheetRecord): void {
    const day = about.date || dayOf(new Date(savedAt));
    const meta = WORDS.meta(this.dataset['unit'] ?? '', day, questionnaire.version);
    const { summary, share, overall, missing } = report;
    fill(this, { summary, share, meta, ...overall, partial: WORDS.partial(missing.length) });
    fillList(
      this,
      'missing',
      missing.map((item) => linePart(this, item)),
    );
    fillList(
      this,
      'areas',
      report.areas.map((area) => areaPart(this, area)),
    );
    fillList(
      this,
      'rows',
      report.areas.map((area) => rowPart(this, area)),
    );
    fillList(
      this,
      'first',
      report.first.map((task) => taskPart(this, task)),
    );
    this.#toggle('first-none', report.first.length === 0);
    fillList(
      this,
      'ask',
      report.ask.map((item) => linePart(this, item, WORDS.askWho(item.who))),
    );
    fillList(
      this,
      'more',
      report.more.map((task) => linePart(this, task, task.advice)),
    );
    fillList(this, 'procedures', report.procedures.map(pagePart));
    fillList(
      this,
      'undefended',
      report.undefended.map((item) => linePart(this, item)),
    );
    fillList(
      this,
      'not-applicable',
      report.notApplicable.map((item) => linePart(this, item, item.reason)),
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
