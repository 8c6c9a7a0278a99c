/** Makes a form fill one sheet without running over it. */
import type { BlockView, FormView } from './form-view.ts';
import { PAGE_MEASURES, WORD_MEASURES, type Measures } from './measures.ts';
import { typeArea } from './paper-size.ts';
import { fixedHeight, heightOf, needsOf } from './row-heights.ts';

/** Rows are pressed or stretched no further than this. */
const FACTORS = { least: 0.66, comfortable: 0.8, most: 1.5 };
/** The part of the blank rows that is left in any case. */
const LEAST_BLANK = 0.5;
/**
 * What is tried, in this order, until the form fits: so many sheets, rows no lower than this, blank rows left out or
 * not. Renderers differ by a few percent; a form of several sheets also loses what a whole row leaves at the end.
 */
const TRIALS = [
  { sheets: 1, factor: FACTORS.comfortable, trims: true, reserve: 0.97 },
  { sheets: 1, factor: FACTORS.least, trims: true, reserve: 0.97 },
  // Estimates err towards too much, which a near miss may count on: archive-destruction-list takes 1.02 and fits.
  { sheets: 1, factor: FACTORS.least, trims: true, reserve: 1.03 },
  { sheets: 2, factor: FACTORS.least, trims: false, reserve: 0.9 },
] as const;

/** What makes a form fit its sheet. */
export interface Fit {
  /** The blocks, perhaps with fewer blank rows: the head of a table is repeated when rows are added again. */
  readonly blocks: readonly BlockView[];
  /** By which usual row heights are multiplied. */
  readonly factor: number;
  /** How many sheets it takes; unknown where text or written rows decide. */
  readonly sheets: number | undefined;
}

/**
 * @param view a form
 * @returns rows stretched or pressed so that the form fills one sheet, or two, blank rows left out where pressing is
 *   not enough; the form unchanged where it takes more all the same, or where text decides how many
 */
export function fitToSheet(view: FormView): Fit {
  return fitInto(view, WORD_MEASURES);
}

/** @returns the same for the page when printed, which has lower lines and so higher rows, or more of them */
export function fitToPrint(view: FormView): Fit {
  return fitInto(view, PAGE_MEASURES);
}

function fitInto(view: FormView, measures: Measures): Fit {
  const { blocks } = view;
  if (view.form.official) return { blocks, factor: 1, sheets: undefined };
  const area = typeArea(view.paper);
  const fixed = fixedHeight(view, area.width, measures);
  const total = (list: readonly BlockView[], factor: number) =>
    list
      .flatMap((block) => needsOf(block, area.width, measures))
      .reduce((sum, need) => sum + heightOf(need, factor) + measures.rule, 0);
  for (const { sheets, factor, trims, reserve } of TRIALS) {
    const room = area.height * sheets * reserve - fixed;
    const fits = (list: readonly BlockView[]) => total(list, factor) <= room;
    const kept = trims ? trim(blocks, fits) : fits(blocks) ? blocks : undefined;
    const most = sheets === 1 ? FACTORS.most : 1;
    if (kept)
      return { blocks: kept, sheets, factor: stretch(factor, most, (f) => total(kept, f) <= room) };
  }
  return { blocks, factor: 1, sheets: undefined };
}

/** @returns the largest factor between two that fits, the lower one given that it does */
function stretch(from: number, to: number, fits: (factor: number) => boolean): number {
  let low = from;
  let high = to;
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Leaves out blank rows, always from the table that has most of them, until the rest fits. */
function trim(
  blocks: readonly BlockView[],
  fits: (blocks: readonly BlockView[]) => boolean,
): readonly BlockView[] | undefined {
  let kept = blocks;
  while (!fits(kept)) {
    const spare = kept.map((block, index) => spareRows(block, blocks[index]));
    const most = spare.indexOf(Math.max(...spare));
    if ((spare[most] ?? 0) <= 0) return undefined;
    kept = kept.map((block, index) =>
      index === most && block.type === 'table'
        ? { ...block, rows: block.rows.slice(0, -1), blank: block.blank - 1 }
        : block,
    );
  }
  return kept;
}

/** How many more blank rows may be left out of what the form asks for. */
function spareRows(block: BlockView, whole: BlockView | undefined): number {
  if (block.type !== 'table' || whole?.type !== 'table') return 0;
  return block.blank - Math.ceil(whole.blank * LEAST_BLANK);
}
