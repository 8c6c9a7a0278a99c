import type { AreaProgress } from '#domain/assessment/progress.ts';
import { ASSESSMENT } from '#strings.ts';
import { assessmentContext, follow, progressIn } from './context.ts';
import { say } from '#elements/typing.ts';

/**
 * Says how far each area is filled in.
 *
 * Markup: `data-progress` with the id of an area, where 未开始, 填写中 3/7 or 已答完 7/7 is written; `data-here` with the id
 * of an area, where 职责范围 3/7 is written; a link `data-continue` that is led to the first item still open, and hidden
 * when there is none.
 */
class AssessmentProgress extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { outline, store } = assessmentContext();
    follow(store.$sheet, this.#listening.signal, (sheet) => this.show(progressIn(outline, sheet)));
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Writes the progress of all areas. */
  show(areas: readonly AreaProgress[]): void {
    for (const { area, status, given, total } of areas) {
      for (const place of this.querySelectorAll(`[data-progress="${area}"]`)) {
        place.textContent = ASSESSMENT.progressOf(ASSESSMENT.progress[status], given, total);
      }
      for (const place of this.querySelectorAll(`[data-here="${area}"]`)) {
        say(place, ASSESSMENT.here(titleOf(area), given, total));
      }
    }
    this.#leadOn(areas);
  }

  #leadOn(areas: readonly AreaProgress[]): void {
    const link = this.querySelector<HTMLAnchorElement>('a[data-continue]');
    const open = areas.find(({ missing }) => missing.length > 0);
    if (!link || areas.every(({ status }) => status === 'untouched')) return;
    link.hidden = !open;
    if (!open) return;
    const { outline } = assessmentContext();
    link.textContent = ASSESSMENT.goOn(titleOf(open.area), open.given, open.total);
    link.href = outline.items.find(({ id }) => id === open.missing[0])?.href ?? link.href;
  }
}

function titleOf(area: string): string {
  return assessmentContext().outline.areas.find(({ id }) => id === area)?.title ?? area;
}

customElements.define('assessment-progress', AssessmentProgress);
