/**
 * What may stand in braces behind a gap of a form, and is never printed once something is written there:
 * ____{信访人姓名} what to write, ____{同意|不同意} what to choose from, ____{unit} what the office's settings say, and
 * ____{unit:单位全称} the same with what to write where they are empty.
 */

/** What an office says of itself in office.yaml, and a form may begin with. */
export const OFFICE_VALUES = ['unit', 'office', 'code', 'phone', 'room', 'hours'] as const;
export type OfficeValue = (typeof OFFICE_VALUES)[number];

export interface GapNote {
  /** What of the office's own stands there unless something else is written. */
  readonly from?: OfficeValue;
  /** What is to be written there. */
  readonly hint?: string;
  /** What one chooses from; absent where one writes freely. */
  readonly choices?: readonly string[];
}

const BETWEEN_CHOICES = '|';
const BEHIND_VALUE = ':';

/** @param note what stands in the braces */
export function readGapNote(note: string): GapNote {
  const end = note.indexOf(BEHIND_VALUE);
  const name = end < 0 ? note : note.slice(0, end);
  const from = OFFICE_VALUES.find((value) => value === name);
  const rest = from ? (end < 0 ? '' : note.slice(end + 1)) : note;
  if (!rest) return from ? { from } : {};
  const choices = rest.split(BETWEEN_CHOICES).map((choice) => choice.trim());
  return { ...(from && { from }), ...(choices.length > 1 ? { choices } : { hint: rest.trim() }) };
}
