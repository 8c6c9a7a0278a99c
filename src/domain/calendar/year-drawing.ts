/** The year by post as a drawing: a row a post, a bar from the first to the last day of each work. */
import { isBefore, lengthInDays, type MonthDay } from './month-day.ts';
import type { Recurrence } from './recurrence.ts';

export interface Bar {
  readonly id: string;
  readonly title: string;
  /** Places in the drawing, in its own units. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface PostRow {
  readonly post: string;
  readonly title: string;
  readonly y: number;
  readonly height: number;
  readonly bars: readonly Bar[];
}

export interface YearDrawing {
  readonly width: number;
  readonly height: number;
  /** Where each month begins. */
  readonly months: readonly { readonly month: number; readonly x: number }[];
  readonly rows: readonly PostRow[];
}

/** Units of the drawing: one a day, and for names, heads and lanes. */
export const DRAWING = { left: 96, head: 22, lane: 9, bar: 6, padding: 5 } as const;
const DAYS = 365;
const NEW_YEAR: MonthDay = { month: 1, day: 1 };

/** @returns the drawing; work over the new year is drawn at both ends */
export function drawYear(
  recurrences: readonly Recurrence[],
  posts: readonly { readonly id: string; readonly title: string }[],
): YearDrawing {
  let y: number = DRAWING.head;
  const rows = posts.flatMap(({ id, title }): PostRow[] => {
    const own = recurrences.filter(({ post }) => post === id).flatMap(partsOf);
    if (own.length === 0) return [];
    /** The last day of each lane so far. */
    const lanes: number[] = [];
    const top = y;
    const bars = own
      .toSorted((a, b) => a.from - b.from)
      .map(({ recurrence, from, to }): Bar => {
        const free = lanes.findIndex((last) => last < from);
        const lane = free === -1 ? lanes.length : free;
        lanes[lane] = to;
        return {
          id: recurrence.id,
          title: recurrence.title,
          x: DRAWING.left + from,
          y: top + DRAWING.padding + lane * DRAWING.lane,
          width: to - from + 1,
        };
      });
    const height = Math.max(lanes.length * DRAWING.lane, DRAWING.lane * 2) + 2 * DRAWING.padding;
    y += height;
    return [{ post: id, title, y: top, height, bars }];
  });
  return {
    width: DRAWING.left + DAYS,
    height: y,
    months: Array.from({ length: 12 }, (_, index) => ({
      month: index + 1,
      x: DRAWING.left + place({ month: index + 1, day: 1 }),
    })),
    rows,
  };
}

interface Part {
  readonly recurrence: Recurrence;
  /** Days from 1 January, both drawn. */
  readonly from: number;
  readonly to: number;
}

function partsOf(recurrence: Recurrence): Part[] {
  const { from, to } = recurrence;
  if (!isBefore(to, from)) return [{ recurrence, from: place(from), to: place(to) }];
  return [
    { recurrence, from: place(from), to: DAYS - 1 },
    { recurrence, from: 0, to: place(to) },
  ];
}

function place(day: MonthDay): number {
  return lengthInDays(NEW_YEAR, day) - 1;
}
