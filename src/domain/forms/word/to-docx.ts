/** Packs Word documents. */
import { Packer, type Document } from 'docx';
import { zipFiles } from '#domain/forms/zip.ts';
import { unzipSync, strFromU8, strToU8 } from 'fflate';
import { fontTable } from './styles.ts';

const STAMP = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu;

/**
 * @param document made by wordDocument
 * @param day when the form came into force, written in as the time it was made
 * @returns the bytes of a .docx file, the same for the same form whenever it is made
 */
export async function toDocx(document: Document, day: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await Packer.toArrayBuffer(document, undefined, [
    { path: 'word/fontTable.xml', data: fontTable() },
  ]);
  const parts = new Map(Object.entries(unzipSync(new Uint8Array(packed))));
  const properties = parts.get('docProps/core.xml');
  if (!properties) throw new Error('The Word file has no docProps/core.xml.');
  const dated = strFromU8(properties).replaceAll(STAMP, `$1${day}T00:00:00Z`);
  return zipFiles(parts.set('docProps/core.xml', strToU8(dated)), day);
}
