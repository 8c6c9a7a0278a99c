/** 信函格式: a red double line under the mark and one at the foot, the number at the right: GB/T 9704—2012, 10.1. */
import {
  BorderStyle,
  FrameAnchorType,
  FrameWrap,
  LineRuleType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  VerticalPositionAlign,
  HorizontalPositionAlign,
  type IParagraphOptions,
} from 'docx';
import { markSize } from '#domain/forms/layout.ts';
import { OFFICIAL } from '#domain/forms/paper-size.ts';
import type { Segment } from '#domain/forms/running-text.ts';
import { FORM_LAYOUT } from '#strings.ts';
import { twips } from '../cells.ts';
import { inlineRuns, line, type Inline } from '../inline.ts';
import { font } from '../fonts.ts';
import { markLength, RED } from './head.ts';
import { AREA, LEAD } from './sections.ts';
import { GRID, OFFICIAL_STYLE, SIZE } from './styles.ts';
import { emptyLine } from './text.ts';

/** Millimetres: the mark from the upper edge of the sheet, the line below it, the other from the lower edge, their width. */
const AT = { mark: 30, below: 4, foot: 20, width: 170, sheet: { width: 210, height: 297 } };
/** A point in millimetres. */
const POINT = 25.4 / 72;
/** From the line to what stands under it, seven eighths of the height of a character of 三号, in points. */
const UNDER = 14;
/** Where characters of the text begin within their line, in points. */
const IN_LINE = 9.1;
/** Where the base line stands in a line of exact height, and a character above and below it, in parts of its size. */
const BASE = 0.8;
const CHARACTER = { above: 0.88, below: 0.12 };
/** What is left of it above the line of the text, in points. */
const GAP = UNDER - IN_LINE;
/** Eighths of a point, and what the double line takes with its gap, in points. The standard names no thickness. */
const DOUBLE = { size: 18, height: 3.75 };

type Frame = NonNullable<IParagraphOptions['frame']>;

export interface LetterHead {
  readonly mark: Inline;
  readonly urgency?: Inline;
  readonly number?: Inline;
  /** Whether mark and lines are on the paper already: then their room stays free. */
  readonly isOnPaper: boolean;
}

/** @returns the head and two empty lines behind it; its first page is to have no number */
export function letterHead({ mark, urgency, number = [], isOnPaper }: LetterHead): Paragraph[] {
  const size = markSize(markLength(mark));
  const first = line(
    {
      style: OFFICIAL_STYLE.plain,
      tabStops: [{ type: TabStopType.RIGHT, position: AREA.width }],
      // What is printed pushes it down by itself.
      ...(isOnPaper && { spacing: { ...GRID, before: below(size) - twips(OFFICIAL.top - LEAD) } }),
    },
    [
      ...(urgency ? inlineRuns(urgency, { font: font('heading') }) : []),
      new TextRun({ children: [new Tab()] }),
      ...inlineRuns(number),
    ],
  );
  return [
    ...(isOnPaper ? [] : [markLine(mark, size), footLine()]),
    first,
    emptyLine(),
    emptyLine(),
  ];
}

/**
 * The unit as it stands in the text; until it does, a place to write it in.
 *
 * @param sent all pieces of the text, in their order
 */
export function letterMark(sent: readonly Segment[]): Segment[] {
  const unit = sent.find((part) => part.kind === 'blank' && part.from === 'unit');
  const value = unit?.kind === 'blank' ? unit.value : undefined;
  if (value !== undefined) return [{ kind: 'words', words: value }];
  const hint = FORM_LAYOUT.mark;
  return [
    { kind: 'blank', id: 'letter.mark', room: 8, label: hint, hint, opening: '', closing: '' },
  ];
}

/** 抄送 at the foot of the last page, without lines: beside what follows, which is the last paragraph of the text. */
export function letterCopies(copies: Inline): Paragraph {
  return line(
    {
      style: OFFICIAL_STYLE.imprint,
      indent: { left: 4 * FOOT_EM, right: FOOT_EM, hanging: 3 * FOOT_EM },
      frame: {
        type: 'alignment',
        alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
        width: AREA.width,
        anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
        wrap: FrameWrap.NOT_BESIDE,
      },
    },
    inlineRuns(copies),
  );
}

/** A character of 四号 in twentieths of a point. */
const FOOT_EM = twentieth(SIZE.imprint);

/** @returns where the line of the number begins, from the upper edge of the sheet in twentieths of a point */
function below(size: number): number {
  return twentieth((AT.mark + AT.below) / POINT + size + DOUBLE.height + GAP);
}

/**
 * The rule is the lower edge of an exact line, so high that it lies where it should: some programs double what parts a
 * rule from the text of a frame. They set the base line at four fifths of such a line.
 */
function markLine(mark: Inline, size: number): Paragraph {
  const height = (AT.below / POINT + CHARACTER.below * size) / (1 - BASE);
  const y = AT.mark / POINT - (BASE * height - CHARACTER.above * size);
  return line(
    {
      style: OFFICIAL_STYLE.mark,
      spacing: { line: twentieth(height), lineRule: LineRuleType.EXACT },
      border: { bottom: double(BorderStyle.THICK_THIN_SMALL_GAP) },
      frame: { ...frameAt(y), space: { horizontal: 0, vertical: twentieth(GAP) } },
    },
    inlineRuns(mark, { size: size * 2, color: RED }),
  );
}

function footLine(): Paragraph {
  const least = 1;
  return new Paragraph({
    style: OFFICIAL_STYLE.plain,
    spacing: { line: twentieth(least), lineRule: LineRuleType.EXACT },
    border: { bottom: double(BorderStyle.THIN_THICK_SMALL_GAP) },
    frame: frameAt((AT.sheet.height - AT.foot) / POINT - DOUBLE.height - least),
  });
}

/** Both are borders below, whose lines are named from above. */
function double(style: (typeof BorderStyle)[keyof typeof BorderStyle]) {
  return { style, color: RED, size: DOUBLE.size, space: 0 };
}

/** In the middle of the sheet, on the page of the paragraph behind. @param y from its upper edge, in points */
function frameAt(y: number): Frame {
  return {
    type: 'absolute',
    position: { x: twips((AT.sheet.width - AT.width) / 2), y: twentieth(y) },
    width: twips(AT.width),
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
    wrap: FrameWrap.NOT_BESIDE,
  };
}

function twentieth(points: number): number {
  return Math.round(points * 20);
}
