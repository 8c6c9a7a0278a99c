/** Columns of a register that are worked out, with the cells that their formulas look at. */
import type { Table } from './excel/table.ts';
import { contentRows, listedRows } from './excel/table.ts';
import type { Cells, CellWorks } from './excel/cell-works.ts';
import type { TableColumn, TableView } from './form-view.ts';
import { isPercent } from './work-out.ts';

export interface WorkedCells {
  readonly works: CellWorks;
  /** How Excel shows it. */
  readonly format: string;
}

/** Made from the tables further up, which are there already. */
type Before = readonly { readonly view: TableView; readonly sheet: Table }[];

/** @returns undefined for a column in which one writes */
export function cellWorks(
  columns: readonly TableColumn[],
  place: number,
  before: Before,
): WorkedCells | undefined {
  const column = columns[place];
  if (!column?.works) return undefined;
  const number = isPercent(columns, place) ? '0.0%' : '0.0';
  const format = 'above' in column.works ? `+${number};-${number};${number}` : number;
  return { works: placed(column.works, columns, before), format };
}

function placed(
  works: NonNullable<TableColumn['works']>,
  columns: readonly TableColumn[],
  before: Before,
): CellWorks {
  const at = (name: string) => columns.findIndex((column) => column.name === name);
  if ('product' in works) return { product: works.product.map(at) };
  if ('ratio' in works) return { ratio: [at(works.ratio[0]), at(works.ratio[1])] };
  if ('share' in works) return { share: at(works.share) };
  if ('above' in works) {
    const of = columns[at(works.above)]?.works;
    const ratio = of && 'ratio' in of ? ([at(of.ratio[0]), at(of.ratio[1])] as const) : undefined;
    return { above: at(works.above), ...(ratio && { ratio }) };
  }
  const { where } = works;
  const cells = (name: string) => cellsOf(name, before);
  return {
    sum: cells(works.sum),
    ...(works.here !== undefined && { here: at(works.here) }),
    ...(works.there !== undefined && { there: cells(works.there) }),
    ...(where && { where: { cells: cells(where.column), is: where.is } }),
  };
}

/** All cells of a column of another sheet, with those that are still to come. */
function cellsOf(name: string, before: Before): Cells {
  for (const { view, sheet } of before) {
    const column = view.columns.findIndex((each) => each.name === name);
    const { from, to } = sheet.grows ? listedRows(sheet) : contentRows(sheet);
    if (column >= 0) return { column, from, to, sheet: sheet.title };
  }
  throw new Error(`No table before has a column ${name}; the schema should have refused it.`);
}
