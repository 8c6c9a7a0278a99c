/** Why sheets cannot be kept, or those of before cannot be read. */
export type DatabaseProblem =
  /** The browser does not let us. */
  | 'blocked'
  /** No room is left. */
  | 'full'
  /** The browser or something else has deleted what was kept. */
  | 'evicted'
  /** A newer edition of this site is at work. */
  | 'newer'
  /** Anything else, such as a disk that fails. */
  | 'failed';

/** Marks what the page must hear of although it asked for nothing. */
export type Loss =
  | Extract<DatabaseProblem, 'evicted' | 'newer'>
  /** Somebody has cleared everything on a page of this site: nothing of it may be written again. */
  | 'cleared';

/** Says of an error what it means to people. */
export function problemOf(error: unknown): DatabaseProblem {
  const name = error instanceof Error ? error.name : '';
  if (/quota/i.test(name)) return 'full';
  if (name === 'VersionError') return 'newer';
  // Where there is no indexedDB at all, its name means nothing.
  return /^(?:Security|Reference|Type|Unknown|NotAllowed)Error$/.test(name) ? 'blocked' : 'failed';
}
