/** Official documents as Word files. It runs in the browser too, so it asks for no clock and no disk. */
import { Document, type Table } from 'docx';
import { packDocument } from '../pack.ts';
import type { Inline } from '../inline.ts';
import { fontTable, OFFICIAL_FONTS } from '../fonts.ts';
import { annexList, annexParts } from './annex.ts';
import { headLines } from './head.ts';
import { imprintDay, imprintTable } from './imprint.ts';
import { headLinesOf, lengthOf, linesOfText } from './length.ts';
import { PLAIN_SETTINGS, type OfficialDocument, type OfficialSettings } from './model.ts';
import { oneLine } from './runs.ts';
import { imprintPages, imprintPlace } from './imprint-place.ts';
import { officialSection } from './sections.ts';
import { signatureLines } from './signature.ts';
import { OFFICIAL_STYLES } from './styles.ts';
import { officialParagraph, titleLines } from './text.ts';

/**
 * @param settings what the office has settled for all its documents
 * @returns the bytes of a .docx file: text, annexes on pages of their own, numbered through, odd and even pages apart
 */
export function toOfficialDocx(
  official: OfficialDocument,
  settings: OfficialSettings = PLAIN_SETTINGS,
): Promise<Uint8Array<ArrayBuffer>> {
  const { number, title, paragraphs, signature, annexes } = official;
  const { mark, folio } = settings;
  const head = headLines({
    mark,
    ...(number !== undefined && { number: [{ kind: 'words', words: number }] }),
  });
  const text = [
    ...head,
    ...titleLines(title, head.length === 0),
    ...paragraphs.map((each, index) => officialParagraph(each, index === paragraphs.length - 1)),
    ...annexList(annexes.map((annex) => annex.title)),
    ...signatureLines(signature),
  ];
  const isOnly = annexes.length === 1;
  const foot = imprintOf(official, settings);
  const pages = lengthOf(linesOf(official, settings), annexes.length);
  const place = imprintPlace(pages);
  const document = new Document({
    styles: OFFICIAL_STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [
      officialSection(text, { folio, ...(place === 'here' && { foot }) }),
      ...annexes.map((annex, index) =>
        officialSection(annexParts(annex, isOnly ? undefined : index + 1), {
          isWide: annex.isWide,
          folio,
        }),
      ),
      ...imprintPages(foot, place, folio),
    ],
  });
  const properties = { title: oneLine(title.join('')), author: plainText(signature.name) };
  return packDocument(document, properties, fontTable(OFFICIAL_FONTS));
}

function imprintOf(
  { signature }: OfficialDocument,
  { imprint }: OfficialSettings,
): Table | undefined {
  if (!imprint) return undefined;
  const { unit, copies } = imprint;
  const day = imprintDay(plainText(signature.date));
  return imprintTable({ ...(copies && { copies: `抄送：${copies}` }), unit, day });
}

function linesOf(official: OfficialDocument, settings: OfficialSettings): number {
  const { title, paragraphs, annexes } = official;
  const text = paragraphs.reduce(
    (sum, { lead = '', text }) => sum + linesOfText(typeof text === 'string' ? lead + text : text),
    0,
  );
  const list = annexes.length > 0 ? annexes.length + 1 : 0;
  return headLinesOf(settings, official.number !== undefined) + title.length + 1 + text + list + 4;
}

function plainText(text: Inline): string {
  return typeof text === 'string' ? oneLine(text) : '';
}
