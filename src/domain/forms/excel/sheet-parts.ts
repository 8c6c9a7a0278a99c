/** What a sheet has besides its cells and the library leaves to its users: filters, rules, formats of whole columns. */
import { dataValidations } from './validation.ts';
import { columnsOf } from './columns.ts';
import { headRows, letterOf, listedRows, writtenRows, type Table } from './table.ts';
import { replaceOnce, type Feature } from './feature.ts';

/**
 * @param tables the sheets of the workbook in order
 * @returns a feature that gives each its filter, its rules for what is written, and columns their format to the end
 */
export function sheetParts(tables: readonly Table[]): Feature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const table = tables[sheetIndex];
            return table ? withParts(xml, table) : xml;
          },
        },
      },
    },
  };
}

function withParts(xml: string, table: Table): string {
  const filtered = table.filter
    ? replaceOnce(xml, /<\/sheetData>/u, `$&<autoFilter ref="${filterRange(table)}"/>`)
    : xml;
  const ruled = replaceOnce(
    filtered,
    /<(?:printOptions|pageMargins)\b/u,
    `${dataValidations(table)}$&`,
  );
  const shared = withSharedFormulas(ruled, table);
  return table.grows ? withColumnStyles(shared, table) : shared;
}

/** A formula that goes down a column is written once, at its first row; written in each, it would be most of the file. */
function withSharedFormulas(xml: string, table: Table): string {
  const { from } = writtenRows(table);
  const to = headRows(table) + table.rows.length;
  const first = table.columns.length;
  return columnsOf(table)
    .slice(first)
    .reduce((all, _, index) => {
      const letter = letterOf(first + index);
      return all.replaceAll(
        // eslint-disable-next-line no-restricted-syntax -- letters and numbers of our own cells
        new RegExp(`(<c r="${letter}(\\d+)"[^>]*>)<f>([^<]*)</f>`, 'gu'),
        (_all, cell: string, row: string, formula: string) =>
          Number(row) === from
            ? `${cell}<f t="shared" ref="${letter}${from}:${letter}${to}" si="${index}">${formula}</f>`
            : `${cell}<f t="shared" si="${index}"/>`,
      );
    }, xml);
}

/** @returns the head and all rows below it that are filtered, without the sheet's name */
export function filterRange(table: Table): string {
  const last = letterOf(columnsOf(table).length - 1);
  return `A${headRows(table)}:${last}${listedRows(table).to}`;
}

/** A column takes the format of its last cell, so that rows that are added later have it. */
function withColumnStyles(xml: string, table: Table): string {
  const row = headRows(table) + table.rows.length;
  return columnsOf(table).reduce((all, _, index) => {
    // eslint-disable-next-line no-restricted-syntax -- letters and numbers of our own cells
    const cell = new RegExp(`<c r="${letterOf(index)}${row}"[^>]*? s="(\\d+)"`, 'u');
    const style = cell.exec(all)?.[1];
    if (style === undefined) throw new Error('write-excel-file no longer writes styles of cells.');
    return replaceOnce(
      all,
      // eslint-disable-next-line no-restricted-syntax -- letters and numbers of our own cells
      new RegExp(`<col min="${index + 1}"`, 'u'),
      `<col style="${style}" min="${index + 1}"`,
    );
  }, xml);
}
