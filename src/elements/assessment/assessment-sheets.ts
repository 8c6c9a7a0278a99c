import { newRound } from '#domain/assessment/record/new-round.ts';
import { sheetFile, sheetFileName } from '#domain/assessment/record/sheet-file.ts';
import type { SheetAbout } from '#domain/assessment/record/sheet-record.ts';
import type { SheetSummary } from '#domain/assessment/record/summary.ts';
import { wholeRecord } from '#domain/assessment/record/whole.ts';
import { withAbout } from '#domain/assessment/record/with-about.ts';
import { dayOf } from '#domain/text/day-of.ts';
import { ASSESSMENT_SHEETS as WORDS } from '#strings.ts';
import { tellCarried } from './carried-part.ts';
import { assessmentContext, follow } from './context.ts';
import { downloadText } from './download.ts';
import { copyOf, fill } from './fill.ts';

/**
 * All sheets of this browser, and whose the open one is.
 *
 * Markup: hidden; `data-total`, the items of the questionnaire; fields `data-about` with name, unit, date, person or
 * role; a hidden `data-carried` with a `data-text` and a `data-list`; a list `data-list="sheets"` and the template
 * `sheet` of its items, with places `data-fill` of title, facts and standing, a hidden `data-current` and buttons
 * `data-open`, `data-export` and `data-remove`; buttons `data-create` and `data-round` with its `data-round-note`; a hidden alert `data-failed`.
 */
class AssessmentSheets extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { store } = assessmentContext();
    const on = (selector: string, act: () => void) =>
      this.querySelector(selector)?.addEventListener('click', act, { signal });
    for (const field of this.#fields) {
      field.addEventListener('input', () => this.#changed(field), { signal });
    }
    on('[data-create]', () => void this.#done(store.createSheet()));
    on('[data-round]', () => void this.#done(this.startRound()));
    follow(store.$sheet, signal, () => this.#show());
    follow(store.$sheets, signal, () => this.#show());
    follow(store.$originals, signal, () => tellCarried(this.querySelector('[data-carried]')));
    follow(store.$state, signal, (state) => {
      this.hidden = state === 'opening';
    });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Closes the round of the open sheet and begins the next one. */
  async startRound(): Promise<boolean> {
    const { store } = assessmentContext();
    const today = dayOf(new Date());
    const last = store.$sheet.get();
    if (last.finishedOn === '') store.change((sheet) => ({ ...sheet, finishedOn: today }));
    return store.createSheet(newRound(last, today));
  }

  get #fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-about]')];
  }

  #changed(field: HTMLInputElement | HTMLSelectElement): void {
    const part = { [field.dataset['about'] ?? '']: field.value } as Partial<SheetAbout>;
    assessmentContext().store.change(
      (sheet) => withAbout(sheet, part),
      field instanceof HTMLInputElement,
    );
  }

  /** Says when something could not be kept. */
  async #done(doing: Promise<boolean>): Promise<void> {
    const isDone = await doing;
    const failed = this.querySelector<HTMLElement>('[data-failed]');
    if (failed) failed.hidden = isDone;
  }

  #show(): void {
    const { store } = assessmentContext();
    const { about, id } = store.$sheet.get();
    for (const field of this.#fields) {
      const value = about[field.dataset['about'] as keyof SheetAbout] ?? '';
      // Setting the same text again would move the cursor.
      if (field.value !== value) field.value = value;
    }
    const sheets = store.$sheets.get();
    const canGoOn = sheets.some((sheet) => sheet.id === id && sheet.answered > 0);
    for (const part of this.querySelectorAll<HTMLElement>('[data-round], [data-round-note]')) {
      part.hidden = !canGoOn;
    }
    this.querySelector('[data-list="sheets"]')?.replaceChildren(
      ...sheets.map((sheet) => this.#row(sheet, sheet.id === id)),
    );
  }

  #row(sheet: SheetSummary, isOpen: boolean): DocumentFragment {
    const { store } = assessmentContext();
    const row = copyOf(this, 'sheet');
    const total = Number(this.dataset['total']);
    const { name, unit, date, person, role, answered, standing, finishedOn } = sheet;
    const { version } = sheet.questionnaire;
    const facts = WORDS.facts([
      ...[unit, name === '' ? '' : date, person, role === '' ? '' : WORDS.roles[role]],
      standing === 'same' ? WORDS.answered(answered, total) : '',
      standing === 'same' || version === '' ? '' : WORDS.version(version),
      finishedOn === '' ? '' : WORDS.finished(finishedOn),
    ]);
    const told = standing === 'same' ? '' : WORDS.standing[standing];
    fill(row, { title: name || WORDS.unnamed(date), facts, standing: told });
    const part = (selector: string) => row.querySelector<HTMLElement>(selector);
    const current = part('[data-current]');
    if (current) current.hidden = !isOpen;
    const open = part('[data-open]');
    if (open) open.hidden = isOpen || standing !== 'same';
    const on = (selector: string, act: () => Promise<boolean>) =>
      part(selector)?.addEventListener('click', () => void this.#done(act()));
    on('[data-open]', () => store.openSheet(sheet.id));
    on('[data-export]', () => this.#export(sheet.id));
    on('[data-remove]', () => store.removeSheet(sheet.id));
    return row;
  }

  /** Hands out a sheet as a file; one of another edition exactly as it is stored. */
  async #export(id: string): Promise<boolean> {
    const value = await assessmentContext().store.readSheet(id);
    if (value === undefined) return false;
    const record = wholeRecord(value);
    if (record) downloadText(sheetFileName(record), sheetFile(record));
    else downloadText(`${id}.json`, JSON.stringify(value, null, 2));
    return true;
  }
}

customElements.define('assessment-sheets', AssessmentSheets);
