/** What the page of the meeting needs of the content beyond the outline: what the levels say, and how they are checked. */
import * as z from 'zod/mini';
import type { Library } from '#domain/content/library.ts';

export const meetingContentSchema = z.record(
  z.string(),
  z.object({
    /** The statements of the levels 0–4. */
    levels: z.array(z.string()),
    check: z.string(),
  }),
);

export type MeetingContent = z.output<typeof meetingContentSchema>;

/** By id of the item. */
export function meetingContentOf({ questionnaire }: Library): MeetingContent {
  const items = questionnaire.areas.flatMap((area) => area.items);
  return Object.fromEntries(items.map(({ id, levels, check }) => [id, { levels, check }]));
}
