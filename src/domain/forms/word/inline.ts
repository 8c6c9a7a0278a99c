/** Words and gaps of running text as what stands in a Word paragraph. */
import {
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
  type XmlComponent,
} from 'docx';
import { printedDay } from '#domain/forms/entries.ts';
import type { Segment } from '#domain/forms/running-text.ts';
import { control } from './control.ts';
import { runsOf } from './official/runs.ts';
import { tied } from '#domain/text/boxes.ts';
import { font } from './fonts.ts';

/** Blanks that neither break nor vanish at the end of a line; each is a quarter of a Chinese character wide. */
const BLANK = '\u00A0';
const BLANKS_A_CHARACTER = 4;
const DATE = { text: '　　　年　　月　　日', label: '日期' };
const OR = '／';

/** Text as somebody typed it, or the pieces of a paragraph of a form. */
export type Inline = string | readonly Segment[];

/** @returns a paragraph; the library has no room for content controls among its children */
export function line(options: IParagraphOptions, children: readonly XmlComponent[]): Paragraph {
  const paragraph = new Paragraph(options);
  for (const child of children) paragraph.addChildElement(child);
  return paragraph;
}

/** @param options of every run, such as another font */
export function inlineRuns(text: Inline, options: IRunOptions = {}): XmlComponent[] {
  if (typeof text === 'string') return words(text, options);
  return text.flatMap((segment) => runs(segment, options));
}

function runs(segment: Segment, options: IRunOptions): XmlComponent[] {
  if (segment.kind === 'words') {
    const { words: text, strong } = segment;
    return words(text, { ...options, ...(strong && { font: font('heading') }) });
  }
  const { value, opening, closing } = segment;
  const gap =
    value === undefined
      ? [blank(segment, options), ...weekday(segment, options)]
      : runsOf(printedDay(value, hasWeekday(segment)), options);
  return [...words(opening, options), ...gap, ...words(closing, options)];
}

function blank(segment: Exclude<Segment, { kind: 'words' }>, options: IRunOptions): XmlComponent {
  const { id: tag, label, room } = segment;
  const set = Object.keys(options).length > 0 ? { run: options } : {};
  if (segment.kind === 'date') {
    return control({ tag, alias: DATE.label, placeholder: DATE.text, kind: 'date', ...set });
  }
  const { hint, choices } = segment;
  if (choices)
    return control({ tag, alias: label, placeholder: choices.join(OR), kind: { choices }, ...set });
  const placeholder = hint ?? BLANK.repeat(room * BLANKS_A_CHARACTER);
  return control({ tag, alias: hint ?? label, placeholder, kind: 'text', ...set });
}

function hasWeekday(segment: Segment): boolean {
  return segment.kind === 'date' && segment.weekday === true;
}

/** Behind a date that is still to be written, room for its day of the week. */
function weekday(segment: Segment, options: IRunOptions): TextRun[] {
  return hasWeekday(segment) ? words('（周　）', options) : [];
}

function words(text: string, options: IRunOptions): TextRun[] {
  return text ? runsOf(tied(text), options) : [];
}
