/** What people typed or pasted, as runs of a Word file: lines stay lines, and what no XML file may hold is left out. */
import { TextRun, type IRunOptions } from 'docx';

/** Control characters, halves of characters, and two that are none: with one of them Word does not open the file. */
const ILLEGAL = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

const linesOf = (text: string): string[] =>
  text.split(/\r\n|[\n\r]/u).map((line) => line.replaceAll('\t', ' ').replace(ILLEGAL, ''));

/** @returns a text on one line */
export function oneLine(text: string): string {
  return linesOf(text).join(' ');
}

/** @returns a run for each line */
export function runsOf(text: string, options: IRunOptions = {}): TextRun[] {
  return linesOf(text).map(
    (line, index) => new TextRun({ ...options, text: line, ...(index > 0 && { break: 1 }) }),
  );
}
