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
    const { href } = event.currentTarget as HTMLAnchorElement;
    // What shows it is loaded for it; where it cannot be, the link leads on.
    import('./missing-panel.ts').then(
      ({ showMissing }) => showMissing(panel, outline, areas),
      () => location.assign(href),
    );
  }
}

customElements.define('assessment-result-link', AssessmentResultLink);
