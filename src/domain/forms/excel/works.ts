/** Formulas of columns that are worked out: the same as src/domain/forms/work-out.ts, in the cells of a workbook. */
import type { Cells, CellWorks, Ratio } from './cell-works.ts';
import { letterOf } from './table.ts';

/** @returns the formula of a cell, without the sign of equality; empty text where something is missing */
export function formulaOf(works: CellWorks, row: number, own: Omit<Cells, 'column'>): string {
  const cell = (column: number) => `$${letterOf(column)}${row}`;
  const whole = (column: number) => rangeOf({ ...own, column });
  if ('product' in works) {
    const cells = works.product.map(cell);
    return `IF(COUNT(${cells.join(',')})<${cells.length},"",${cells.join('*')})`;
  }
  if ('sum' in works) {
    const { sum, here, there, where } = works;
    const only = where ? [rangeOf(where.cells), quoted(where.is)] : [];
    if (here === undefined || !there) {
      const value = where ? `SUMIFS(${[rangeOf(sum), ...only].join(',')})` : `SUM(${rangeOf(sum)})`;
      return `IF(COUNT(${rangeOf(sum)})=0,"",${value})`;
    }
    const key = cell(here);
    const conditions = [rangeOf(sum), rangeOf(there), key, ...only];
    return `IF(${key}="","",SUMIFS(${conditions.join(',')}))`;
  }
  if ('share' in works) {
    const sum = `SUM(${whole(works.share)})`;
    return `IF(COUNT(${cell(works.share)})=0,"",IF(${sum}=0,"",${cell(works.share)}/${sum}))`;
  }
  if ('above' in works) {
    const { above, ratio } = works;
    const mean = ratio ? pooled(ratio, whole(above), whole) : `AVERAGE(${whole(above)})`;
    return `IF(COUNT(${cell(above)})=0,"",${cell(above)}-${mean})`;
  }
  const [over, under] = works.ratio.map(cell);
  return `IF(COUNT(${over},${under})<2,"",IF(${under}=0,"",${over}/${under}))`;
}

/** @returns the formula of the last row: the sum of a column, of a ratio what the sums come to */
export function totalFormula(
  column: number,
  works: CellWorks | undefined,
  own: Omit<Cells, 'column'>,
): string {
  const whole = (each: number) => rangeOf({ ...own, column: each });
  const cells = whole(column);
  const isRatio = works && 'ratio' in works && !('above' in works);
  const value = isRatio && works.ratio ? pooled(works.ratio, cells, whole) : `SUM(${cells})`;
  return `IF(COUNT(${cells})=0,"",${value})`;
}

/** Over the rows that have a ratio. */
function pooled([over, under]: Ratio, ratios: string, whole: (column: number) => string): string {
  const sum = (column: number) => `SUMIFS(${whole(column)},${ratios},">-1E+99")`;
  return `${sum(over)}/${sum(under)}`;
}

function rangeOf({ column, from, to, sheet }: Cells): string {
  const letter = letterOf(column);
  const place = sheet === undefined ? '' : `'${sheet.replaceAll("'", "''")}'!`;
  return `${place}$${letter}$${from}:$${letter}$${to}`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
