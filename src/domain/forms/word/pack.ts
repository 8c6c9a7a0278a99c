/** From a document to the bytes of a .docx file that says nothing of the machine, the day or the tool it was made with. */
import { Packer, type Document } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipFiles } from '#domain/forms/zip.ts';
import { coreProperties, type FileProperties } from './properties.ts';

/** The day that the entries of the file carry: the earliest that a zip file can name. */
const NO_DAY = '1980-01-01';
/**
 * What the library adds and no form uses. Its theme names Calibri and 等线, which WPS then reports as missing although
 * nothing is set in them.
 */
const UNUSED =
  /^(?:word\/(?:theme\/|numbering|footnotes|endnotes|comments)|docProps\/custom)|\/_rels\/(?!document)/u;
/** Of the library's styles only those that all others stand on; it brings thirty more, blue headings among them. */
const USED_STYLE = /^(?:Normal$|TableNormal$|Form|Letter|Official)/u;

/**
 * What official documents want and the library does not know, or writes where the schema does not have it. Every page
 * is full, whether a line stands alone on it or not. No room between digits and characters: a day is one word, and a
 * line holds what it is said to hold.
 */
const OFFICIAL_ONLY =
  '<w:widowControl w:val="false"/><w:autoSpaceDE w:val="false"/><w:autoSpaceDN w:val="false"/>';

/**
 * @param fontTable the part word/fontTable.xml
 * @returns the bytes of the file, the same whenever it is made
 */
export async function packDocument(
  document: Document,
  properties: FileProperties,
  fontTable: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const kept = Object.entries(parts).filter(([path]) => !UNUSED.test(path));
  return zipFiles(
    new Map([
      ...kept.map(([path, part]) => [path, cleaned(path, part)] as const),
      ['word/fontTable.xml', strToU8(fontTable)],
      ['docProps/core.xml', strToU8(coreProperties(properties))],
    ]),
    NO_DAY,
  );
}

function cleaned(path: string, part: Uint8Array): Uint8Array {
  if (path === '[Content_Types].xml') {
    return strToU8(
      strFromU8(part).replaceAll(/<Override [^>]*PartName="\/([^"]*)"[^>]*>/gu, keepUsed),
    );
  }
  if (path.endsWith('.rels')) {
    return strToU8(
      strFromU8(part).replaceAll(
        /<Relationship [^>]*Target="([^"]*)"[^>]*>/gu,
        (all, target: string) =>
          keepUsed(all, path.startsWith('word/') ? `word/${target}` : target),
      ),
    );
  }
  if (path === 'word/styles.xml') {
    return strToU8(
      strFromU8(part).replaceAll(/<w:style [^>]*w:styleId="([^"]*)"[^]*?<\/w:style>/gu, styleOf),
    );
  }
  return part;
}

function styleOf(all: string, id: string): string {
  if (!USED_STYLE.test(id)) return '';
  return id.startsWith('Official') ? all.replace('<w:spacing ', `${OFFICIAL_ONLY}$&`) : all;
}

function keepUsed(all: string, path: string): string {
  return UNUSED.test(path) ? '' : all;
}
