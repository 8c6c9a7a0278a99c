/** The pages of an official document: their margins and their numbers. */
import {
  AlignmentType,
  Footer,
  PageOrientation,
  Paragraph,
  SimpleField,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import { OFFICIAL, type PaperSize } from '#domain/forms/paper-size.ts';
import { twips } from '../cells.ts';
import { OFFICIAL_STYLE } from './styles.ts';

const UPRIGHT: PaperSize = { width: 210, height: 297, margin: OFFICIAL };
/** The same sheet turned, with the edge at which it is bound on top: GB/T 9704—2012, 11. */
const LYING: PaperSize = {
  width: 297,
  height: 210,
  margin: {
    top: OFFICIAL.left,
    right: OFFICIAL.top,
    bottom: OFFICIAL.right,
    left: OFFICIAL.bottom,
  },
};

/** A character of the number: 四号. */
const FOLIO = { indent: 280 };
/** From the text to the line of the number, in millimetres, and the height of that line. */
const BELOW = { text: 7, line: 5 };

export const paperOf = (isWide: boolean): PaperSize => (isWide ? LYING : UPRIGHT);

/** @returns a section on sheets of its own, upright or lying, numbered on with the others */
export function officialSection(children: readonly FileChild[], isWide: boolean): ISectionOptions {
  const { width, height, margin } = paperOf(isWide);
  return {
    properties: {
      page: {
        // The library turns the sheet itself where it lies on its side.
        size: {
          width: twips(Math.min(width, height)),
          height: twips(Math.max(width, height)),
          orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margin.top),
          right: twips(margin.right),
          bottom: twips(margin.bottom),
          left: twips(margin.left),
          header: twips(15),
          footer: twips(margin.bottom - BELOW.text - BELOW.line),
        },
      },
    },
    footers: {
      default: new Footer({ children: [folio(AlignmentType.RIGHT)] }),
      even: new Footer({ children: [folio(AlignmentType.LEFT)] }),
    },
    children,
  };
}

/** — 1 —, a character in from the outer edge: right on odd pages, left on even ones. */
function folio(alignment: 'left' | 'right'): Paragraph {
  const indent = alignment === 'right' ? { right: FOLIO.indent } : { left: FOLIO.indent };
  return new Paragraph({
    style: OFFICIAL_STYLE.folio,
    alignment,
    indent,
    children: [new TextRun('— '), new SimpleField('PAGE', '1'), new TextRun(' —')],
  });
}
