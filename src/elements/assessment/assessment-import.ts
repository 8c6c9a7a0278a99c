import { carryRecord } from '#domain/assessment/migration/carry-record.ts';
import { readFile } from '#domain/assessment/record/read-file.ts';
import { LARGEST_FILE } from '#domain/assessment/record/limits.ts';
import { newId } from '#stores/assessment/new-id.ts';
import type { Original } from '#stores/assessment/originals.ts';
import { ASSESSMENT_FILES as WORDS } from '#strings.ts';
import { assessmentContext } from './context.ts';
import { downloadText } from './download.ts';
import { fill } from './fill.ts';
import { showDifferences, showReading, type Taken } from './import-preview.ts';

/**
 * Reads a file of a sheet, shows what is in it, and does with it what is chosen. Until then nothing is written.
 *
 * Markup: a file input `data-file`; a hidden alert `data-refused` with places refused and why; a hidden `data-preview`
 * that can take the focus, with places for facts, lists and sections carried and problems, buttons `data-add`,
 * `data-replace`, `data-compare`, `data-original` and `data-drop`, perhaps a link `data-meeting`, and `data-compared` with a place same and a list and section of differences; the template `difference`.
 */
class AssessmentImport extends HTMLElement {
  #listening = new AbortController();
  #taken: { readonly reading: Taken; readonly original: Original } | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const on = (name: string, act: () => void) =>
      this.querySelector(`[data-${name}]`)?.addEventListener('click', act, { signal });
    this.#input?.addEventListener('change', () => void this.#chosen(), { signal });
    on('add', () => void this.add());
    on('replace', () => this.replace());
    on('compare', () => this.#compare());
    on('original', () => {
      const { name, text } = this.#taken?.original ?? { name: '', text: '' };
      downloadText(name, text);
    });
    on('drop', () => this.#close());
    this.#part('meeting')?.addEventListener('click', (event) => void this.#meet(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Puts what was read beside the other sheets. @returns whether it is kept */
  async add(): Promise<boolean> {
    if (!this.#taken) return false;
    const { reading, original } = this.#taken;
    const isKept = await assessmentContext().store.putSheet(reading.record, original);
    if (isKept) this.#close();
    return isKept;
  }

  /** Puts what was read in the place of what the open sheet says, and keeps the text of the file. */
  replace(): void {
    if (!this.#taken) return;
    const { store } = assessmentContext();
    const { reading, original } = this.#taken;
    store.replace(reading.record);
    const { problems, carried } = original;
    const hasMore = problems.length > 0 || carried !== undefined;
    if (hasMore) void store.putOriginal({ ...original, sheet: store.$sheet.get().id });
    this.#close();
  }

  /** Goes to the 会商, where the sheet is then found among the others. */
  async #meet(event: Event): Promise<void> {
    event.preventDefault();
    const { href } = event.currentTarget as HTMLAnchorElement;
    if (await this.add()) location.href = href;
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('[data-file]');
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-${name}]`);
  }

  async #chosen(): Promise<void> {
    const file = this.#input?.files?.[0];
    this.#forget();
    if (!file) return;
    const { outline } = assessmentContext();
    if (file.size > LARGEST_FILE) {
      this.#refuse(
        file.name,
        WORDS.refusals['too-large'](`${(file.size / 1048576).toFixed(1)} MB`),
      );
      return;
    }
    const text = await file.text().catch(() => undefined);
    if (text === undefined) {
      this.#refuse(file.name, WORDS.refusals.unreadable());
      return;
    }
    const reading = readFile(text, outline, newId(), (record) => carryRecord(record, outline));
    if (reading.record) this.#preview(file.name, text, reading);
    else this.#refuse(file.name, WORDS.refusals[reading.refusal](reading.found));
  }

  #refuse(name: string, why: string): void {
    const part = this.#part('refused');
    if (!part) return;
    fill(part, { refused: WORDS.refused(name), why });
    part.hidden = false;
  }

  #preview(name: string, text: string, reading: Taken): void {
    const { record, problems, carried } = reading;
    const [at, sheet] = [new Date().toISOString(), record.id];
    const original = { id: newId(), at, from: 'file', name, text, problems, sheet } as const;
    this.#taken = { reading, original: carried ? { ...original, carried } : original };
    const part = this.#part('preview');
    if (!part) return;
    showReading(part, name, reading);
    part.hidden = false;
    part.focus();
  }

  #compare(): void {
    const part = this.#part('preview');
    if (part && this.#taken) showDifferences(this, part, this.#taken.reading.record);
  }

  /** Forgets what was read. */
  #forget(): void {
    this.#taken = undefined;
    for (const name of ['refused', 'preview']) {
      const part = this.#part(name);
      if (part) part.hidden = true;
    }
  }

  /** Is done with a file; the same one may be chosen again. */
  #close(): void {
    this.#forget();
    if (!this.#input) return;
    this.#input.value = '';
    this.#input.focus();
  }
}

customElements.define('assessment-import', AssessmentImport);
