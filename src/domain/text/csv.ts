/**
 * A table as CSV that Chinese Excel opens rightly: UTF-8 with a byte order mark, CRLF (RFC 4180).
 *
 * @param rows lines of cells
 * @returns the text of the file; a cell that a spreadsheet would run as a formula begins with an apostrophe
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(toCell).join(',')).join('\r\n')}\r\n`;
}

function toCell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
