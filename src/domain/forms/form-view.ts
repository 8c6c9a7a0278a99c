/** A form prepared for showing: the page, the print and the Word file are made from this. */
import type { Filed } from '#domain/content/content.ts';
import type { Form } from '#schemas/form.ts';
import type { FormBlock } from '#schemas/form-block.ts';
import type { Column, Overdue } from '#schemas/form-column.ts';
import type { Total, Works } from '#schemas/form-works.ts';
import { layOutGrid, type GridCell } from './grid.ts';
import { usualLayout, type OfficialLayout } from './layout.ts';
import { paperSizeOf, type PaperSize } from './paper-size.ts';
import { FORM_FILLING } from '#strings.ts';
import { citedText, tableNotes, type CitedRegulations } from './table-notes.ts';
import { readParagraphs, type FormParagraph } from './running-text.ts';

export interface GridView {
  readonly type: 'grid';
  readonly title: string | undefined;
  /** Whether it is an annex of an official text. */
  readonly annex: boolean;
  readonly rows: readonly (readonly GridCell[])[];
}

export interface TableColumn {
  readonly label: string;
  readonly name: string;
  readonly kind: Column['kind'];
  /** The values that are known. */
  readonly options: readonly string[];
  /** True where something else may be written too. */
  readonly open: boolean;
  /** How it is worked out; absent where one writes. */
  readonly works?: Works;
  /** Hundredths of the width; all together 100. */
  readonly share: number;
}

export interface TableView {
  readonly type: 'table';
  readonly title: string | undefined;
  /** Whether it is an annex of an official text. */
  readonly annex: boolean;
  readonly columns: readonly TableColumn[];
  /** Rows already written, then blank ones; every row has a text, perhaps empty, for every column. */
  readonly rows: readonly (readonly string[])[];
  /** How many of the rows at the end are blank. */
  readonly blank: number;
  /** When a row is overdue. */
  readonly overdue: readonly Overdue[];
  /** What columns come to, in a last row. */
  readonly total?: Total;
  /** What is printed in that row, a text for each column; only its label while the form is blank. */
  readonly totals?: readonly string[];
}

export interface TextView {
  readonly type: 'text';
  readonly title: string | undefined;
  /** True where the title tells the writer what to do and is no part of the document. */
  readonly instruction: boolean;
  readonly paragraphs: readonly FormParagraph[];
}

export type BlockView = GridView | TableView | TextView;

export interface Caution {
  readonly words: readonly string[];
  readonly says: string;
}

export interface FormView {
  readonly form: Filed<Form>;
  readonly paper: PaperSize;
  /** The headline; absent where the text brings its own title. */
  readonly headline: string | undefined;
  readonly blocks: readonly BlockView[];
  /** How many blocks from the beginning belong to the document itself; the rest stays with the file copy. */
  readonly outgoing: number;
  /** How it is laid out, where its writer may choose. */
  readonly layout?: OfficialLayout;
  /** What the page says of words in free text, the rule included. */
  readonly cautions: readonly Caution[];
  /** How to fill it in, the hints of single fields included. */
  readonly notes: readonly string[];
  /** Who keeps it, and for how long. */
  readonly keeper: string;
}

/**
 * @param form a form as written in content/forms
 * @param keeper the title of the post that keeps it
 * @param regulations those from which its limits come; none are needed where it names none
 * @returns the same form laid out, without any choice left to those who show it
 */
export function viewForm(
  form: Filed<Form>,
  keeper: string,
  regulations: CitedRegulations = [],
): FormView {
  const firstText = form.blocks.findIndex(({ type }) => type === 'text');
  const blocks = form.blocks.map((block, index) => viewBlock(block, form, index, firstText));
  const ownTitle = blocks.some(
    (block) => block.type === 'text' && block.paragraphs.some(({ role }) => role === 'title'),
  );
  const outgoing = outgoingBlocks(form);
  const layout = form.official && usualLayout(form.title, blocks.slice(0, outgoing));
  return {
    form,
    paper: paperSizeOf(form),
    headline: ownTitle ? undefined : form.title.replace(/（范本）$/u, ''),
    blocks,
    outgoing,
    ...(layout && { layout }),
    cautions: form.cautions.map(({ words, basis }) => ({
      words,
      says: FORM_FILLING.caution(basis.for, citedText(basis, regulations)),
    })),
    notes: [...form.notes, ...hintsOf(form), ...tableNotes(form, regulations)],
    keeper,
  };
}

/** An official text ends with its last paragraph; what follows is for the file copy and starts a page of its own. */
function outgoingBlocks({ official, blocks }: Form): number {
  const lastText = blocks.reduce((last, { type }, index) => (type === 'text' ? index : last), -1);
  return official && lastText >= 0 ? lastText + 1 : blocks.length;
}

function viewBlock(block: FormBlock, form: Form, index: number, firstText: number): BlockView {
  switch (block.type) {
    case 'grid':
      return { type: 'grid', title: block.title, annex: block.annex, rows: layOutGrid(block.rows) };
    case 'table':
      return viewTable(block);
    case 'text': {
      // In a letter, titles only name the parts for the writer, unless they say in brackets what to do.
      const instruction = form.official && (block.title ?? '').includes('（');
      return {
        type: 'text',
        title: form.official && !instruction ? undefined : block.title,
        instruction,
        paragraphs: readParagraphs(block.paragraphs, index === firstText, index),
      };
    }
    default:
      return block satisfies never;
  }
}

function viewTable(block: Extract<FormBlock, { type: 'table' }>): TableView {
  const widths = shares(block.columns.map(({ width }) => width));
  const blank = Array.from({ length: block.blank }, () => [] as string[]);
  const { total } = block;
  return {
    type: 'table',
    title: block.title,
    annex: block.annex,
    columns: block.columns.map(({ label, name, kind, options, open, works }, index) => ({
      label,
      name,
      kind,
      options,
      open,
      ...(works && { works }),
      share: widths[index] ?? 0,
    })),
    rows: [...block.rows, ...blank].map((row) => block.columns.map((_, index) => row[index] ?? '')),
    blank: block.blank,
    overdue: block.overdue,
    ...(total && { total, totals: block.columns.map((_, at) => (at === 0 ? total.label : '')) }),
  };
}

/**
 * @param widths relative widths
 * @returns whole hundredths that add up to 100, the largest remainders rounded up
 */
export function shares(widths: readonly number[]): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const exact = widths.map((width) => (width / total) * 100);
  const result = exact.map(Math.floor);
  const missing = 100 - result.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) result[index] = (result[index] ?? 0) + 1;
  return result;
}

/** A hint would be in the way of the pen, so it goes to the notes, as a sentence, since notes run on. */
function hintsOf({ blocks }: Form): string[] {
  return blocks.flatMap((block) =>
    block.type === 'grid'
      ? block.rows
          .flat()
          .flatMap(({ label, hint }) =>
            hint ? [`${label}：${hint.replace(/(?<![。；])[。；]*$/u, '。')}`] : [],
          )
      : [],
  );
}
