/**
 * Styles of official documents after GB/T 9704—2012: 二号小标宋, 三号黑体, 楷体 and 仿宋 on 22 lines of 28 characters.
 * They have the names under which offices look for them, so that one can go on writing in Word.
 */
import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx';
import { LETTER } from '#domain/forms/measures.ts';
import { font } from '../fonts.ts';

export const OFFICIAL_STYLE = {
  title: 'OfficialTitle',
  first: 'OfficialFirst',
  second: 'OfficialSecond',
  body: 'OfficialBody',
  plain: 'OfficialPlain',
  annexMark: 'OfficialAnnexMark',
  mark: 'OfficialMark',
  tableTitle: 'OfficialTableTitle',
  imprint: 'OfficialImprint',
  cell: 'OfficialCell',
  columnHead: 'OfficialColumnHead',
  folio: 'OfficialFolio',
} as const;

type Paragraph = NonNullable<NonNullable<IStylesOptions['paragraphStyles']>[number]['paragraph']>;

/** Half points and twentieths of a point, as Word counts. */
const half = (points: number) => points * 2;
const twentieth = (points: number) => Math.round(points * 20);

/** A character of the text in twentieths of a point. */
export const EM = twentieth(LETTER.size);
/** Twenty-eight characters of 16 points want 448, the type area has 442. */
const TIGHTER = -5;
/** Two characters: by hundredths, which Word follows when the size changes, and by length for other programs. */
const INDENT = { firstLineChars: 200, firstLine: 2 * EM };
export const SIZE = { title: 22, cell: 10.5, folio: 14, imprint: 14 };

/** A line of the text. */
export const GRID = { line: twentieth(LETTER.line), lineRule: LineRuleType.EXACT };
/** The number of a page, and what parts it from the type area or from 版记 above it. */
const folioLine = { line: twentieth(14), lineRule: LineRuleType.EXACT, before: twentieth(13.5) };
const imprintLine = { line: twentieth(24), lineRule: LineRuleType.EXACT };
const cellLine = { line: twentieth(15), lineRule: LineRuleType.AT_LEAST };

const style = (
  id: string,
  name: string,
  role: Parameters<typeof font>[0],
  paragraph: Paragraph,
  size: number = LETTER.size,
) => ({
  id,
  name,
  basedOn: 'Normal',
  // What one writes behind a title or a heading is text.
  ...(role !== 'body' && { next: OFFICIAL_STYLE.body }),
  quickFormat: true,
  run: {
    font: font(role),
    size: half(size),
    ...(size === LETTER.size && { characterSpacing: TIGHTER }),
  },
  paragraph: { spacing: GRID, ...paragraph },
});

const both = AlignmentType.BOTH;
const heading = (level: number): Paragraph => ({
  indent: INDENT,
  keepNext: true,
  outlineLevel: level,
});

export const OFFICIAL_STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: font('body'),
        size: half(LETTER.size),
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
    },
  },
  paragraphStyles: [
    style(
      OFFICIAL_STYLE.title,
      '公文标题',
      'title',
      { alignment: AlignmentType.CENTER, keepNext: true },
      SIZE.title,
    ),
    style(OFFICIAL_STYLE.first, '一级标题', 'heading', heading(0)),
    style(OFFICIAL_STYLE.second, '二级标题', 'second', heading(1)),
    style(OFFICIAL_STYLE.body, '公文正文', 'body', { alignment: both, indent: INDENT }),
    style(OFFICIAL_STYLE.plain, '公文无缩进', 'body', {}),
    style(OFFICIAL_STYLE.annexMark, '附件标记', 'heading', { keepNext: true }),
    style(OFFICIAL_STYLE.mark, '发文机关标志', 'title', { alignment: AlignmentType.CENTER }),
    style(OFFICIAL_STYLE.tableTitle, '表题', 'heading', {
      alignment: AlignmentType.CENTER,
      keepNext: true,
    }),
    style(OFFICIAL_STYLE.imprint, '版记', 'body', { spacing: imprintLine }, SIZE.imprint),
    style(OFFICIAL_STYLE.cell, '表内文字', 'body', { spacing: cellLine }, SIZE.cell),
    style(
      OFFICIAL_STYLE.columnHead,
      '表头文字',
      'heading',
      { alignment: AlignmentType.CENTER, spacing: cellLine },
      SIZE.cell,
    ),
    style(OFFICIAL_STYLE.folio, '公文页码', 'folio', { spacing: folioLine }, SIZE.folio),
  ],
};
