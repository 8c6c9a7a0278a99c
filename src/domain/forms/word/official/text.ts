/** The text of an official document as Word paragraphs: title, headings, body. */
import { Paragraph, type IRunOptions, type XmlComponent } from 'docx';
import { headingOf } from '#domain/forms/line-parts.ts';
import type { Segment } from '#domain/forms/running-text.ts';
import { inlineRuns, line, type Inline } from '../inline.ts';
import { font } from '../fonts.ts';
import type { OfficialParagraph } from './model.ts';
import { oneLine, runsOf } from './runs.ts';
import { EM, GRID, OFFICIAL_STYLE } from './styles.ts';
import { titleLinesOf } from './title-lines.ts';

/** What brings the first line of a title down to where a line of the text begins, in twentieths of a point. */
const ABOVE_TITLE = 106;

/** @param keepNext whether it stays with what follows */
export const emptyLine = (keepNext = false): Paragraph =>
  new Paragraph({ style: OFFICIAL_STYLE.plain, keepNext });

/**
 * A title is one paragraph, whatever its lines; an empty line follows.
 * @param opensPage whether it is the first thing on its page: large type stands higher in a line than that of the text
 */
export function titleLines(lines: readonly Inline[], opensPage = false): Paragraph[] {
  const [first = ''] = lines;
  const children =
    typeof first === 'string'
      ? runsOf(lines.map((each) => (typeof each === 'string' ? oneLine(each) : '')).join('\n'))
      : runsOfTitle(first);
  const lower = opensPage ? { spacing: { ...GRID, before: ABOVE_TITLE } } : {};
  return [line({ style: OFFICIAL_STYLE.title, ...lower }, children), emptyLine()];
}

/** What is written whole is broken between words; a gap may still become as long as it likes. */
function runsOfTitle(title: readonly Segment[]): XmlComponent[] {
  const isWhole = title.every((part) => part.kind === 'words' || part.value !== undefined);
  return isWhole ? runsOf(titleLinesOf(plainText(title)).join('\n')) : inlineRuns(title);
}

function plainText(segments: readonly Segment[]): string {
  return segments
    .map((part) => {
      if (part.kind === 'words') return part.words;
      return part.opening + oneLine(part.value ?? '') + part.closing;
    })
    .join('');
}

/** @param keepNext whether it stays with what follows, so that no signature stands on a page of its own */
export function officialParagraph(
  { role, text, lead }: OfficialParagraph,
  keepNext = false,
): Paragraph {
  const keep = keepNext ? { keepNext } : {};
  if (typeof text === 'string') {
    const children = [...(lead ? runsOf(lead, { font: font('second') }) : []), ...runsOf(text)];
    return line({ style: OFFICIAL_STYLE[role], ...keep }, children);
  }
  const { head, rest } = headingOf(role, text);
  // A heading alone has a style, by which Word lists it; one that text runs on behind has its typeface only.
  if (role !== 'body' && rest.length === 0) {
    return line({ style: OFFICIAL_STYLE[role], ...keep }, inlineRuns(head));
  }
  const face: IRunOptions = { font: font(role === 'first' ? 'heading' : 'second') };
  return line({ style: OFFICIAL_STYLE.body, ...keep }, [
    ...inlineRuns(head, face),
    ...inlineRuns(rest),
  ]);
}

/** 出席 and the like: two characters in, names under each other behind the colon (GB/T 9704—2012, 10.3). */
export function attendanceLine(segments: readonly Segment[]): Paragraph {
  return line(
    { style: OFFICIAL_STYLE.plain, indent: { left: 5 * EM, hanging: 3 * EM } },
    inlineRuns(segments),
  );
}
