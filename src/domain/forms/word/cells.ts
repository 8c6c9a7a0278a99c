/** Tables and cells of the Word files: thin black lines, fixed widths, rows that stay whole. */
import {
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';

/** Twentieths of a point in a millimetre. */
const TWENTIETHS = 1440 / 25.4;
/** A light grey that also survives a photocopier. */
const LABEL_SHADE = 'F2F2F2';
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

/** @returns millimetres in twentieths of a point, as Word counts */
export function twips(millimetres: number): number {
  return Math.round(millimetres * TWENTIETHS);
}

export interface CellOptions {
  /** In twentieths of a point. */
  readonly width: number;
  readonly span?: number;
  readonly shaded?: boolean;
  readonly bottom?: boolean;
}

export function cell(children: Paragraph[], { width, span, shaded, bottom }: CellOptions) {
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    ...(span && span > 1 && { columnSpan: span }),
    ...(shaded && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: LABEL_SHADE } }),
    verticalAlign: bottom ? VerticalAlignTable.BOTTOM : VerticalAlignTable.CENTER,
  });
}

/** A row that would fill half a sheet breaks across sheets: Word does not show what stands below the paper. */
const HIGHEST_WHOLE = 120;

/** @param height in millimetres; a row grows when more is written in it, and stays whole while it is low enough */
export function row(children: TableCell[], height: number, header = false): TableRow {
  return new TableRow({
    children,
    cantSplit: height <= HIGHEST_WHOLE,
    tableHeader: header,
    height: { value: twips(Math.min(height, HIGHEST_WHOLE)), rule: HeightRule.ATLEAST },
  });
}

export function table(rows: TableRow[], columnWidths: number[]): Table {
  return new Table({
    rows,
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    margins: { left: twips(1.2), right: twips(1.2), marginUnitType: WidthType.DXA },
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
  });
}

/**
 * @param total a width
 * @param parts relative widths
 * @returns whole widths that add up to the total
 */
export function divide(total: number, parts: readonly number[]): number[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  let edge = 0;
  let taken = 0;
  return parts.map((part) => {
    taken += part;
    const next = Math.round((total * taken) / sum);
    const width = next - edge;
    edge = next;
    return width;
  });
}
