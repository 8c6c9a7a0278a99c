/** A file that is not counted, and why. Words are made of it where it is shown. */

export const REASONS = [
  /** Refused before it was read. */
  'too-large',
  'other-kind',
  /** The browser could not read it: moved, locked, without permission. */
  'unreadable',
  'not-json',
  'not-a-sheet',
  'newer-format',
  'no-questionnaire',
  'other-questionnaire',
  'other-version',
  'incomplete',
  /** Another file holds the same sheet, as new or newer. */
  'same-sheet',
  /** Another file holds the same sheet with the same revision, and says something else. */
  'two-contents',
  /** The unit has handed in another sheet of a later day. */
  'unit-again',
  /** The unit has handed in another sheet of the same day. */
  'unit-unclear',
] as const;

export type Reason = (typeof REASONS)[number];

export type LeftOut = {
  /** Its name, with the folders that were chosen with it. */
  readonly file: string;
  readonly reason: Reason;
  /** What was found, such as the version of its questionnaire, or the file that is counted instead. */
  readonly found?: string;
};
