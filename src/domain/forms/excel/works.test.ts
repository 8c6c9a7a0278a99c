/** The formulas, worked out by HyperFormula, which reads Excel's, against what page and Word file show. */
import fc from 'fast-check';
import { HyperFormula } from 'hyperformula';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fillView } from '../fill-view.ts';
import { viewForm, type FormView } from '../form-view.ts';
import { ledgerSheets } from '../ledger.ts';
import { registerSheets } from '../register-sheets.ts';
import { aForm, WORKED_BLOCKS } from '../testing.ts';
import { numberIn } from '../work-out.ts';
import { contentRows, headRows, type Table } from './table.ts';
import { toWorkbook } from './workbook.ts';
import { formulaOf, totalFormula } from './works.ts';

const blank = viewForm(aForm({ blocks: WORKED_BLOCKS }), '主任');

/** A sheet as the engine takes it: every cell in its place, formulas where the workbook has them. */
function cellsOf(table: Table): (string | number)[][] {
  const own = contentRows(table);
  const { total } = table;
  return [
    ...Array.from({ length: headRows(table) }, () => []),
    ...table.rows.map((row, index) =>
      table.columns.map(({ works, holds }, place) => {
        if (works) return `=${formulaOf(works, own.from + index, own)}`;
        const text = row[place] ?? '';
        return holds === 'number' ? (numberIn(String(text)) ?? '') : text;
      }),
    ),
    ...(total
      ? [
          table.columns.map(({ works }, place) =>
            total.of.includes(place) ? `=${totalFormula(place, works, own)}` : '',
          ),
        ]
      : []),
  ];
}

/** @returns what the formulas come to, as texts with one place behind the point */
function calculated(view: FormView) {
  const sheets = ledgerSheets(view);
  const engine = HyperFormula.buildFromSheets(
    Object.fromEntries(sheets.map((sheet) => [sheet.title, cellsOf(sheet)])),
    { licenseKey: 'gpl-v3' },
  );
  const values = sheets.map((sheet, index) =>
    engine
      .getSheetValues(index)
      .slice(headRows(sheet))
      .map((row) => row.map((value, place) => shown(value, sheet.columns[place]))),
  );
  engine.destroy();
  return values;
}

function shown(value: unknown, column: Table['columns'][number] | undefined): string {
  if (typeof value !== 'number') return typeof value === 'string' ? value : JSON.stringify(value);
  if (!column?.works) return String(value);
  const number = column.format?.includes('%') ? value * 100 : value;
  const rounded = Math.round(Math.abs(number) * 10 + 1e-6) / 10;
  const isSigned = column.format?.startsWith('+') && number > 0 && rounded > 0;
  const sign = isSigned ? '+' : number < 0 && rounded > 0 ? '-' : '';
  return `${sign}${rounded.toFixed(1)}${column.format?.includes('%') ? '%' : ''}`;
}

const number = fc.constantFrom('', '0', '1', '1.2', '160', '0.15', '80');
const name = fc.constantFrom('', '甲', '乙', '丙');
const entries = fc
  .tuple(
    fc.array(fc.tuple(name, fc.constantFrom('', '本职', '临时'), number, number), { maxLength: 4 }),
    fc.array(fc.tuple(name, number), { maxLength: 3 }),
  )
  .map(([items, people]) =>
    Object.fromEntries([
      ...items.flatMap((row, index) =>
        ['worker', 'class', 'frequency', 'factor'].map((key, at) => [
          `${key}.${index + 1}`,
          row[at],
        ]),
      ),
      ...people.flatMap((row, index) =>
        ['person', 'available'].map((key, at) => [`${key}.${index + 1}`, row[at]]),
      ),
    ] as [string, string][]),
  );

test('the workbook comes to what the page shows, whatever was written', () => {
  fc.assert(
    fc.property(entries, (written) => {
      const view = fillView(blank, written);
      const tables = view.blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
      const books = calculated(view);
      tables.forEach((table, index) => {
        const worked = table.columns.flatMap(({ works }, place) => (works ? [place] : []));
        const ofRow = (row: readonly string[] | undefined) => worked.map((at) => row?.[at]);
        expect(books[index]?.slice(0, table.rows.length).map(ofRow)).toEqual(table.rows.map(ofRow));
        if (table.totals) expect(ofRow(books[index]?.at(-1))).toEqual(ofRow(table.totals));
      });
    }),
    { numRuns: 25 },
  );
});

test('the file holds the formulas, the row of the sums, and how both are shown', async () => {
  const parts = unzipSync(await toWorkbook(...registerSheets(blank, [], [])));
  const sheet = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
  expect(sheet).toContain(`<f>IF($A3="","",SUMIFS('逐项'!$E$3:$E$10000,`);
  expect(sheet).toContain('<f>IF(COUNT($B$3:$B$5)=0,"",SUM($B$3:$B$5))</f>');
  // What is worked out is not checked as if somebody wrote it.
  expect(sheet).toContain('<dataValidation sqref="C3:C5"');
  expect(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())).toContain('+0.0%;-0.0%;0.0%');
});

test('the notes of the workbook say that formulas are not written over', () => {
  const [, , notes] = registerSheets(blank, [], []);
  expect(notes?.rows.flat().join('')).toContain('算出来的列不用填');
});

test.each([
  [undefined, `IF(COUNT('逐项'!$E$3:$E$9)=0,"",SUM('逐项'!$E$3:$E$9))`],
  [
    { cells: { column: 1, from: 3, to: 9, sheet: '逐项' }, is: '临时' },
    `IF(COUNT('逐项'!$E$3:$E$9)=0,"",SUMIFS('逐项'!$E$3:$E$9,'逐项'!$B$3:$B$9,"临时"))`,
  ],
])('without a name all rows of another sheet are added up, %#', (where, formula) => {
  const sum = { column: 4, from: 3, to: 9, sheet: '逐项' };
  expect(formulaOf({ sum, ...(where && { where }) }, 5, { from: 3, to: 5 })).toBe(formula);
});
