/** The text of an official document as Word paragraphs: title, headings, body, list of annexes, signature. */
import { Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { typeArea } from '#domain/forms/paper-size.ts';
import { isNarrow } from '#domain/text/width.ts';
import { twips } from '../cells.ts';
import { font } from '../styles.ts';
import type { OfficialDocument, OfficialParagraph } from './model.ts';
import { oneLine, runsOf } from './runs.ts';
import { paperOf } from './sections.ts';
import { EM, OFFICIAL_STYLE } from './styles.ts';

export const emptyLine = (): Paragraph => new Paragraph({ style: OFFICIAL_STYLE.plain });

/** A title is one paragraph, whatever its lines; an empty line follows. */
export function titleLines(lines: readonly string[]): Paragraph[] {
  const children = runsOf(lines.map(oneLine).join('\n'));
  return [new Paragraph({ style: OFFICIAL_STYLE.title, children }), emptyLine()];
}

export function officialParagraph({ role, text, lead }: OfficialParagraph): Paragraph {
  const children = [...(lead ? runsOf(lead, { font: font('second') }) : []), ...runsOf(text)];
  return new Paragraph({ style: OFFICIAL_STYLE[role], children });
}

/** 附件：1. …, an empty line below the text, each on a line of its own with the names under each other. */
export function annexList(titles: readonly string[]): Paragraph[] {
  if (titles.length === 0) return [];
  const [MARK, NUMBER] = [5 * EM, 1.5 * EM];
  const lines = titles.map((title, index) => {
    const isOnly = titles.length === 1;
    return new Paragraph({
      style: OFFICIAL_STYLE.plain,
      indent: {
        left: MARK + (isOnly ? 0 : NUMBER),
        hanging: (index === 0 ? 3 * EM : 0) + (isOnly ? 0 : NUMBER),
      },
      tabStops: [
        { type: TabStopType.LEFT, position: MARK },
        { type: TabStopType.LEFT, position: MARK + NUMBER },
      ],
      children: [
        ...(index === 0 ? [new TextRun({ children: ['附件：', new Tab()] })] : []),
        ...(isOnly ? [] : [new TextRun({ children: [`${index + 1}.`, new Tab()] })]),
        ...runsOf(title),
      ],
    });
  });
  return [emptyLine(), ...lines];
}

/**
 * The date ends four characters from the edge, the name stands in the middle above it: GB/T 9704—2012, 7.3.5.
 * A name that is too long for that ends at the edge.
 */
export function signatureLines({ name, date }: OfficialDocument['signature']): Paragraph[] {
  const width = twips(typeArea(paperOf(false)).width);
  const right = width - 4 * EM;
  const middle = right - (widthOf(date) * EM) / 2;
  const position = Math.min(middle, width - (widthOf(name) * EM) / 2);
  const line = (
    text: string,
    stop: { type: 'center' | 'right'; position: number },
    isLast = false,
  ) =>
    new Paragraph({
      style: OFFICIAL_STYLE.plain,
      tabStops: [{ ...stop, position: Math.max(Math.round(stop.position), 0) }],
      keepNext: !isLast,
      // The date is one word: no room between its digits and its characters.
      autoSpaceEastAsianText: false,
      children: [new TextRun({ children: [new Tab(), oneLine(text)] })],
    });
  return [
    emptyLine(),
    emptyLine(),
    line(name, { type: TabStopType.CENTER, position }),
    line(date, { type: TabStopType.RIGHT, position: right }, true),
  ];
}

/** The width of a line in em, with digits of Times New Roman, which take half of one. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (isNarrow(character) ? 0.5 : 1), 0);
}
