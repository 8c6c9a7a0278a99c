/**
 * The record of one 会商: whose sheets lie on the table, and what was agreed on each item.
 * It holds what people answered, so that a file of it stands by itself; a change of its shape raises MEETING_FORMAT.
 */
import * as z from 'zod/mini';
import { MEETING_FORMAT } from './format.ts';
import { dayOrNone } from './plan-row.ts';
import { LONGEST_REASON, MOST_PEOPLE, MOST_WRITES } from './limits.ts';
import { givenName, itemId, ownId, sheetRole } from './parts.ts';
import { identity, sheetAnswer, sheetNote } from './sheet-record.ts';

const about = z.strictObject({
  name: givenName,
  unit: givenName,
  date: dayOrNone,
  chair: givenName,
});

/** What one person answered: the parts of the sheet that the meeting looks at. */
const member = z.strictObject({
  /** Name and revision of the sheet that it was taken from: the same sheet handed in again takes its place. */
  id: ownId,
  revision: z.int().check(z.nonnegative(), z.maximum(MOST_WRITES)),
  person: givenName,
  role: sheetRole,
  answers: z.record(itemId, sheetAnswer),
  notes: z.record(itemId, sheetNote),
});

const agreed = z.strictObject({
  /** Missing until one was chosen; nobody can agree on 不清楚. */
  answer: z.optional(
    z.discriminatedUnion('state', [
      z.strictObject({ state: z.literal('answered'), level: z.literal([0, 1, 2, 3, 4]) }),
      z.strictObject({ state: z.literal('na') }),
    ]),
  ),
  reason: z.string().check(z.maxLength(LONGEST_REASON)),
  /** 核定人. */
  approver: givenName,
  date: dayOrNone,
});

export const meetingRecord = z.strictObject({
  /** Tells its file from the file of a sheet. */
  kind: z.literal('meeting'),
  format: z.literal(MEETING_FORMAT),
  id: ownId,
  revision: z.int().check(z.nonnegative(), z.maximum(MOST_WRITES)),
  questionnaire: identity,
  about,
  sheets: z.array(member).check(z.maxLength(MOST_PEOPLE)),
  agreed: z.record(itemId, agreed),
  /** The name of the sheet that was made of its result; empty until there is one. */
  result: givenName,
  savedAt: givenName,
});

export type MeetingAbout = Readonly<z.output<typeof about>>;
export type Member = Readonly<z.output<typeof member>>;
export type Agreed = Readonly<z.output<typeof agreed>>;
export type AgreedAnswer = NonNullable<Agreed['answer']>;
export type MeetingRecord = Readonly<z.output<typeof meetingRecord>>;
