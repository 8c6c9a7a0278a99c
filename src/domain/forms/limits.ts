/**
 * How much a form may hold. Places to write in take no more; what this browser has kept from before there were bounds is
 * never cut, and what does not go into a file is said instead of being made.
 */

/**
 * Characters of one place, in UTF-16 code units: thirty pages of a letter, and well within a cell of a workbook
 * (excel/longest-cell.ts).
 */
export const LONGEST_ENTRY = 20_000;
/** Signs of the name of a draft: a list is read, not studied. */
export const LONGEST_DRAFT_NAME = 40;
