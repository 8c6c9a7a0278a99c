/** 附件: its mark, its title and its table, whose head is repeated on every sheet. */
import { Paragraph, type FileChild } from 'docx';
import { typeArea } from '#domain/forms/paper-size.ts';
import { cell, divide, row, table, twips } from '../cells.ts';
import type { Annex } from './model.ts';
import { runsOf } from './runs.ts';
import { paperOf } from './sections.ts';
import { OFFICIAL_STYLE } from './styles.ts';
import { emptyLine, titleLines } from './text.ts';

/** The least height of a row in millimetres; it grows with what is written in it. */
const LEAST = 8;

/** @param number of the annex; absent where it is the only one */
export function annexParts(annex: Annex, number: number | undefined): FileChild[] {
  const { title, isWide, columns, rows, remark } = annex;
  const total = twips(typeArea(paperOf(isWide)).width);
  const widths = divide(
    total,
    columns.map(({ share }) => share),
  );
  const text = (style: string, words: string) => new Paragraph({ style, children: runsOf(words) });
  const { cell: plain, columnHead, mark } = OFFICIAL_STYLE;
  const head = columns.map(({ label }, index) =>
    cell([text(columnHead, label)], { width: widths[index] ?? 0, shaded: true }),
  );
  const body = rows.map((cells) => {
    const [only = ''] = cells;
    const across = cells.length < columns.length;
    const parts = across
      ? [cell([text(columnHead, only)], { width: total, span: columns.length })]
      : cells.map((words, index) => cell([text(plain, words)], { width: widths[index] ?? 0 }));
    return row(parts, LEAST);
  });
  return [
    text(mark, `附件${number ?? ''}`),
    ...(isWide ? [] : [emptyLine()]),
    ...titleLines([title]),
    table([row(head, LEAST, true), ...body], widths),
    // A document must not end with a table.
    text(plain, remark),
  ];
}
