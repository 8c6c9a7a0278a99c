/** @returns how many pages a PDF has that Chromium wrote, which leaves its page objects uncompressed */
export function pageCount(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
