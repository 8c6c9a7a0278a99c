/** 版头: how urgent it is, the mark in red, number and who issues it, and the red line. */
import {
  BorderStyle,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type IParagraphOptions,
  type XmlComponent,
} from 'docx';
import { markSize } from '#domain/forms/layout.ts';
import { issuerOf } from '#domain/forms/line-parts.ts';
import type { Segment } from '#domain/forms/running-text.ts';
import { inlineRuns, line, type Inline } from '../inline.ts';
import { font } from '../fonts.ts';
import { AREA } from './sections.ts';
import { EM, OFFICIAL_STYLE } from './styles.ts';
import { emptyLine } from './text.ts';

export interface OfficialHead {
  /** Lines above the mark, at the edge: how urgent it is. */
  readonly urgency?: Inline;
  /** In red; absent where paper with a head is used. */
  readonly mark?: Inline;
  readonly number?: readonly Segment[];
  /** Minutes say who prints them and when on one line. */
  readonly issued?: readonly Segment[];
}

/** The mark begins 35 mm below the edge of the type area: three lines and so much more, in twentieths of a point. */
const ABOVE_MARK = { lines: 3, rest: 418 };
export const RED = 'FF0000';
/** From the number to the red line 4 mm: what is left of it below the line of the number, in points. */
const RED_LINE = { style: BorderStyle.SINGLE, color: RED, size: 12, space: 7 };

/** A character in from both edges: by tabs, since an indent would shorten the red line below. */
const ENDS = [
  { type: TabStopType.LEFT, position: EM },
  { type: TabStopType.RIGHT, position: AREA.width - EM },
];

/** @returns the head and two empty lines behind it; nothing where there is nothing to say */
export function headLines({ urgency, mark, number, issued }: OfficialHead): Paragraph[] {
  const above = urgency ? [plain({}, inlineRuns(urgency, { font: font('heading') }))] : [];
  if (!mark) {
    const lines = [...above, ...(number ? [numberLine(number, { alignment: 'right' })] : [])];
    return lines.length > 0 ? [...lines, emptyLine(), emptyLine()] : [];
  }
  const free = Array.from({ length: ABOVE_MARK.lines - above.length }, () => emptyLine());
  const last = issued ? [issuedLine(issued)] : [];
  return [
    ...above,
    ...free,
    markLine(mark),
    emptyLine(),
    ...(issued ? [] : [emptyLine()]),
    ...(number ? [numberLine(number, { alignment: 'center', isLast: !issued })] : []),
    ...last,
    emptyLine(),
    emptyLine(),
  ];
}

function markLine(mark: Inline): Paragraph {
  const size = markSize(markLength(mark));
  return line(
    {
      style: OFFICIAL_STYLE.mark,
      spacing: { before: ABOVE_MARK.rest, line: Math.round(size * 1.1 * 20), lineRule: 'exact' },
    },
    inlineRuns(mark, { size: size * 2, color: RED }),
  );
}

/** What a part of a mark takes that is still to be written. */
const UNWRITTEN = 8;

/** @returns the length of a mark in characters */
export function markLength(mark: Inline): number {
  if (typeof mark === 'string') return [...mark].length;
  return mark.reduce((sum, part) => {
    const words = part.kind === 'words' ? part.words : part.value;
    return sum + (words === undefined ? UNWRITTEN : [...words].length);
  }, 0);
}

/** In the middle; beside who issues it a character in from the left; without a mark at the right. */
function numberLine(
  segments: readonly Segment[],
  { alignment, isLast = false }: { alignment: 'center' | 'right'; isLast?: boolean },
): Paragraph {
  const { number, issuer } = issuerOf(segments);
  const border = isLast ? { border: { bottom: RED_LINE } } : {};
  if (issuer.length > 0) {
    return plain({ tabStops: ENDS, ...border }, [
      new TextRun({ children: [new Tab()] }),
      ...inlineRuns(number),
      new TextRun({ children: [new Tab(), '签发人：'] }),
      ...inlineRuns(issuer, { font: font('second') }),
    ]);
  }
  return plain({ alignment, ...border }, inlineRuns(number));
}

/** Who prints it at the left, the day at the right, both a character in. */
function issuedLine(segments: readonly Segment[]): Paragraph {
  const [unit, day] = [segments.slice(0, 1), segments.slice(1).filter(isFilled)];
  return plain({ tabStops: ENDS, border: { bottom: RED_LINE } }, [
    new TextRun({ children: [new Tab()] }),
    ...inlineRuns(unit.map((part) => (part.kind === 'words' ? part : { ...part, closing: '' }))),
    new TextRun({ children: [new Tab()] }),
    ...inlineRuns(day),
  ]);
}

/** Whether it is more than what parts two pieces on the form. */
function isFilled(part: Segment): boolean {
  return part.kind !== 'words' || part.words.trim() !== '';
}

function plain(options: IParagraphOptions, children: readonly XmlComponent[]): Paragraph {
  return line({ style: OFFICIAL_STYLE.plain, ...options }, children);
}
