/** The sizes on which the heights of rows count, those of the Word file and those of the printed page. */

/** Lengths in millimetres. */
interface Letters {
  /** From line to line. */
  readonly line: number;
  /** Width of a Chinese character. */
  readonly character: number;
}

/** Lengths in millimetres, distances included. */
export interface Measures {
  readonly headline: number;
  readonly blockTitle: number;
  /** Between blocks where the second has no title. */
  readonly gap: number;
  readonly label: Letters;
  readonly option: Letters;
  /** What is already written in a table, and its head. */
  readonly written: Letters;
  readonly text: Letters;
  readonly note: Letters;
  /** Least height of a cell that is wide enough for a signature beside its date. */
  readonly signBesideDate: number;
  /** What a cell loses of its width on both sides together. */
  readonly padding: number;
  /** What the line between two rows adds to their height. */
  readonly rule: number;
}

/** Size 3 in points, twenty-two lines on the sheet: GB/T 9704—2012, 5.2.2 and 5.2.3. */
export const LETTER = { size: 16, line: 28.95 };

const WORD_CELL = { line: 5.7, character: 3.75 };

/** The styles of the Word file: word/styles.ts. */
export const WORD_MEASURES: Measures = {
  headline: 16,
  blockTitle: 9.5,
  gap: 2.2,
  label: WORD_CELL,
  option: WORD_CELL,
  written: WORD_CELL,
  text: { line: 7.5, character: 4.25 },
  note: { line: 4.8, character: 3.2 },
  signBesideDate: 8,
  padding: 3,
  rule: 0,
};

/** The styles for print of the components of a form: src/components/forms. Lines are lower than in the Word file. */
export const PAGE_MEASURES: Measures = {
  headline: 13,
  blockTitle: 8.5,
  gap: 2,
  label: { line: 4.2, character: 3.4 },
  option: { line: 6, character: 3.6 },
  written: { line: 4.3, character: 3.2 },
  text: { line: 7, character: 3.9 },
  note: { line: 4.5, character: 3.1 },
  signBesideDate: 11,
  padding: 2.5,
  rule: 0.27,
};
