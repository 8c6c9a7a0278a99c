import { missingOf } from '#domain/assessment/missing.ts';
import { ASSESSMENT_MISSING as WORDS } from '#strings.ts';
import { assessmentContext, progressIn } from './context.ts';

/**
 * Before the result is opened too early, says what is missing and offers the partial result.
 *
 * Markup: a link `data-result`; a hidden `data-missing` that can take the focus, with a `data-title`, a `data-list` and
 * a `data-partial` around the link to the result as it is.
 */
class AssessmentResultLink extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.querySelector('[data-result]')?.addEventListener('click', (event) => this.check(event), {
      signal,
    });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Lets the link go when everything is answered, else shows what is missing. */
  check(event: Event): void {
    const { outline, store } = assessmentContext();
    const areas = progressIn(outline, store.$sheet.get());
    const count = areas.reduce((sum, { missing }) => sum + missing.length, 0);
    const panel = this.querySelector<HTMLElement>('[data-missing]');
    if (count === 0 || !panel) return;
    event.preventDefault();
    const none = areas.every(({ given }) => given === 0);
    const title = panel.querySelector('[data-title]');
    if (title) title.textContent = none ? WORDS.empty : WORDS.title(count);
    const partial = panel.querySelector<HTMLElement>('[data-partial]');
    if (partial) partial.hidden = none;
    panel.querySelector('[data-list]')?.replaceChildren(
      ...missingOf(outline, areas).map(({ label, href }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = href;
        link.textContent = label;
        item.append(link);
        return item;
      }),
    );
    panel.hidden = false;
    panel.focus();
  }
}

customElements.define('assessment-result-link', AssessmentResultLink);
