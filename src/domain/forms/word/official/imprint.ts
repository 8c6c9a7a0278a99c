/** 版记: whom it goes to besides, who prints it and when, between rules at the foot of an even page. */
import {
  BorderStyle,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type Paragraph,
} from 'docx';
import { inlineRuns, line, type Inline } from '../inline.ts';
import { AREA } from './sections.ts';
import { OFFICIAL_STYLE } from './styles.ts';

export interface Imprint {
  /** 抄送 or 分送 with what follows; absent where it goes to nobody else. */
  readonly copies?: Inline;
  readonly unit: Inline;
  /** The day of printing with 印发 behind. */
  readonly day: Inline;
}

/** @param day of printing; absent while it is still to be written */
export function imprintDay(day?: string): Inline {
  const words = { kind: 'words' as const, words: '印发' };
  if (day !== undefined) return day + words.words;
  return [{ kind: 'date', id: 'imprint', room: 7, label: '', opening: '', closing: '' }, words];
}

/** Eighths of a point: the first and the last rule 0.35 mm, those between 0.25 mm (7.4.1). */
const RULE = { thick: 8, thin: 6 };
/** A character of 四号 in twentieths of a point; both ends stand one in. */
const CHARACTER = 280;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const rule = (size: number) => ({ style: BorderStyle.SINGLE, size, color: '000000' });

/**
 * It stands in the footer of its page, since a footer grows upwards: whatever is added to 抄送, its last rule stays
 * where the type area ends.
 *
 * @returns the table, to stand above the number of the page
 */
export function imprintTable({ copies, unit, day }: Imprint): Table {
  const style = OFFICIAL_STYLE.imprint;
  return ruled([
    ...(copies ? [copiesLine(copies)] : []),
    line(
      {
        style,
        indent: { left: CHARACTER, right: CHARACTER },
        tabStops: [{ type: TabStopType.RIGHT, position: AREA.width - CHARACTER }],
      },
      [...inlineRuns(unit), new TextRun({ children: [new Tab()] }), ...inlineRuns(day)],
    ),
  ]);
}

/** @returns 抄送 between its rules, to stand behind the text where the office prints no 版记 */
export function copiesTable(copies: Inline): Table {
  return ruled([copiesLine(copies)]);
}

/** Behind 抄送： lines begin under each other. */
function copiesLine(copies: Inline): Paragraph {
  const indent = { left: 4 * CHARACTER, right: CHARACTER, hanging: 3 * CHARACTER };
  return line({ style: OFFICIAL_STYLE.imprint, indent }, inlineRuns(copies));
}

/** A table has rules as wide as the type area, whatever its lines are indented by. */
function ruled(rows: readonly Paragraph[]): Table {
  const { width } = AREA;
  return new Table({
    rows: rows.map((row) => new TableRow({ cantSplit: true, children: [cellOf(row, width)] })),
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
    borders: {
      top: rule(RULE.thick),
      bottom: rule(RULE.thick),
      left: NONE,
      right: NONE,
      insideHorizontal: rule(RULE.thin),
      insideVertical: NONE,
    },
  });
}

function cellOf(paragraph: Paragraph, size: number): TableCell {
  return new TableCell({ children: [paragraph], width: { size, type: WidthType.DXA } });
}
