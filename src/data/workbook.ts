/** Excel files, made while building. */
import writeExcelFile from 'write-excel-file/node';

export interface Table {
  /** The name of the sheet. */
  readonly title: string;
  /** Headings, with widths in characters. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * @param table what goes into the one sheet
 * @returns the bytes of an .xlsx file: header bold and frozen, landscape, every cell text, so that nothing is
 *   taken for a formula
 */
export async function toWorkbook({
  title,
  columns,
  rows,
}: Table): Promise<Uint8Array<ArrayBuffer>> {
  const header = columns.map((column) => ({
    value: column.title,
    fontWeight: 'bold' as const,
    backgroundColor: '#f0ede4',
    wrap: true,
    ...BORDER,
  }));
  const body = rows.map((row) =>
    row.map((value) => ({
      value,
      type: String,
      wrap: true,
      alignVertical: 'top' as const,
      ...BORDER,
    })),
  );
  const file = await writeExcelFile([header, ...body], {
    sheet: title,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBuffer();
  return new Uint8Array(file);
}

const BORDER = { borderColor: '#999999', borderStyle: 'thin' as const };
