/** Official documents as Word files. It runs in the browser too, so it asks for no clock and no disk. */
import { Document } from 'docx';
import { packDocument } from '../pack.ts';
import { fontTable, OFFICIAL_FONTS } from '../styles.ts';
import { annexParts } from './annex.ts';
import type { OfficialDocument } from './model.ts';
import { oneLine } from './runs.ts';
import { officialSection } from './sections.ts';
import { OFFICIAL_STYLES } from './styles.ts';
import { annexList, officialParagraph, signatureLines, titleLines } from './text.ts';

/**
 * @returns the bytes of a .docx file: text, annexes on pages of their own, numbered through, odd and even pages apart
 */
export function toOfficialDocx({
  title,
  paragraphs,
  signature,
  annexes,
}: OfficialDocument): Promise<Uint8Array<ArrayBuffer>> {
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
  const properties = { title: oneLine(title.join('')), author: oneLine(signature.name) };
  return packDocument(document, properties, fontTable(OFFICIAL_FONTS));
}
