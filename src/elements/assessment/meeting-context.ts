/** What the elements of the meeting share: the questionnaire, the meeting, and where on the page one stands. */
import {
  meetingContentSchema,
  type MeetingContent,
} from '#domain/assessment/meeting/meeting-content.ts';
import { outlineSchema, type Outline } from '#domain/assessment/outline.ts';
import { MEETING_SCHEMA } from '#domain/assessment/record/format.ts';
import type { MeetingRecord } from '#domain/assessment/record/meeting-record.ts';
import { dayOf } from '#domain/text/day-of.ts';
import { createMeetingPlace, type MeetingPlace } from '#stores/assessment/meeting-place.ts';
import { createMeetingStore, type MeetingStore } from '#stores/assessment/meeting-store.ts';
import { ASSESSMENT_MEETING, MEETING_PEOPLE } from '#strings.ts';
import { OUTLINE_ISLAND } from './context.ts';
import { readIsland } from './island.ts';
import { downloadText } from './download.ts';
import { waitBeforeLeaving } from './leaving.ts';

/** Id of the script of type application/json that AssessmentData.astro writes. */
const MEETING_ISLAND = 'assessment-meeting';

export type MeetingContext = MeetingPlace & {
  readonly outline: Outline;
  readonly content: MeetingContent;
  readonly store: MeetingStore;
};

let context: MeetingContext | undefined;

/** The questionnaire and the meeting of this page, opened on first use. */
export function meetingContext(): MeetingContext {
  context ??= open();
  return context;
}

function open(): MeetingContext {
  const outline = readIsland(OUTLINE_ISLAND, outlineSchema);
  const unit = document.querySelector<HTMLElement>('assessment-meeting')?.dataset['unit'] ?? '';
  const about = () => ({ name: ASSESSMENT_MEETING.title, unit, date: dayOf(new Date()) });
  return {
    outline,
    content: readIsland(MEETING_ISLAND, meetingContentSchema),
    store: createMeetingStore(outline, { about }),
    ...createMeetingPlace(),
  };
}

waitBeforeLeaving(() => context?.store);

/** What an item is called: 职责范围第 3 题. */
export function itemName({ areas, items }: Outline, id: string): string {
  const item = items.find((candidate) => candidate.id === id);
  const area = areas.find((candidate) => candidate.id === item?.area);
  return ASSESSMENT_MEETING.itemName(area?.title ?? '', item?.number ?? 0);
}

/** Hands out the meeting exactly as it is stored. */
export function downloadMeeting(meeting: MeetingRecord): void {
  const name = MEETING_PEOPLE.fileName(meeting.about.date || dayOf(new Date()));
  downloadText(name, JSON.stringify({ $schema: MEETING_SCHEMA, ...meeting }, null, 2));
}

/** Sets the value of a field where it differs: setting the same again would move the cursor. */
export function setValue(
  field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null,
  value: string,
): void {
  if (field && field.value !== value) field.value = value;
}
