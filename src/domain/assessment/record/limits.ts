/**
 * How much a file may bring to a page: more of it would keep the browser busy for minutes, also when the page is opened
 * again. What this browser has stored itself is never cut.
 */

/** Rows of a plan. */
export const MOST_ROWS = 300;
/** Forms of a row. */
export const MOST_FORMS = 20;
/** Items with an answer, a note or something agreed. */
export const MOST_ITEMS = 500;
/** People of a meeting. */
export const MOST_PEOPLE = 60;
/** Characters of an evidence, a reason or a cell of the plan. */
export const LONGEST_TEXT = 2000;
/** Characters of a name, of a person or an office. */
export const LONGEST_NAME = 200;
/** Writes of a sheet: one that claims more would never be replaced by its own later state. */
export const MOST_WRITES = 1_000_000;
