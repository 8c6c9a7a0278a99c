/** Official documents as Word files. It runs in the browser too, so it asks for no clock and no disk. */
import { Document, Packer } from 'docx';
import { setDay } from '#domain/forms/zip.ts';
import { coreProperties } from '../properties.ts';
import { fontTable, OFFICIAL_FONTS } from '../styles.ts';
import { annexParts } from './annex.ts';
import type { OfficialDocument } from './model.ts';
import { oneLine } from './runs.ts';
import { officialSection } from './sections.ts';
import { OFFICIAL_STYLES } from './styles.ts';
import { annexList, officialParagraph, signatureLines, titleLines } from './text.ts';

/**
 * @param day on which it was made, as ISO 8601
 * @returns the bytes of a .docx file: text, annexes on pages of their own, numbered through, odd and even pages apart
 */
export async function toOfficialDocx(
  { title, paragraphs, signature, annexes }: OfficialDocument,
  day: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const text = [
    ...titleLines(title),
    ...paragraphs.map(officialParagraph),
    ...annexList(annexes.map((annex) => annex.title)),
    ...signatureLines(signature),
  ];
  const isOnly = annexes.length === 1;
  const document = new Document({
    styles: OFFICIAL_STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [
      officialSection(text, false),
      ...annexes.map((annex, index) =>
        officialSection(annexParts(annex, isOnly ? undefined : index + 1), annex.isWide),
      ),
    ],
  });
  const author = oneLine(signature.name);
  const packed = await Packer.toArrayBuffer(document, undefined, [
    { path: 'word/fontTable.xml', data: fontTable(OFFICIAL_FONTS) },
    {
      path: 'docProps/core.xml',
      data: coreProperties({
        title: oneLine(title.join('')),
        subject: '',
        author,
        keywords: [],
        day,
      }),
    },
  ]);
  return setDay(new Uint8Array(packed), day);
}
