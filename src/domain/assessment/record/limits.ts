/**
 * How much a sheet or a meeting may hold. Fields take no more, the published schemas say it, and of a file more is left out
 * and told: it would keep the browser busy for minutes, also when the page is opened again. So whatever can be written here
 * comes back from a file whole. What this browser has stored before there were bounds is never cut.
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
/** Characters of why a level was agreed on: with who agreed and when it is one evidence of the result. */
export const LONGEST_REASON = 1000;
/** Characters of a name, of a person or an office. */
export const LONGEST_NAME = 200;
/** Writes of a sheet: one that claims more would never be replaced by its own later state. */
export const MOST_WRITES = 1_000_000;

/**
 * Bytes of a file. A plan of 300 rows filled to the last character takes 40 MB at six bytes for each, a meeting of sixty
 * people who wrote as much beside 28 items as well; a whole sheet seldom takes 0.1.
 */
export const LARGEST_FILE = 48 * 1024 * 1024;
/** What is wrong with a file, told one by one; of a file full of it more would fill the memory. */
export const MOST_PROBLEMS = 1000;
/** Values of a file, and levels one within the other: sixty people have answers and notes to 500 items in 200,000 and seven. */
export const MOST_VALUES = 400_000;
export const MOST_DEPTH = 20;
