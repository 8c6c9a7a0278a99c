/** A table of numbers as bars: a row has its name and below it a bar for each column, each with its number. */
import type { BarTable } from './bars.ts';

export interface DrawnBar {
  /** The number as the table writes it. */
  readonly figure: string;
  /** Places in the drawing, in its own units. */
  readonly y: number;
  readonly width: number;
}

/** The line to which the numbers are held: upright, and broken where it would go through a number. */
export interface DrawnMark {
  readonly x: number;
  /** From where to where down the drawing. */
  readonly lines: readonly (readonly [top: number, bottom: number])[];
}

export interface BarDrawing {
  readonly width: number;
  readonly height: number;
  readonly mark: DrawnMark | undefined;
  readonly rows: readonly {
    readonly title: string;
    readonly y: number;
    readonly bars: readonly DrawnBar[];
  }[];
}

/** Units of the drawing, about as many as a narrow phone has pixels for it. */
export const BARS = {
  ...{ width: 300, head: 20, name: 18, bar: 11, gap: 4 },
  /** What is kept free for a number, how far behind its bar it stands, and how wide a character of it is at most. */
  ...{ figure: 60, after: 6, character: 8 },
} as const;
/** What is left free above and below a number, and at its sides. */
const FREE = 2;

/** @param mark the number at which a line is drawn; none when absent */
export function drawBars({ rows }: BarTable, mark?: number): BarDrawing {
  const most = Math.max(mark ?? 0, ...rows.flatMap(({ figures }) => figures.map(parseFloat)));
  const scale = (value: number) => (most > 0 ? (value / most) * (BARS.width - BARS.figure) : 0);
  let y: number = mark === undefined ? 0 : BARS.head;
  const drawn = rows.map(({ title, figures }) => {
    const top = y;
    y += BARS.name;
    const bars = figures.map((figure): DrawnBar => {
      const bar = { figure, y, width: round(scale(parseFloat(figure))) };
      y += BARS.bar + BARS.gap;
      return bar;
    });
    y += BARS.gap;
    return { title, y: top, bars };
  });
  return {
    width: BARS.width,
    height: y,
    mark: mark === undefined ? undefined : drawMark(round(scale(mark)), y, drawn),
    rows: drawn,
  };
}

function drawMark(x: number, height: number, rows: BarDrawing['rows']): DrawnMark {
  const touched = rows.flatMap(({ bars }) =>
    bars.filter(({ width, figure }) => {
      const start = width + BARS.after;
      return x > start - FREE && x < start + figure.length * BARS.character + FREE;
    }),
  );
  const tops = touched.map(({ y }) => y + BARS.bar + FREE);
  const bottoms = touched.map(({ y }) => y - FREE);
  const lines = [BARS.head - BARS.gap, ...tops].map(
    (top, at) => [top, bottoms[at] ?? height] as const,
  );
  return { x, lines: lines.filter(([top, bottom]) => bottom > top) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
