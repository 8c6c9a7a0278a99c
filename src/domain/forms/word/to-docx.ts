/** Packs Word documents. */
import { Packer, type Document } from 'docx';
import { setDay } from '#domain/forms/zip.ts';
import { coreProperties, type FileProperties } from './properties.ts';
import { fontTable } from './styles.ts';

/**
 * @param document made by wordDocument
 * @param properties what the file says of itself; its day is when the form came into force
 * @returns the bytes of a .docx file, the same for the same form whenever it is made
 */
export async function toDocx(
  document: Document,
  properties: FileProperties,
): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await Packer.toArrayBuffer(document, undefined, [
    { path: 'word/fontTable.xml', data: fontTable() },
    { path: 'docProps/core.xml', data: coreProperties(properties) },
  ]);
  return setDay(new Uint8Array(packed), properties.day);
}
