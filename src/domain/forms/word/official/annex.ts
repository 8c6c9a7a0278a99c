/** 附件: the list of them under the text, and each on pages of its own. */
import { Paragraph, Tab, TabStopType, TextRun, type FileChild } from 'docx';
import { typeArea } from '#domain/forms/paper-size.ts';
import { cell, divide, row, table, twips } from '../cells.ts';
import { inlineRuns, line, type Inline } from '../inline.ts';
import type { Annex } from './model.ts';
import { runsOf } from './runs.ts';
import { paperOf } from './sections.ts';
import { EM, OFFICIAL_STYLE } from './styles.ts';
import { emptyLine, titleLines } from './text.ts';

/** The least height of a row in millimetres; it grows with what is written in it. */
const LEAST = 8;

/** 附件：1. …, an empty line below the text, each on a line of its own with the names under each other. */
export function annexList(titles: readonly Inline[]): Paragraph[] {
  if (titles.length === 0) return [];
  const [MARK, NUMBER] = [5 * EM, 1.5 * EM];
  const isOnly = titles.length === 1;
  const lines = titles.map((title, index) =>
    line(
      {
        style: OFFICIAL_STYLE.plain,
        keepNext: true,
        indent: {
          left: MARK + (isOnly ? 0 : NUMBER),
          hanging: (index === 0 ? 3 * EM : 0) + (isOnly ? 0 : NUMBER),
        },
        tabStops: [
          { type: TabStopType.LEFT, position: MARK },
          { type: TabStopType.LEFT, position: MARK + NUMBER },
        ],
      },
      [
        ...(index === 0 ? [new TextRun({ children: ['附件：', new Tab()] })] : []),
        ...(isOnly ? [] : [new TextRun({ children: [`${index + 1}.`, new Tab()] })]),
        ...inlineRuns(title),
      ],
    ),
  );
  // They stay with the signature that follows.
  return [emptyLine(true), ...lines];
}

/** @param number of the annex; absent where it is the only one */
export function annexHead(title: string, number: number | undefined, isWide = false): Paragraph[] {
  return [
    new Paragraph({ style: OFFICIAL_STYLE.annexMark, text: `附件${number ?? ''}` }),
    ...(isWide ? [] : [emptyLine()]),
    ...titleLines([title]),
  ];
}

/** @param number of the annex; absent where it is the only one */
export function annexParts(annex: Annex, number: number | undefined): FileChild[] {
  const { title, isWide, columns, rows, remark } = annex;
  const total = twips(typeArea(paperOf(isWide)).width);
  const widths = divide(
    total,
    columns.map(({ share }) => share),
  );
  const text = (style: string, words: string) => new Paragraph({ style, children: runsOf(words) });
  const { cell: plain, columnHead } = OFFICIAL_STYLE;
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
    ...annexHead(title, number, isWide),
    table([row(head, LEAST, true), ...body], widths),
    // A document must not end with a table.
    text(plain, remark),
  ];
}
