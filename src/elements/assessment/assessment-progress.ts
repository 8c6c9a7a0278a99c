import type { AreaProgress } from '#domain/assessment/progress.ts';
import { ASSESSMENT_LIVE } from '#strings.ts';
import { assessmentContext, follow, progressIn } from './context.ts';
import { say } from '#elements/typing.ts';

/**
 * Says how far each area is filled in.
 *
 * Markup: `data-progress` with the id of an area, where 未开始, 填写中 3/7 or 已答完 7/7 is written; `data-here` with a name,
 * where 职责范围 3/7 is written of the items of its `assessment-area`, and a `progress` that draws the same; a link `data-continue` that is led to the first item still open, and hidden
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
        place.textContent = ASSESSMENT_LIVE.progressOf(
          ASSESSMENT_LIVE.progress[status],
          given,
          total,
        );
      }
    }
    this.#tellHere(new Set(areas.flatMap(({ missing }) => missing)));
    this.#leadOn(areas);
  }

  /** Tells of the items that stand on this page, whatever areas they are of. */
  #tellHere(missing: ReadonlySet<string>): void {
    const items = [
      ...(this.closest('assessment-area')?.querySelectorAll<HTMLElement>('assessment-item') ?? []),
    ];
    const given = items.filter(({ dataset }) => !missing.has(dataset['item'] ?? '')).length;
    for (const place of this.querySelectorAll<HTMLElement>('[data-here]')) {
      say(place, ASSESSMENT_LIVE.here(place.dataset['here'] ?? '', given, items.length));
    }
    for (const drawn of this.querySelectorAll('progress')) drawn.value = given;
  }

  #leadOn(areas: readonly AreaProgress[]): void {
    const link = this.querySelector<HTMLAnchorElement>('a[data-continue]');
    const open = areas.find(({ missing }) => missing.length > 0);
    if (!link || areas.every(({ status }) => status === 'untouched')) return;
    link.hidden = !open;
    if (!open) return;
    const { outline } = assessmentContext();
    link.textContent = ASSESSMENT_LIVE.goOn(titleOf(open.area), open.given, open.total);
    link.href = outline.items.find(({ id }) => id === open.missing[0])?.href ?? link.href;
  }
}

function titleOf(area: string): string {
  return assessmentContext().outline.areas.find(({ id }) => id === area)?.title ?? area;
}

customElements.define('assessment-progress', AssessmentProgress);
