/** The files that were chosen so far, and what they come to. Kept in memory alone. */
import { instrumentsOf } from '#domain/assessment/outline-instruments.ts';
import type { Instrument } from '#domain/assessment/instruments.ts';
import type { RollupContent } from '#domain/assessment/rollup/content.ts';
import type { UnitSheet } from '#domain/assessment/rollup/unit-sheet.ts';
import type { LeftOut } from '#domain/assessment/rollup/left-out.ts';
import { rollupOf, type Rollup } from '#domain/assessment/rollup/rollup.ts';
import { selectionOf } from '#domain/assessment/rollup/selection.ts';
import { addTallies, NO_SHEETS, tallyOf, type Tally } from '#domain/assessment/rollup/tally.ts';
import type { Chosen } from './chosen-files.ts';
import { readChosen } from './read-file.ts';
import { inSlices } from './slices.ts';

/** How far reading and counting are. */
export type Progress = (stage: 'read' | 'count', done: number, all: number) => void;

export class Batch {
  readonly #content: RollupContent;
  readonly #instruments: readonly Instrument[];
  #files: readonly (UnitSheet | LeftOut)[] = [];
  /** Tallies of sheets that were counted before more files came. */
  #tallies = new WeakMap<UnitSheet, Tally>();

  constructor(content: RollupContent) {
    this.#content = content;
    this.#instruments = instrumentsOf(content);
  }

  /** How many files were chosen. */
  get size(): number {
    return this.#files.length;
  }

  clear(): void {
    this.#files = [];
  }

  /**
   * Adds files and counts all of them anew.
   * Rejects with the error of the signal when it ends the work; nothing is added then.
   */
  async add(chosen: readonly Chosen[], signal: AbortSignal, tell: Progress): Promise<Rollup> {
    const read = await inSlices(
      chosen,
      signal,
      (file) => readChosen(this.#content, file),
      (done) => tell('read', done, chosen.length),
    );
    const files = [...this.#files, ...read];
    const selection = selectionOf(this.#content, files);
    const { counted } = selection;
    const tallies = await inSlices(
      counted,
      signal,
      (sheet) => this.#tallyOf(sheet),
      (done) => tell('count', done, counted.length),
    );
    this.#files = files;
    return rollupOf(this.#content, selection, tallies.reduce(addTallies, NO_SHEETS));
  }

  #tallyOf(sheet: UnitSheet): Tally {
    const known = this.#tallies.get(sheet);
    if (known) return known;
    const tally = tallyOf(this.#content, this.#instruments, sheet.reactions);
    this.#tallies.set(sheet, tally);
    return tally;
  }
}
