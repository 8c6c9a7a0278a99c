/** Columns of a workbook in which one chooses from a list, which the library leaves to its users. */
import type writeExcelFile from 'write-excel-file/universal';

/** Names of columns; none of our sheets is wider. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export interface ChoiceColumn {
  /** Its place from 0. */
  readonly column: number;
  readonly choices: readonly string[];
  /** The rows in which one chooses, from 1. */
  readonly from: number;
  readonly to: number;
}

/** The library does not export what its Feature is generic over, so the type is read off its function. */
type NodeFeature = NonNullable<
  NonNullable<Parameters<typeof writeExcelFile>[1]>['features']
>[number];

/**
 * @param sheets the columns of each sheet that have a list, in the order of the sheets
 * @returns a feature that offers the list in each cell, and says what may stand there where something else is written
 */
export function choiceLists(sheets: readonly (readonly ChoiceColumn[])[]): NodeFeature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => withLists(xml, sheets[sheetIndex] ?? []),
        },
      },
    },
  };
}

/** The lists stand before what the sheet says of printing. */
function withLists(xml: string, lists: readonly ChoiceColumn[]): string {
  if (lists.length === 0) return xml;
  const place = /<(?:printOptions|pageMargins)\b/u;
  if (!place.test(xml)) throw new Error('write-excel-file no longer writes <pageMargins.');
  const each = lists.map(({ column, choices, from, to }) => {
    const letter = LETTERS.charAt(column);
    return (
      '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" ' +
      `sqref="${letter}${from}:${letter}${to}"><formula1>"${choices.join(',')}"</formula1></dataValidation>`
    );
  });
  const all = `<dataValidations count="${lists.length}">${each.join('')}</dataValidations>`;
  return xml.replace(place, `${all}$&`);
}
