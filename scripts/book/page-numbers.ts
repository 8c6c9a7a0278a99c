/**
 * Reads from a PDF on which page each anchor stands. Chromium writes a named destination for every id that a link
 * in the document leads to. unpdf is pdf.js in one file (2.3 MB, no dependencies, follows Mozilla's releases);
 * pdf-lib (24 MB, last release 2021) and pdfjs-dist (with a native canvas) do the same for more.
 */
import { getDocumentProxy } from 'unpdf';

export interface PdfPages {
  readonly total: number;
  /** Page of each destination, the first page being 1. */
  readonly byAnchor: ReadonlyMap<string, number>;
}

/** @returns the pages of all named destinations */
export async function readPages(pdf: Uint8Array): Promise<PdfPages> {
  // The reader takes the bytes over, and refuses a Buffer.
  const document = await getDocumentProxy(Uint8Array.from(pdf));
  const byAnchor = new Map<string, number>();
  for (const [name, destination] of Object.entries(await document.getDestinations())) {
    const target: unknown = Array.isArray(destination) ? destination[0] : undefined;
    if (isReference(target)) byAnchor.set(name, (await document.getPageIndex(target)) + 1);
  }
  const total = document.numPages;
  await document.cleanup();
  return { total, byAnchor };
}

function isReference(value: unknown): value is { num: number; gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
}
