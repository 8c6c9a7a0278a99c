/**
 * What may stand in braces behind a gap of a form, and is never printed once something is written there:
 * ____{信访人姓名} what to write, ____{同意|不同意} what to choose from, ____{unit} what the office's settings say, and
 * ____{unit:单位全称} the same with what to write where they are empty.
 *
 * A blank that is the same as another one is written once and shown in both: ____{=valid-until} repeats the cell of that
 * name, or the gap that names itself so: ____{#valid-until}. A hint may stand behind: ____{=stub-to:前往单位}; a day has
 * its mark behind 日: ____年____月____日{=valid-until}.
 */

/** What an office says of itself in office.yaml, and a form may begin with. */
export const OFFICE_VALUES = ['unit', 'office', 'code', 'phone', 'room', 'hours'] as const;
export type OfficeValue = (typeof OFFICE_VALUES)[number];

export interface GapNote {
  /** The name by which others repeat it. */
  readonly name?: string;
  /** The name of the blank that it repeats. */
  readonly repeats?: string;
  /** What of the office's own stands there unless something else is written. */
  readonly from?: OfficeValue;
  /** What is to be written there. */
  readonly hint?: string;
  /** What one chooses from; absent where one writes freely. */
  readonly choices?: readonly string[];
}

const BETWEEN_CHOICES = '|';
const BEHIND_VALUE = ':';

/** A gap in running text: a day, with what stands behind it in braces, or any other one, with what stands behind that. */
export const GAP_PLACE =
  /____年____月____日(?:（周____）)?(?:\{([#=][^{}]*)\})?|____(?:\{([^{}]*)\})?/gu;
const LINK = /^([#=])([a-z][a-z0-9-]*)(?::|$)/u;

/** @returns the gaps of a paragraph with what is said of each */
export function gapsIn(words: string): (GapNote & { readonly isDay: boolean })[] {
  return [...words.matchAll(GAP_PLACE)].map(([place, day, note]) => ({
    isDay: place.startsWith('____年____月____日'),
    ...readGapNote(day ?? note ?? ''),
  }));
}

/** @param note what stands in the braces */
export function readGapNote(note: string): GapNote {
  const [mark = '', sign, link = ''] = LINK.exec(note) ?? [];
  if (!mark) return readAsked(note);
  return {
    ...(sign === '=' ? { repeats: link } : { name: link }),
    ...readAsked(note.slice(mark.length)),
  };
}

function readAsked(note: string): Omit<GapNote, 'name' | 'repeats'> {
  const end = note.indexOf(BEHIND_VALUE);
  const name = end < 0 ? note : note.slice(0, end);
  const from = OFFICE_VALUES.find((value) => value === name);
  const rest = from ? (end < 0 ? '' : note.slice(end + 1)) : note;
  if (!rest) return from ? { from } : {};
  const choices = rest.split(BETWEEN_CHOICES).map((choice) => choice.trim());
  return { ...(from && { from }), ...(choices.length > 1 ? { choices } : { hint: rest.trim() }) };
}
