/** Running text of a form as Word paragraphs; gaps are underlined blanks one can write over. */
import { AlignmentType, Paragraph, TextRun, UnderlineType, type IParagraphOptions } from 'docx';
import type { TextView } from '#domain/forms/form-view.ts';
import type { ParagraphRole, Segment } from '#domain/forms/running-text.ts';
import { printedDay } from '#domain/forms/entries.ts';
import { runsOf } from './official/runs.ts';
import { font, STYLE } from './styles.ts';

/**
 * First lines are indented twice: by hundredths of a character, which Word follows when the size changes, and by
 * twentieths of a point, for programs that do not know characters.
 */
const CHARACTER = 100;
const POINT = 20;
/** Blanks that neither break nor vanish at the end of a line; each is a quarter of a Chinese character wide. */
const BLANK = '\u00A0';
const BLANKS_A_CHARACTER = 4;
const SIZE = { letter: 16, text: 12 };

/** @returns the paragraphs of a block of text; at the size of official documents where it is one */
export function textParagraphs({ paragraphs }: TextView, official: boolean): Paragraph[] {
  const last = paragraphs.length - 1;
  return paragraphs.map((paragraph, index) => {
    const date = paragraph.role === 'signature' && index === last;
    return new Paragraph({
      style: official ? STYLE.letter : STYLE.text,
      ...layout(paragraph.role, date, (official ? SIZE.letter : SIZE.text) * POINT),
      children: paragraph.segments.flatMap(runs),
    });
  });
}

function layout(role: ParagraphRole, date: boolean, em: number): Partial<IParagraphOptions> {
  switch (role) {
    case 'title':
      return { style: STYLE.title };
    case 'subtitle':
      return { alignment: AlignmentType.CENTER };
    case 'number':
      return { alignment: AlignmentType.RIGHT };
    case 'addressee':
      return {};
    case 'body':
      return { indent: { firstLineChars: 2 * CHARACTER, firstLine: 2 * em } };
    case 'signature':
      // The date stands four characters from the edge, the unit about above it: GB/T 9704—2012, 7.3.5.
      return {
        alignment: AlignmentType.RIGHT,
        keepLines: true,
        keepNext: !date,
        indent: { right: (date ? 4 : 2) * em },
      };
    default:
      return role satisfies never;
  }
}

function runs(segment: Segment): TextRun[] {
  if (segment.kind === 'words') {
    const { words: text, strong } = segment;
    return [new TextRun({ text, ...(strong && { font: font('heading') }) })];
  }
  const { value, opening, closing } = segment;
  const written = value === undefined ? blankRuns(segment) : runsOf(printedDay(value));
  return [...words(opening), ...written, ...words(closing)];
}

function blankRuns(segment: Exclude<Segment, { kind: 'words' }>): TextRun[] {
  if (segment.kind === 'blank') {
    const guide = segment.choices?.join('／') ?? segment.hint;
    return [gap(segment.room), ...words(guide ? `（${guide}）` : '')];
  }
  return [gap(3), ...words('年'), gap(2), ...words('月'), gap(2), ...words('日')];
}

function gap(room: number): TextRun {
  return new TextRun({
    text: BLANK.repeat(room * BLANKS_A_CHARACTER),
    underline: { type: UnderlineType.SINGLE },
  });
}

function words(text: string): TextRun[] {
  return text ? [new TextRun({ text })] : [];
}
