import type { PlanRow } from '#domain/assessment/record/plan-row.ts';
import { ASSESSMENT_ANSWERING } from '#strings.ts';
import { assessmentContext, follow } from './context.ts';
import { copyOf, fill, fillList } from './fill.ts';

const WORDS = ASSESSMENT_ANSWERING.open;

/**
 * Before the questions of a page, the rows of the plan about them that are not done.
 *
 * Markup: hidden; `data-fill` of title; `data-list` and template `row` with `data-fill` of row and facts, and a link.
 */
class AssessmentOpenPlan extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    follow(assessmentContext().store.$sheet, this.#listening.signal, ({ plan }) => this.show(plan));
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Shows the rows of a plan that are about questions of this page and not done. */
  show(plan: readonly PlanRow[]): void {
    const open = plan.filter(
      ({ state, item }) =>
        (state === 'open' || state === 'doing') && document.getElementById(item) !== null,
    );
    fill(this, { title: WORDS.title(open.length) });
    fillList(
      this,
      'open',
      open.map((row) => this.#row(row)),
    );
    this.hidden = open.length === 0;
  }

  #row({ item, problem, measure, person, due }: PlanRow): DocumentFragment {
    const row = copyOf(this, 'row');
    fill(row, { row: WORDS.row(problem, measure), facts: WORDS.facts(person, due) });
    const link = row.querySelector('a');
    if (link) link.hash = item;
    return row;
  }
}

customElements.define('assessment-open-plan', AssessmentOpenPlan);
