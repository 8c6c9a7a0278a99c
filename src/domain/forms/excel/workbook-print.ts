/** How sheets of a workbook are printed, which the library leaves to its users. */
import type writeExcelFile from 'write-excel-file/universal';

export interface SheetHead {
  /** The name of the sheet. */
  readonly title: string;
  /** How many rows are repeated on every sheet of paper. */
  readonly rows: number;
}

/** The library does not export what its Feature is generic over, so the type is read off its function. */
type NodeFeature = NonNullable<
  NonNullable<Parameters<typeof writeExcelFile>[1]>['features']
>[number];

/** Inches, as the format wants them: 15 mm, more below for the page number. */
const MARGINS =
  '<pageMargins left="0.59" right="0.59" top="0.59" bottom="0.71" header="0.3" footer="0.35"/>';
const SETUP = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
const FOOTER = '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>';

/**
 * @param heads the sheets of the workbook in order
 * @returns a feature that prints each on A4 as wide as the paper, with its head repeated and pages numbered
 */
export function printSetup(heads: readonly SheetHead[]): NodeFeature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': { transform: printable },
        'xl/workbook.xml': {
          transform: (xml) => replaceOnce(xml, /<definedNames\s*\/>/u, definedNames(heads)),
        },
      },
    },
  };
}

function printable(xml: string): string {
  const fitted = replaceOnce(
    xml,
    /<worksheet[^>]*>/u,
    '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
  );
  // Only rows are frozen, so the active pane is the lower one.
  const frozen = fitted.replace(' xSplit="0"', '').replace('"bottomRight"', '"bottomLeft"');
  const margins = replaceOnce(
    frozen,
    /<pageMargins[^>]*\/>/u,
    `<printOptions horizontalCentered="1"/>${MARGINS}`,
  );
  return replaceOnce(margins, /<pageSetup[^>]*\/>/u, `${SETUP}${FOOTER}`);
}

function definedNames(heads: readonly SheetHead[]): string {
  const names = heads.map(
    ({ title, rows }, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">` +
      `'${escape(title.replaceAll("'", "''"))}'!$$1:$$${rows}</definedName>`,
  );
  return `<definedNames>${names.join('')}</definedNames>`;
}

function replaceOnce(xml: string, what: RegExp, by: string): string {
  if (!what.test(xml)) {
    throw new Error(`write-excel-file no longer writes ${what.source}; look at its new output.`);
  }
  return xml.replace(what, by);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
