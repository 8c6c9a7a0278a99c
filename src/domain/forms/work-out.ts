/** Works out columns that follow from others, for the page, the Word file and, as formulas, the workbook. */
import type { Total, Works } from '#schemas/form-works.ts';

export interface WorkedColumn {
  readonly name: string;
  readonly works?: Works | undefined;
}

export interface WorkedTable {
  readonly columns: readonly WorkedColumn[];
  /** What stands in the cells; whatever stands in one that is worked out is put aside. */
  readonly rows: readonly (readonly string[])[];
  readonly total?: Total | undefined;
}

export interface WorkedOut {
  readonly rows: readonly (readonly string[])[];
  /** What columns come to, a text for each; undefined where the table has no such row. */
  readonly totals: readonly string[] | undefined;
}

/** A number for each row; undefined where something that it needs is missing. */
type Numbers = readonly (number | undefined)[];

interface Worked {
  readonly table: WorkedTable;
  readonly numbers: readonly Numbers[];
}

/** @param tables of one form in order: a table may add up those before it */
export function workOut(tables: readonly WorkedTable[]): WorkedOut[] {
  const worked: Worked[] = [];
  for (const table of tables) {
    const numbers: Numbers[] = [];
    for (const [place, { works }] of table.columns.entries()) {
      numbers.push(
        works ? workedColumn(works, { table, numbers }, worked) : readColumn(table.rows, place),
      );
    }
    worked.push({ table, numbers });
  }
  return worked.map(textsOf);
}

function workedColumn(works: Works, own: Worked, before: readonly Worked[]): Numbers {
  const column = (name: string) => numbersOf(own, name);
  const eachRow = (value: (row: number) => number | undefined): Numbers =>
    own.table.rows.map((_, row) => value(row));
  if ('product' in works) {
    const factors = works.product.map(column);
    return eachRow((row) => productOf(factors.map((numbers) => numbers[row])));
  }
  if ('ratio' in works) {
    const [over, under] = works.ratio.map(column);
    return eachRow((row) => divided(over?.[row], under?.[row]));
  }
  if ('share' in works) {
    const numbers = column(works.share);
    const whole = sumOf(numbers);
    return numbers.map((number) => divided(number, whole));
  }
  if ('above' in works) {
    const mean = meanOf(works.above, own);
    return column(works.above).map((number) =>
      number === undefined || mean === undefined ? undefined : number - mean,
    );
  }
  const source = before.find(({ table }) => placeOf(table, works.sum) >= 0);
  return eachRow((row) => {
    if (!source) return undefined;
    if (works.here === undefined) return summed(works, undefined, source);
    const key = own.table.rows[row]?.[placeOf(own.table, works.here)]?.trim() ?? '';
    return key === '' ? undefined : (summed(works, key, source) ?? 0);
  });
}

function summed(
  { sum, there, where }: Extract<Works, { sum: string }>,
  key: string | undefined,
  source: Worked,
): number | undefined {
  const { rows } = source.table;
  const says = (row: readonly string[], name: string) =>
    row[placeOf(source.table, name)]?.trim() ?? '';
  const numbers = numbersOf(source, sum).filter((_, index) => {
    const row = rows[index] ?? [];
    const isMeant = there === undefined || says(row, there) === key;
    return isMeant && (!where || says(row, where.column) === where.is);
  });
  return sumOf(numbers);
}

/** The mean of a column; of a ratio what the sums come to, over the rows that have one. */
function meanOf(name: string, own: Worked): number | undefined {
  const numbers = numbersOf(own, name);
  const works = own.table.columns.find((column) => column.name === name)?.works;
  if (works && 'ratio' in works) return pooled(works.ratio, numbers, own);
  const known = numbers.filter((number) => number !== undefined);
  return divided(sumOf(known), known.length);
}

function pooled(
  [over, under]: readonly string[],
  ratios: Numbers,
  own: Worked,
): number | undefined {
  const sum = (name = '') =>
    sumOf(numbersOf(own, name).filter((_, row) => ratios[row] !== undefined));
  return divided(sum(over), sum(under));
}

function textsOf({ table, numbers }: Worked): WorkedOut {
  const rows = table.rows.map((row, index) =>
    row.map((text, place) => {
      const works = table.columns[place]?.works;
      return works ? shown(numbers[place]?.[index], isPercent(table.columns, place), works) : text;
    }),
  );
  return { rows, totals: table.total && totalsOf(table.total, { table, numbers }) };
}

function totalsOf({ label, of }: Total, own: Worked): string[] {
  return own.table.columns.map(({ name, works }, place) => {
    if (place === 0) return label;
    if (!of.includes(name)) return '';
    const numbers = own.numbers[place] ?? [];
    const value = works && 'ratio' in works ? pooled(works.ratio, numbers, own) : sumOf(numbers);
    return shown(value, isPercent(own.table.columns, place), works);
  });
}

/** Whether a column is shown in per cent: ratios, shares, and how far such are from their mean. */
export function isPercent(columns: readonly WorkedColumn[], place: number): boolean {
  const works = columns[place]?.works;
  if (!works) return false;
  if ('above' in works) {
    return isPercent(
      columns,
      columns.findIndex(({ name }) => name === works.above),
    );
  }
  return 'ratio' in works || 'share' in works;
}

/** With one place behind the point; what is above or below a mean has a sign. */
function shown(value: number | undefined, percent: boolean, works: Works | undefined): string {
  if (value === undefined) return '';
  const rounded = Math.round(Math.abs(percent ? value * 100 : value) * 10 + 1e-6) / 10;
  const minus = rounded === 0 || value > 0 ? '' : '-';
  const sign = works && 'above' in works && value > 0 && rounded > 0 ? '+' : minus;
  return `${sign}${rounded.toFixed(1)}${percent ? '%' : ''}`;
}

function readColumn(rows: WorkedTable['rows'], place: number): Numbers {
  return rows.map((row) => numberIn(row[place] ?? ''));
}

/** @returns the number that a text is, as an input method may have written it; undefined where it is none */
export function numberIn(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[,\s]/gu, '');
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}

const placeOf = ({ columns }: WorkedTable, name: string): number =>
  columns.findIndex((column) => column.name === name);

const numbersOf = ({ table, numbers }: Worked, name: string): Numbers =>
  numbers[placeOf(table, name)] ?? [];

function productOf(numbers: Numbers): number | undefined {
  return numbers.reduce(
    (product, number) =>
      product === undefined || number === undefined ? undefined : product * number,
    1,
  );
}

function sumOf(numbers: Numbers): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, number) => sum + number, 0);
}

function divided(over: number | undefined, under: number | undefined): number | undefined {
  return over === undefined || under === undefined || under === 0 ? undefined : over / under;
}
