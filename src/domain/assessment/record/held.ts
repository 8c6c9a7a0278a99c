/**
 * 会商: from whose answers a sheet was made, as it is kept with the sheet, so that its result can say how far people
 * were apart after the meeting itself was deleted. Nobody's answer stands here by name.
 */
import * as z from 'zod/mini';
import { MOST_PEOPLE } from './limits.ts';
import { givenName, itemId, sheetRole } from './parts.ts';

const count = z.int().check(z.nonnegative(), z.maximum(MOST_PEOPLE));

/** How many people said what of one item. */
const said = z.strictObject({
  /** How many gave the levels 0, 1, 2, 3 and 4. */
  levels: z.tuple([count, count, count, count, count]),
  unknown: count,
  na: count,
  /** Whether the answer was agreed in the meeting; else it is what the rules make of the answers. */
  agreed: z.boolean(),
});

export const heldMeeting = z.strictObject({
  /** Whose sheets counted; name and role as they gave them, empty where they gave none. */
  people: z
    .array(z.strictObject({ person: givenName, role: sheetRole }))
    .check(z.maxLength(MOST_PEOPLE)),
  /** How many sheets did not count, since less than half of them was filled in. */
  excluded: count,
  /** By item, also those of which nobody said anything. */
  items: z.record(itemId, said),
});

export type HeldMeeting = Readonly<z.output<typeof heldMeeting>>;
export type HeldItem = Readonly<z.output<typeof said>>;
