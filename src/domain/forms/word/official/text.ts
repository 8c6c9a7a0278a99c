/** The text of an official document as Word paragraphs: title, headings, body. */
import { Paragraph, type IRunOptions, type XmlComponent } from 'docx';
import type { Segment } from '#domain/forms/running-text.ts';
import { inlineRuns, line, type Inline } from '../inline.ts';
import { font } from '../fonts.ts';
import type { OfficialParagraph } from './model.ts';
import { oneLine, runsOf } from './runs.ts';
import { EM, GRID, OFFICIAL_STYLE } from './styles.ts';

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
      : inlineRuns(first);
  const lower = opensPage ? { spacing: { ...GRID, before: ABOVE_TITLE } } : {};
  return [line({ style: OFFICIAL_STYLE.title, ...lower }, children), emptyLine()];
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
  const { head, rest } = split(text);
  // A whole sentence is text behind a number and no heading, as neither is what has text behind it.
  const isSentence = endsInStop(text);
  const runsOn = role === 'body' || isSentence || rest.length > 0;
  const headFont: IRunOptions = { font: font(role === 'first' ? 'heading' : 'second') };
  const children: XmlComponent[] = runsOn
    ? [
        ...inlineRuns(head, role === 'body' || rest.length === 0 ? {} : headFont),
        ...inlineRuns(rest),
      ]
    : inlineRuns(text);
  return line({ style: OFFICIAL_STYLE[runsOn ? 'body' : role], ...keep }, children);
}

/** Where the heading ends that text runs on behind: at its first stop or colon. */
const END = /[。：]/u;

function endsInStop(segments: readonly Segment[]): boolean {
  const last = segments.at(-1);
  return (last?.kind === 'words' ? last.words : (last?.closing ?? '')).endsWith('。');
}

function split(segments: readonly Segment[]): { head: Segment[]; rest: Segment[] } {
  for (const [index, segment] of segments.entries()) {
    const before = segments.slice(0, index);
    const after = segments.slice(index + 1);
    if (segment.kind === 'words') {
      const at = segment.words.search(END) + 1;
      if (at > 0) {
        const [head, rest] = [segment.words.slice(0, at), segment.words.slice(at)];
        return {
          head: [...before, { ...segment, words: head }],
          rest: [...(rest ? [{ ...segment, words: rest }] : []), ...after],
        };
      }
    } else if (END.test(segment.closing)) {
      return { head: [...before, segment], rest: after };
    }
  }
  return { head: [...segments], rest: [] };
}

/** 出席 and the like: two characters in, names under each other behind the colon (GB/T 9704—2012, 10.3). */
export function attendanceLine(segments: readonly Segment[]): Paragraph {
  return line(
    { style: OFFICIAL_STYLE.plain, indent: { left: 5 * EM, hanging: 3 * EM } },
    inlineRuns(segments),
  );
}
