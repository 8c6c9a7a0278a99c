import type { PlanRow } from '#domain/assessment/record/plan-row.ts';
import { assessmentContext, follow } from './context.ts';

/**
 * Before the questions of a page, the rows of the plan about them that are not done.
 *
 * Markup: hidden; what `showOpenRows` writes into.
 */
class AssessmentOpenPlan extends HTMLElement {
  #listening = new AbortController();
  #open: readonly PlanRow[] = [];

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    follow(assessmentContext().store.$sheet, signal, ({ plan }) => void this.show(plan));
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /**
   * Shows the rows of a plan that are about questions of this page and not done. Few sheets have any, so what writes
   * them is loaded then; the plan may have changed meanwhile.
   */
  async show(plan: readonly PlanRow[]): Promise<void> {
    this.#open = plan.filter(
      ({ state, item }) =>
        (state === 'open' || state === 'doing') && document.getElementById(item) !== null,
    );
    if (this.#open.length > 0) {
      const { showOpenRows } = await import('./open-plan-rows.ts');
      showOpenRows(this, this.#open);
    }
    this.hidden = this.#open.length === 0;
  }
}

customElements.define('assessment-open-plan', AssessmentOpenPlan);
