/** 发文机关署名 and 成文日期. */
import { AlignmentType, TabStopType, Tab, TextRun, type Paragraph } from 'docx';
import { printedDay } from '#domain/forms/entries.ts';
import { setWidth, unsealedEnds } from '#domain/forms/layout.ts';
import { inlineRuns, line, type Inline } from '../inline.ts';
import type { Signature } from './model.ts';
import { oneLine } from './runs.ts';
import { AREA } from './sections.ts';
import { EM, OFFICIAL_STYLE } from './styles.ts';
import { emptyLine } from './text.ts';

/** Characters from the edge to the end of the date. */
const FROM_EDGE = 4;
/** What a day takes that is not yet written, such as 2026年12月5日. */
const USUAL_DAY = 6.5;

/**
 * The date ends four characters from the edge, the name stands in the middle above it: GB/T 9704—2012, 7.3.5.1.
 * Where a name is so long that it would run over the edge, both move to the left by as much.
 */
export function signatureLines(signature: Signature, isSealed = true): Paragraph[] {
  return isSealed ? sealedLines(signature) : unsealedLines(signature);
}

/** Without a seal there is one empty line, and both end where domain/forms/layout.ts has it: 7.3.5.2. */
function unsealedLines({ name, date }: Signature): Paragraph[] {
  const [nameWidth, dateWidth] = [widthOf(name) ?? USUAL_DAY, widthOf(date) ?? USUAL_DAY];
  const ends = unsealedEnds(nameWidth, dateWidth);
  const ending = (text: Inline, free: number, keepNext: boolean) =>
    line(
      {
        style: OFFICIAL_STYLE.plain,
        alignment: AlignmentType.RIGHT,
        indent: { right: Math.round(free * EM) },
        keepNext,
        keepLines: true,
      },
      inlineRuns(typeof text === 'string' ? oneLine(text) : text),
    );
  return [emptyLine(true), ending(name, ends.name, true), ending(date, ends.date, false)];
}

function sealedLines({ name, date }: Signature): Paragraph[] {
  const width = AREA.width / EM;
  const middle = Math.min(
    width - FROM_EDGE - (widthOf(date) ?? USUAL_DAY) / 2,
    width - (widthOf(name) ?? 0) / 2,
  );
  const position = Math.max(Math.round(middle * EM), 0);
  const centred = (text: Inline, keepNext: boolean) =>
    line(
      {
        style: OFFICIAL_STYLE.plain,
        tabStops: [{ type: TabStopType.CENTER, position }],
        keepNext,
        keepLines: true,
      },
      [
        new TextRun({ children: [new Tab()] }),
        ...inlineRuns(typeof text === 'string' ? oneLine(text) : text),
      ],
    );
  return [emptyLine(true), emptyLine(true), centred(name, true), centred(date, false)];
}

/**
 * @returns the width of a text in characters as it is set, digits and Latin letters half as wide; undefined while
 *   something has still to be written
 */
function widthOf(text: Inline): number | undefined {
  if (typeof text === 'string') return setWidth(text);
  return text.reduce<number | undefined>((sum, part) => {
    const own = part.kind === 'words' ? part.words : part.value && printedDay(part.value);
    return sum === undefined || own === undefined ? undefined : sum + (widthOf(own) ?? 0);
  }, 0);
}
