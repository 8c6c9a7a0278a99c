import { quickReport, type QuickGap } from '#domain/assessment/quick.ts';
import { toAnswers } from '#domain/assessment/record/edits.ts';
import { readSheet } from '#domain/assessment/sheet.ts';
import { ASSESSMENT_QUICK as WORDS } from '#strings.ts';
import { assessmentContext, follow, progressIn } from './context.ts';
import { copyOf, fill, fillList } from './fill.ts';

/**
 * Tells what the critical items alone say, once asked, and keeps it true from then on.
 *
 * Markup: a button `data-show`; a hidden `data-report` that can take the focus, with `data-fill` of note, `data-list` of
 * areas and gaps, the sections `data-section` of both, a `data-no-gaps`, and the templates area and gap; links
 * `data-continue` that are led to the first item still open.
 */
class AssessmentQuick extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.querySelector('[data-show]')?.addEventListener('click', () => this.open(), { signal });
    follow(assessmentContext().store.$sheet, signal, () => this.tell());
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Shows the report and goes to it. */
  open(): void {
    const report = this.querySelector<HTMLElement>('[data-report]');
    if (!report) return;
    report.hidden = false;
    report.focus();
  }

  /** Tells what the sheet says now. */
  tell(): void {
    const { outline, store } = assessmentContext();
    const sheet = store.$sheet.get();
    const report = quickReport(outline, readSheet(outline, toAnswers(sheet)).reactions);
    const { areas, gaps, given, total } = report;
    const note = WORDS.note(given, total, outline.items.length - total);
    fill(this, { note: given === 0 ? WORDS.empty : note });
    const tellArea = (area: { title: string; text: string }) => {
      const part = copyOf(this, 'area');
      fill(part, area);
      return part;
    };
    fillList(this, 'areas', given === 0 ? [] : areas.map(tellArea));
    fillList(
      this,
      'gaps',
      gaps.map((gap) => this.#gap(gap)),
    );
    const fine = this.querySelector<HTMLElement>('[data-no-gaps]');
    if (fine) fine.hidden = given === 0 || gaps.length > 0;
    const [open] = progressIn(outline, sheet).flatMap(({ missing }) => missing);
    const next = outline.items.find(({ id }) => id === open);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-continue]')) {
      link.hidden = !next;
      if (next) link.href = next.href;
    }
  }

  #gap({ title, href, question, form }: QuickGap): DocumentFragment {
    const part = copyOf(this, 'gap');
    fill(part, {
      title,
      question,
      effort: form ? WORDS.form(form.effort) : '',
      form: form?.title ?? '',
    });
    const [item, paper] = part.querySelectorAll('a');
    if (item) item.href = href;
    if (paper && form) paper.href = form.href;
    else paper?.remove();
    return part;
  }
}

customElements.define('assessment-quick', AssessmentQuick);
