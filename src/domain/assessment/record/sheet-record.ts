/**
 * The record of one sheet: what the browser keeps, what a file of it holds, and what other people's files are read as.
 * Its shape is published as a JSON schema; a change of it raises FORMAT.
 */
import * as z from 'zod/mini';
import { FORMAT, ROLES, VERSION } from './format.ts';
import { heldMeeting } from './held.ts';
import { MOST_ROWS, MOST_WRITES } from './limits.ts';
import { givenName, itemId, ownId, sheetRole, writtenText } from './parts.ts';
import { dayOrNone, planRow } from './plan-row.ts';

export type Role = (typeof ROLES)[number];

export const sheetAnswer = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('answered'), level: z.literal([0, 1, 2, 3, 4]) }),
  z.strictObject({ state: z.literal('unknown') }),
  z.strictObject({ state: z.literal('na') }),
]);

/** The evidence of a level and the reason of 不适用 stay while one changes one's mind about the answer. */
export const sheetNote = z.strictObject({
  evidence: z.optional(writtenText),
  reason: z.optional(writtenText),
});

export const identity = z.strictObject({
  id: z.string(),
  version: z.string().check(z.regex(VERSION)),
});

const about = z.strictObject({
  /** What the sheet is called in the list of sheets; empty until somebody names it. */
  name: givenName,
  unit: givenName,
  /** The day of the assessment. */
  date: dayOrNone,
  person: givenName,
  role: sheetRole,
});

/** The round before this one, whole, so that a file stands by itself. */
const earlierRound = z.strictObject({
  id: givenName,
  name: givenName,
  date: dayOrNone,
  questionnaire: identity,
  answers: z.record(itemId, sheetAnswer),
  notes: z.record(itemId, sheetNote),
});

export const sheetRecord = z.strictObject({
  format: z.literal(FORMAT),
  /** A random UUID; never changes, and never means anything. */
  id: ownId,
  /** One more at each write: of two copies the higher one is the newer, whatever the clocks say. */
  revision: z.int().check(z.nonnegative(), z.maximum(MOST_WRITES)),
  questionnaire: identity,
  about,
  answers: z.record(itemId, sheetAnswer),
  notes: z.record(itemId, sheetNote),
  plan: z.array(planRow).check(z.maxLength(MOST_ROWS)),
  earlier: z.optional(earlierRound),
  /** Only in the sheet that a meeting has made. */
  held: z.optional(heldMeeting),
  /** The day on which the round was finished; empty while it is open. */
  finishedOn: dayOrNone,
  /** When it was last written, as ISO 8601, for people to read; empty for a sheet that never was. */
  savedAt: givenName,
});

/** What names a questionnaire; answers to another one are not ours. */
export type Identity = Readonly<z.output<typeof identity>>;
export type SheetAnswer = Readonly<z.output<typeof sheetAnswer>>;
export type SheetNote = Readonly<z.output<typeof sheetNote>>;
export type SheetAbout = Readonly<z.output<typeof about>>;
export type EarlierRound = Readonly<z.output<typeof earlierRound>>;
export type SheetRecord = Readonly<z.output<typeof sheetRecord>>;
