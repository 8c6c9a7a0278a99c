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
import { notesOf, type WordLabels } from './notes.ts';
import { STYLE, STYLES } from './styles.ts';
import { textParagraphs } from './text.ts';

/**
 * @param view the form
 * @param labels words that are not the form's own
 * @returns the document, to be packed by toDocx
 */
export function wordDocument(view: FormView, labels: WordLabels): Document {
  const { paper } = view;
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
              footer: twips(10),
            },
          },
        },
        ...(labels.header && {
          headers: { default: new Header({ children: [edge(labels.header)] }) },
        }),
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [...body(view), ...notesOf(view, labels)],
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
      return [...heading(block, gap), ...content(block, sheet)];
    }),
  ];
}

function heading({ title }: BlockView, gap: boolean): Paragraph[] {
  if (title) return [new Paragraph({ style: STYLE.blockTitle, text: title })];
  return gap ? [new Paragraph({ style: STYLE.gap })] : [];
}

function content(block: BlockView, sheet: BlockSpace): FileChild[] {
  switch (block.type) {
    case 'grid':
      return [gridTable(block, sheet)];
    case 'table':
      return [rowsTable(block, sheet)];
    case 'text':
      return textParagraphs(block);
    default:
      return block satisfies never;
  }
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
