import { rollupContentSchema, type RollupContent } from '#domain/assessment/rollup/content.ts';
import { isEnough, MOST_FILES, type Rollup } from '#domain/assessment/rollup/rollup.ts';
import { outcomeWords } from '#domain/assessment/rollup/words.ts';
import { dayOf } from '#domain/text/day-of.ts';
import { fill } from '#elements/assessment/fill.ts';
import { readIsland } from '#elements/assessment/island.ts';
import { unfoldForPrint } from '#elements/assessment/unfold-for-print.ts';
import { ASSESSMENT_ROLLUP as WORDS } from '#strings.ts';
import { Batch, type Progress } from './batch.ts';
import { listenForFiles, type Chosen } from './chosen-files.ts';
import { showFiles, showReport } from './report-parts.ts';
import { takeExcel, takeFlatTable, type TakeAway } from './take-away.ts';

/** The script of the page that holds the questionnaire. */
const ISLAND = 'assessment-rollup-content';

/**
 * Rolls up the files of many units. They are read here and go nowhere.
 *
 * Markup: hidden `data-choose` with buttons `data-pick` and fields `data-input` (files, folder), a place `data-drop`,
 * `data-busy` with a progress and a button `data-cancel`, a status `data-outcome`, a button `data-clear`; hidden
 * `data-report` with the places that report-parts.ts fills, buttons `data-export` (excel, flat) and `data-print`, and
 * a status `data-export-status`.
 */
class AssessmentRollup extends HTMLElement {
  #listening = new AbortController();
  #run: AbortController | undefined;
  #content: RollupContent | undefined;
  #batch: Batch | undefined;
  #rollup: Rollup | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.#content = readIsland(ISLAND, rollupContentSchema);
    this.#batch = new Batch(this.#content);
    const { signal } = this.#listening;
    listenForFiles(this, signal, (chosen) => void this.#take(chosen));
    unfoldForPrint(this, signal);
    this.#on('[data-cancel]', () => this.#run?.abort());
    this.#on('[data-clear]', () => this.#clear());
    this.#on('[data-print]', () => window.print());
    this.#on('[data-export="excel"]', () => void this.#export(takeExcel));
    this.#on('[data-export="flat"]', () => void this.#export(takeFlatTable));
    this.#toggle('choose', true);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#run?.abort();
  }

  /** Reads files that were chosen, together with those of before. */
  async #take(chosen: readonly Chosen[]): Promise<void> {
    const batch = this.#batch;
    if (!batch || this.#run) return;
    const all = batch.size + chosen.length;
    if (chosen.length === 0) return this.#say(WORDS.emptyFolder);
    if (all > MOST_FILES) return this.#say(WORDS.tooMany(all, MOST_FILES));
    this.#run = new AbortController();
    const { signal } = this.#run;
    this.#setBusy(true);
    this.#say(WORDS.busy.begin(chosen.length));
    try {
      this.#show(await batch.add(chosen, signal, this.#tell));
    } catch (error) {
      if (!signal.aborted) throw error;
      this.#say(WORDS.busy.stopped);
    } finally {
      this.#run = undefined;
      this.#setBusy(false);
    }
  }

  readonly #tell: Progress = (stage, done, all) => {
    fill(this, { busy: WORDS.busy[stage](done, all) });
    const progress = this.querySelector('progress');
    // Reading and counting take about as long.
    const share = all === 0 ? 1 : done / all;
    if (progress) progress.value = stage === 'read' ? share / 2 : (1 + share) / 2;
  };

  #show(rollup: Rollup): void {
    if (!this.#content) return;
    const enough = isEnough(rollup);
    this.#rollup = enough ? rollup : undefined;
    showFiles(this, this.#content, rollup);
    if (enough) {
      const meta = WORDS.meta(rollup.counted.length, this.#content.version, dayOf(new Date()));
      fill(this, { meta });
      showReport(this, this.#content, rollup);
    }
    this.#toggle('report', enough);
    this.#toggle('clear', true);
    this.#say(outcomeWords(rollup));
  }

  #clear(): void {
    this.#batch?.clear();
    this.#rollup = undefined;
    if (this.#content) showFiles(this, this.#content, { counted: [], left: [] });
    this.#toggle('report', false);
    this.#toggle('clear', false);
    this.#say(WORDS.cleared);
    // The button that had the focus is gone.
    this.querySelector<HTMLElement>('[data-pick="files"]')?.focus();
  }

  async #export(take: TakeAway): Promise<void> {
    if (!this.#content || !this.#rollup) return;
    const status = this.querySelector('[data-export-status]');
    const say = (text: string) => status && (status.textContent = text);
    say(WORDS.export.making);
    try {
      await take(this.#content, this.#rollup, dayOf(new Date()), this.#listening.signal);
      say('');
    } catch {
      say(WORDS.export.failed);
    }
  }

  #on(selector: string, listener: () => void): void {
    const { signal } = this.#listening;
    this.querySelector(selector)?.addEventListener('click', listener, { signal });
  }

  #say(text: string): void {
    const outcome = this.querySelector('[data-outcome]');
    if (outcome) outcome.textContent = text;
  }

  #setBusy(busy: boolean): void {
    const held = this.querySelector('[data-choose]')?.contains(document.activeElement) ?? false;
    this.#toggle('busy', busy);
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-pick], [data-clear]')) {
      button.disabled = busy;
    }
    // The button that had the focus cannot keep it.
    if (held) this.querySelector<HTMLElement>(busy ? '[data-cancel]' : '[data-outcome]')?.focus();
  }

  #toggle(name: string, shown: boolean): void {
    const part = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (part) part.hidden = !shown;
  }
}

customElements.define('assessment-rollup', AssessmentRollup);
