/** How cells of a sheet follow from other cells, as data. */

/** Cells of a column, from its first row to its last. */
export interface Cells {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** The name of another sheet. */
  readonly sheet?: string;
}

/** How a cell follows from others. Columns are places from 0. */
export type CellWorks =
  | { readonly product: readonly number[] }
  | {
      readonly sum: Cells;
      /** Where the two are missing, all rows are added up. */
      readonly here?: number;
      readonly there?: Cells;
      readonly where?: { readonly cells: Cells; readonly is: string };
    }
  | { readonly ratio: Ratio }
  | { readonly share: number }
  /** The ratio is there where the column is one. */
  | { readonly above: number; readonly ratio?: Ratio };

export type Ratio = readonly [number, number];
