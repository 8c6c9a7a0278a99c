/** The pages of an official document: their margins and their numbers. */
import {
  Footer,
  PageOrientation,
  Paragraph,
  SectionType,
  SimpleField,
  TextRun,
  type FileChild,
  type ISectionOptions,
  type Table,
} from 'docx';
import { OFFICIAL, type PaperSize } from '#domain/forms/paper-size.ts';
import { twips } from '../cells.ts';
import type { FolioStyle } from './model.ts';
import { EM, OFFICIAL_STYLE } from './styles.ts';

/** Word sets the first line 3 mm below the edge it is given, so that the edge is moved up by as much. */
export const LEAD = 3;
const UPRIGHT: PaperSize = {
  width: 210,
  height: 297,
  margin: { ...OFFICIAL, top: OFFICIAL.top - LEAD },
};
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

/** A character of the number, 四号, in twentieths of a point: so far it stands from the outer edge. */
const FOLIO_EM = 280;
/** From the type area to the dashes, and from the dashes to the lower edge of their line, in millimetres. */
const BELOW = { dash: 7, line: 2.8 };

export const paperOf = (isWide: boolean): PaperSize => (isWide ? LYING : UPRIGHT);

export interface Pages {
  readonly isWide?: boolean;
  /** Absent where pages are not numbered, because they are not sent. */
  readonly folio?: FolioStyle;
  /** Whether it begins on the next even page. */
  readonly startsEven?: boolean;
  /** Whether the first page has no number: 10.1. */
  readonly isLetter?: boolean;
  /** What stands at the foot of its even pages, above their number. */
  readonly foot?: Table | undefined;
}

/** @returns a section on sheets of its own, upright or lying, numbered on with the others */
export function officialSection(
  children: readonly FileChild[],
  { isWide = false, folio, startsEven = false, isLetter = false, foot }: Pages,
): ISectionOptions {
  const { width, height, margin } = paperOf(isWide);
  const number = (side: 'right' | 'left') =>
    folio ? pageNumber(folio === 'middle' ? 'center' : side) : blank();
  return {
    properties: {
      ...(isLetter && { titlePage: true }),
      type: startsEven ? SectionType.EVEN_PAGE : SectionType.NEXT_PAGE,
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
          footer: twips(margin.bottom - BELOW.dash - BELOW.line),
        },
      },
    },
    footers: {
      ...(isLetter && { first: new Footer({ children: [blank()] }) }),
      default: new Footer({ children: [number('right')] }),
      even: new Footer({ children: [...(foot ? [foot] : []), number('left')] }),
    },
    children,
  };
}

/** — 1 —, a character in from the outer edge: right on odd pages, left on even ones. */
function pageNumber(alignment: 'left' | 'right' | 'center'): Paragraph {
  return new Paragraph({
    style: OFFICIAL_STYLE.folio,
    alignment: alignment,
    ...(alignment !== 'center' && { indent: { [alignment]: FOLIO_EM } }),
    // With a result, which previews show that count no pages.
    children: [new TextRun('— '), new SimpleField('PAGE', '1'), new TextRun(' —')],
  });
}

function blank(): Paragraph {
  return new Paragraph({ style: OFFICIAL_STYLE.folio });
}

/** The width of the type area of an upright sheet in twentieths of a point, and in characters. */
export const AREA = { width: twips(210 - OFFICIAL.left - OFFICIAL.right), em: EM };
