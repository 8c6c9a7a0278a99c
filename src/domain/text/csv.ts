/** Whatever one does not see at the beginning of a cell; a spreadsheet may leave it out. */
const UNSEEN = /^[\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]+/u;

/** By it Chinese Excel knows that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table as CSV that Chinese Excel opens rightly: UTF-8 with a byte order mark, CRLF (RFC 4180).
 *
 * @param rows lines of cells
 * @returns the text of the file; a cell that a spreadsheet would run as a formula begins with an apostrophe
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + csvLines(rows);
}

/** @returns lines of such a file without its beginning, for one that is made in parts */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(value: string): string {
  const harmless = isLive(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Chinese Excel takes a sign of full width (＝ or ＠) for the plain one, which compatibility (NFKC) makes of it. */
function isLive(value: string): boolean {
  const [first = ''] = value.replace(UNSEEN, '');
  return /^[\t\r\n]/.test(value) || /^[=+\-@]/.test(first.normalize('NFKC'));
}
