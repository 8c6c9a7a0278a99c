/** How many pages a document takes, near enough to know on which of them 版记 stands. */
import type { BlockView, FormView } from '#domain/forms/form-view.ts';
import { typeArea } from '#domain/forms/paper-size.ts';
import { gridRowHeight, tableRowHeight } from '#domain/forms/row-heights.ts';
import { textOfSegments } from '#domain/forms/running-text.ts';
import { textWidth } from '#domain/text/width.ts';
import type { Inline } from '../inline.ts';
import type { OfficialSettings } from './model.ts';
import { paperOf } from './sections.ts';

/** Lines on a page and characters on a line: GB/T 9704—2012, 5.2.3. */
export const PAGE = { lines: 22, characters: 28 };
/** A line in millimetres. */
const LINE = 10.21;
/** What stands beside the text: the title with its empty line, the red head, the lines above the signature. */
const FIXED = { title: 2, number: 3, head: 10, signature: 2 };

/** What is counted with the head. */
const IN_HEAD: ReadonlySet<string> = new Set(['urgency', 'number']);

export interface Length {
  readonly pages: number;
  /** Lines that are free on the last of them. */
  readonly free: number;
  /** Pages behind them. */
  readonly annexes: number;
}

/**
 * @param lines of the text, the head and the empty lines included
 * @param annexes on pages of their own, each counted as one
 */
export function lengthOf(lines: number, annexes: number): Length {
  const pages = Math.max(Math.ceil(lines / PAGE.lines), 1);
  return { pages, free: pages * PAGE.lines - lines, annexes };
}

/** @returns the lines of what stands above the text */
export function headLinesOf({ mark }: OfficialSettings, hasNumber: boolean): number {
  return mark ? FIXED.head : hasNumber ? FIXED.number : 0;
}

/** @returns the lines of a paragraph, or of a title or a signature with the empty lines they have */
export function linesOfText(text: Inline, role = 'body'): number {
  const own = Math.ceil((widthOf(text) + 2) / PAGE.characters);
  return own + (role === 'title' || role === 'signature' ? FIXED.signature : 0);
}

/** @returns the lines of a form's text */
export function linesOfForm({ blocks, outgoing, headline }: FormView): number {
  const sent = blocks.slice(0, outgoing);
  return sent.reduce((sum, block) => sum + linesOf(block), headline ? FIXED.title : 0);
}

function linesOf(block: BlockView): number {
  const { width } = typeArea(paperOf(false));
  switch (block.type) {
    case 'text':
      return block.paragraphs
        .filter(({ role }) => !IN_HEAD.has(role))
        .reduce((sum, { role, segments }) => sum + linesOfText(segments, role), 0);
    case 'grid':
      return block.rows.reduce((sum, row) => sum + gridRowHeight(row, width, 1) / LINE, 1);
    case 'table':
      return block.rows.reduce((sum, row) => sum + tableRowHeight(block, row, width, 1) / LINE, 2);
    default:
      return block satisfies never;
  }
}

function widthOf(text: Inline): number {
  if (typeof text === 'string') return textWidth(text);
  const room = text.reduce(
    (sum, part) =>
      sum +
      (part.kind === 'words' ? 0 : part.value === undefined ? part.room : textWidth(part.value)),
    0,
  );
  return textWidth(textOfSegments(text).replaceAll('____', '')) + room;
}
