/** Labelled cells on twenty-four units: two a column, so that a label can take part of a column. */
import type { FormBlock } from '#schemas/form-block.ts';
import type { FormEntry } from './entries.ts';

type Grid = Extract<FormBlock, { type: 'grid' }>;
export type Cell = Grid['rows'][number][number];

/** Units across a whole row. */
export const UNITS = 24;

export interface GridCell extends Cell {
  /** Units of label and field together. */
  readonly units: number;
  /** Units of the label alone. */
  readonly labelUnits: number;
  /** What was written there, a day as ISO 8601; absent while it is blank. */
  readonly value?: FormEntry;
  /** The day beside a signature, as ISO 8601. */
  readonly day?: string;
}

/** Characters of a label that fit one line of so many units on an upright sheet, at 10.5 points. */
const CHARACTERS_A_UNIT = 1.65;
/** A label of more lines than this is given more room. */
const LABEL_LINES = 2;

/**
 * @param rows the rows of a grid
 * @returns the rows with the room of each label: first labels of wide cells line up, long labels get more, and the
 *   last cell of a row reaches the edge
 */
export function layOutGrid(rows: Grid['rows']): GridCell[][] {
  return rows.map((row) => {
    const taken = row.reduce((sum, { span }) => sum + span * 2, 0);
    return row.map((cell, index) => {
      const last = index === row.length - 1;
      const units = cell.span * 2 + (last ? Math.max(UNITS - taken, 0) : 0);
      return { ...cell, units, labelUnits: labelUnits(cell.label, units, index === 0) };
    });
  });
}

function labelUnits(label: string, units: number, first: boolean): number {
  const usual = units >= 10 || (first && units >= 8) ? 4 : units >= 6 ? 3 : 2;
  const wanted = Math.ceil(label.length / LABEL_LINES / CHARACTERS_A_UNIT) + 1;
  // Never more than two fifths of the cell: the field is what the form is for.
  return Math.max(usual, Math.min(wanted, Math.floor(units * 0.4)));
}
