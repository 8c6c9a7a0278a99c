/** Where on the page of the meeting one stands. Kept in the address alone. */
import { atom, type WritableAtom } from 'nanostores';

export type MeetingPlace = {
  /** people, items, end, or the id of an item. */
  readonly $place: WritableAtom<string>;
  /** The person whose paper is being typed in. */
  readonly $entry: WritableAtom<string | undefined>;
};

/** Begins with the people. */
export function createMeetingPlace(): MeetingPlace {
  return { $place: atom('people'), $entry: atom<string | undefined>() };
}
