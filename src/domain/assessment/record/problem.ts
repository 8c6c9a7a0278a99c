/** What was wrong with a part of a record that came from elsewhere. Words are made of it where it is shown. */

/** What should have stood there. */
export type Expected =
  | 'answer'
  | 'level'
  | 'item'
  | 'note'
  | 'text'
  | 'whole-text'
  | 'day'
  | 'role'
  | 'row'
  | 'state'
  | 'form'
  | 'list'
  | 'object'
  | 'number'
  | 'applicable'
  | 'counts'
  | 'yes-or-no'
  // Found is how many there are.
  | 'short-text'
  | 'short-name'
  | 'short-reason'
  | 'few-rows'
  | 'few-forms'
  | 'few-items'
  | 'few-writes'
  | 'few-people'
  | 'past-day'
  | 'nothing';

export type Problem = {
  /** The way to it, such as answers.scope-01.level. */
  readonly place: string;
  readonly expected: Expected;
  /** The value as it stood there, shortened. */
  readonly found: string;
};

/** Longer values are cut; who wants all of it has the original. */
const LONGEST = 60;

/** @returns a value as JSON on one line, short enough to be shown */
export function briefly(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  const text = JSON.stringify(value) ?? '';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
