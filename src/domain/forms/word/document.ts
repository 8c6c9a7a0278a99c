/** A form as a Word document. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  PageOrientation,
  Paragraph,
  SimpleField,
  TextRun,
  type FileChild,
} from 'docx';
import type { BlockView, FormView } from '#domain/forms/form-view.ts';
import { typeArea } from '#domain/forms/paper-size.ts';
import { fitToSheet } from '#domain/forms/fit-to-sheet.ts';
import { gridTable, rowsTable, type BlockSpace } from './blocks.ts';
import { twips } from './cells.ts';
import { font, STYLE, STYLES } from './styles.ts';
import { textParagraphs } from './text.ts';

/** Words the document carries beside those of the form. */
export interface WordLabels {
  /** The unit's name; empty in the general edition. */
  readonly author: string;
  /** Printed above every sheet; absent in the general edition. */
  readonly header?: string | undefined;
  readonly notes: string;
  readonly keeper: string;
  readonly keep: string;
}

/**
 * @param view the form
 * @param labels words that are not the form's own
 * @returns the document, to be packed by toDocx
 */
export function wordDocument(view: FormView, labels: WordLabels): Document {
  const { form, paper } = view;
  const { margin } = paper;
  return new Document({
    styles: STYLES,
    sections: [
      {
        properties: {
          page: {
            // The library turns the sheet itself where it lies on its side.
            size: {
              width: twips(Math.min(paper.width, paper.height)),
              height: twips(Math.max(paper.width, paper.height)),
              orientation:
                paper.width > paper.height ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: twips(margin.top),
              right: twips(margin.right),
              bottom: twips(margin.bottom),
              left: twips(margin.left),
              header: twips(Math.min(margin.top / 2, 15)),
              // 7 mm below the type area: GB/T 9704—2012, 7.5.
              footer: twips(form.official ? margin.bottom - 12 : 10),
            },
          },
        },
        ...(labels.header && {
          headers: { default: new Header({ children: [edge(labels.header)] }) },
        }),
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [...body(view), ...notes(view, labels)],
      },
    ],
  });
}

function body(view: FormView): FileChild[] {
  const { blocks, factor } = fitToSheet(view);
  const sheet = { width: typeArea(view.paper).width, factor };
  const headline = view.headline
    ? [new Paragraph({ style: STYLE.title, text: view.headline })]
    : [];
  return [
    ...headline,
    ...blocks.flatMap((block, index) => {
      // Two tables without a paragraph between them would become one.
      const gap = index > 0 && block.type !== 'text';
      return [
        ...heading(block, gap, index === view.outgoing),
        ...content(block, sheet, view.form.official),
      ];
    }),
  ];
}

function heading(block: BlockView, gap: boolean, breaks: boolean): Paragraph[] {
  const pageBreakBefore = breaks;
  if (!block.title) {
    return gap || breaks ? [new Paragraph({ style: STYLE.gap, pageBreakBefore })] : [];
  }
  const instruction = block.type === 'text' && block.instruction;
  const text = instruction ? `〔${block.title}〕` : block.title;
  return [
    new Paragraph({
      style: instruction ? STYLE.instruction : STYLE.blockTitle,
      pageBreakBefore,
      text,
    }),
  ];
}

function content(block: BlockView, sheet: BlockSpace, official: boolean): FileChild[] {
  switch (block.type) {
    case 'grid':
      return [gridTable(block, sheet)];
    case 'table':
      return [rowsTable(block, sheet)];
    case 'text':
      return textParagraphs(block, official);
    default:
      return block satisfies never;
  }
}

/** How to fill it in, small at the end; behind an official text on a sheet of its own, since it is not sent. */
function notes({ form, blocks, outgoing, keeper, notes: list }: FormView, labels: WordLabels) {
  const pageBreakBefore = form.official && outgoing === blocks.length;
  const numbered = list.map((note, index) => `${index + 1}. ${note}`).join('');
  const kept = `${labels.keeper}：${keeper}　${labels.keep}：${form.keep}`;
  return [
    new Paragraph({ style: STYLE.gap, pageBreakBefore }),
    ...(list.length > 0 ? [note(labels.notes, numbered)] : []),
    note('', kept),
  ];
}

/** Notes run on in one paragraph, as is usual under a form, so that they leave the sheet to the rows. */
function note(label: string, text: string): Paragraph {
  return new Paragraph({
    style: STYLE.note,
    children: [
      ...(label ? [new TextRun({ text: `${label}：`, font: font('heading') })] : []),
      new TextRun({ text }),
    ],
  });
}

function edge(text: string): Paragraph {
  return new Paragraph({ style: STYLE.note, alignment: AlignmentType.CENTER, text });
}

function pageNumber(): Paragraph {
  return new Paragraph({
    style: STYLE.note,
    alignment: AlignmentType.CENTER,
    // With a result, which previews show that count no pages.
    children: [new SimpleField('PAGE', '1'), new TextRun(' / '), new SimpleField('NUMPAGES', '1')],
  });
}
