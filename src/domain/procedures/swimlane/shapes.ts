/** Steps, marks and words as shapes, once rows and columns have their places. */
import type { Procedure } from '#schemas/procedure.ts';
import { DIAMOND, lineHeight, PILL, STOP, type Arrangement } from './arrangement.ts';
import type { Columns } from './columns.ts';
import type { Label, Lane, Pill, Point, StepNode, Stop, TextLine } from './drawing.ts';
import { textWidth } from '#domain/text/width.ts';
import { widest, wrapText } from './metrics.ts';
import type { PlacedRow, Rows } from './rows.ts';

/** From a baseline up to the middle of a line of Han characters, as a part of the type size. */
const MIDDLE = 0.36;

/** The procedure, and what the words in the drawing are. */
export interface SwimlaneSource {
  readonly steps: Procedure['steps'];
  /** The short name of a post. */
  name(post: string): string;
  /** How long each step may take, in words; empty where nothing is said. */
  readonly limits: readonly string[];
  /** The words on the marks of beginning and end. */
  readonly start: string;
  readonly end: string;
}

export function headOf(
  post: string,
  lane: { readonly x: number; readonly width: number },
  { name }: SwimlaneSource,
  { head, label: size }: Arrangement,
): Lane {
  const texts = wrapText(name(post), (lane.width - 6) / size);
  const lines = setLines(texts, lane.x + lane.width / 2, head / 2, size);
  return { post, ...lane, lines };
}

export function drawNode(
  row: PlacedRow,
  index: number,
  { steps, name }: SwimlaneSource,
  { head, action, label, inset }: Arrangement,
): StepNode {
  const step = steps[index];
  const box = { x: row.x, y: row.top, width: row.width, height: row.bottom - row.top };
  const middle = (row.top + row.bottom) / 2;
  const base = {
    ...box,
    id: step?.id ?? '',
    number: index + 1,
    approves: step?.kind === 'approve',
  };
  const limit = row.limit !== '' && { limit: row.limit };
  if (head > 0) {
    const lines = setLines(row.lines, box.x + box.width / 2, middle, action);
    return { ...base, ...limit, lines };
  }
  const x = box.x + inset.x;
  const postHeight = lineHeight(label);
  const post = name(step?.post ?? '');
  const fits = inset.x + textWidth(`${post}　${row.limit}`) * label < box.width;
  return {
    ...base,
    ...(fits && limit),
    post: { x, y: row.top + inset.y + postHeight - 4, text: post },
    lines: setLines(row.lines, x, middle + postHeight / 2, action),
  };
}

export function drawPills(
  { rows, startPill }: Rows,
  columns: Columns,
  { start, end }: SwimlaneSource,
  { label: size }: Arrangement,
): Pill[] {
  const pill = (kind: Pill['kind'], port: number, y: number, text: string): Pill => {
    const width = Math.max(PILL.width, widest([text]) * size + 20);
    // The port of the narrow arrangement lies near the left edge; a pill keeps to the column.
    const x = port - Math.min(width / 2, PILL.width / 2);
    return {
      kind,
      x,
      y,
      width,
      height: PILL.height,
      label: { x: x + width / 2, y: y + PILL.height / 2 + size * MIDDLE, text },
    };
  };
  const ends = rows.flatMap((row, index): Pill[] => {
    const below = row.exits?.exits.flatMap(({ end: mark }) =>
      mark?.kind === 'pill' ? [mark] : [],
    );
    const tops = [
      ...(row.endPill === undefined ? [] : [row.endPill]),
      ...(below ?? []).map(({ y }) => row.bottom + DIAMOND + y),
    ];
    return tops.map((y) => pill('end', columns.portX(index), y, end));
  });
  return [pill('start', columns.portX(0), startPill, start), ...ends];
}

export function startLine({ rows: [first], startPill }: Rows, columns: Columns) {
  const x = columns.portX(0);
  const points: Point[] = [
    { x, y: startPill + PILL.height },
    { x, y: first?.top ?? startPill },
  ];
  return { source: 0, target: 0, style: 'forward', points, arrow: true } as const;
}

export function stopsOf(row: PlacedRow): Stop[] {
  return (row.exits?.exits ?? []).flatMap(({ end }) =>
    end?.kind === 'stop' ? [{ x: end.x, y: row.bottom + DIAMOND + end.y, radius: STOP }] : [],
  );
}

export function stepLabelsOf(row: PlacedRow, { label: size }: Arrangement): Label[] {
  return (row.exits?.exits ?? []).flatMap(({ label, route }) => {
    const y = row.bottom + DIAMOND + label.y;
    const x = label.align === 'start' ? label.x : label.x + label.width;
    const lines = setLines(label.lines, x, y + label.height / 2, size);
    return [{ ...label, y, style: route.edge.style, lines }];
  });
}

/** Lines of text around a middle height. */
function setLines(texts: readonly string[], x: number, middle: number, size: number): TextLine[] {
  const pitch = lineHeight(size);
  const first = middle - ((texts.length - 1) * pitch) / 2 + size * MIDDLE;
  return texts.map((text, index) => ({ x, y: first + index * pitch, text }));
}
