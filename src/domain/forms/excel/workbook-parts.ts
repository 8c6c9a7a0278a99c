/** What a workbook says of its sheets as a whole: names of cells, and that formulas are worked out when it is opened. */
import { escapeMarkup } from '#domain/text/escape-markup.ts';
import { replaceOnce, type Feature } from './feature.ts';
import { filterRange } from './sheet-parts.ts';
import { headRows, letterOf, writtenRows, type Table } from './table.ts';

/** A list of names is kept short: Excel would go through a million rows for every cell that counts with it. */
const NAMED_ROWS = 999;

/**
 * @param tables the sheets of the workbook in order
 * @returns a feature that repeats heads on every sheet of paper, names what formulas look for, and has them counted
 */
export function workbookParts(tables: readonly Table[]): Feature {
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml) => {
            const named = replaceOnce(xml, /<definedNames\s*\/>/u, definedNames(tables));
            // What is left moves with the day on which the file is opened.
            return replaceOnce(named, /<calcPr\s*\/>/u, '<calcPr fullCalcOnLoad="1"/>');
          },
        },
        'xl/styles.xml': { transform: withoutTheme },
      },
    },
  };
}

/** Marks name a font of a theme, and the file has none. */
function withoutTheme(xml: string): string {
  return xml.replaceAll('<dxf><font><family val="2"/><scheme val="minor"/>', '<dxf><font>');
}

function definedNames(tables: readonly Table[]): string {
  const names = tables.flatMap((table, index) => [
    ...(table.filter
      ? [name('_xlnm._FilterDatabase', fixed(filterRange(table)), table, index, ' hidden="1"')]
      : []),
    name('_xlnm.Print_Titles', `$1:$${headRows(table)}`, table, index),
    ...Object.entries(table.names ?? {}).map(([key, column]) => {
      const { from } = writtenRows(table);
      const letter = letterOf(column);
      return name(key, fixed(`${letter}${from}:${letter}${from + NAMED_ROWS}`), table);
    }),
  ]);
  return `<definedNames>${names.join('')}</definedNames>`;
}

function name(key: string, range: string, { title }: Table, sheet?: number, more = ''): string {
  const local = sheet === undefined ? '' : ` localSheetId="${sheet}"`;
  const place = `'${escapeMarkup(title.replaceAll("'", "''"))}'!${range}`;
  // In a replacement a dollar sign is written twice.
  return `<definedName name="${key}"${local}${more}>${place.replaceAll('$', '$$$$')}</definedName>`;
}

/** @returns a range such as A4:N9 with signs that keep it where it is */
function fixed(range: string): string {
  return range.replaceAll(/([A-Z])(\d+)/gu, '$$$1$$$2');
}
