import { toAnswers } from '#domain/assessment/record/edits.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { fromResult, onThisPage } from '#domain/assessment/report/links.ts';
import { reportOn, type Report } from '#domain/assessment/report/report.ts';
import {
  resultContentSchema,
  type ResultContent,
} from '#domain/assessment/report/result-content.ts';
import { dayOf } from '#domain/text/day-of.ts';
import { ASSESSMENT_RESULT as WORDS } from '#strings.ts';
import { assessmentContext, follow, readIsland, RESULT_ISLAND } from './context.ts';
import { tellAreas, tellQuestions } from './result/areas.ts';
import { cameBack, Changes } from './result/changes.ts';
import { tellHead } from './result/head.ts';
import { tellHeld } from './result/held.ts';
import { tellRound } from './result/round.ts';
import { tellRows } from './result/rows.ts';
import { tellThings } from './result/things.ts';

/**
 * Computes the result of the sheet and tells it.
 *
 * Markup: that of Result.astro. `data-waiting` for readers without script; hidden `data-empty` and `data-report`; in the
 * report places `data-fill` and `data-list`, sections `data-section` that disappear while their list is empty, and
 * templates; buttons `data-print` and `data-close`. `data-unit` names whose result it is, `data-here` says that the
 * items stand on the same page, `data-example` that it is not of the sheet that is kept.
 */
class AssessmentResult extends HTMLElement {
  #listening = new AbortController();
  #content: ResultContent | undefined;
  #changes: Changes | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#content = readIsland(RESULT_ISLAND, resultContentSchema);
    this.querySelector('[data-print]')?.addEventListener('click', () => window.print(), { signal });
    window.addEventListener('beforeprint', () => this.#unfold(true), { signal });
    window.addEventListener('afterprint', () => this.#unfold(false), { signal });
    this.#toggle('waiting', false);
    if (!('example' in this.dataset)) void this.#open(signal);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Shows the result of a sheet. */
  show(sheet: SheetRecord): void {
    if (!this.#content) return;
    const { about, earlier, held } = sheet;
    const answers = toAnswers(sheet);
    const wayTo = this.hasAttribute('data-here') ? onThisPage : fromResult;
    const report = reportOn(this.#content, { answers, role: about.role, earlier, held }, wayTo);
    this.#toggle('empty', !report.started);
    this.#toggle('report', report.started);
    if (report.started) this.#tell(report, sheet);
    this.#changes?.tell(this.#content, answers);
  }

  /** Nothing is shown, neither a result nor that there is none, until what is kept was read. */
  async #open(signal: AbortSignal): Promise<void> {
    const { store } = assessmentContext();
    const changes = new Changes(this, store.before);
    this.#changes = changes;
    const now = () => toAnswers(store.$sheet.get());
    this.addEventListener('click', (event) => changes.clicked(event, now()), { signal });
    await changes.open();
    const showKept = () => {
      if (store.$state.get() === 'ready') this.show(store.$sheet.get());
    };
    follow(store.$state, signal, showKept);
    follow(store.$sheet, signal, showKept);
    if (cameBack() && !signal.aborted) this.#goBack();
  }

  /** Whoever comes back sees first what has changed, or the row that they came from where nothing has. */
  #goBack(): void {
    const changes = this.querySelector<HTMLElement>('[data-section="changes"]:not([hidden])');
    changes?.focus();
    const place = changes ?? document.getElementById(location.hash.slice(1));
    place?.scrollIntoView({ block: 'nearest' });
  }

  #tell(report: Report, { about, savedAt, questionnaire }: SheetRecord): void {
    const unit = about.unit || (this.dataset['unit'] ?? '');
    const day = about.date || dayOf(new Date(savedAt));
    tellHead(this, report, WORDS.meta(unit, day, about.person, questionnaire.version));
    tellThings(this, report.things);
    tellAreas(this, report.areas);
    tellQuestions(this, report.ask);
    tellHeld(this, report.held);
    tellRound(this, report.round);
    tellRows(this, report.rows);
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
