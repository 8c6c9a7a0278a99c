/** Whatever the fields of a meeting take comes back whole from the file of it, and so does the sheet that is made of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import {
  blankMeeting,
  handing,
  withAbout,
  withAgreed,
  withMember,
  withMemberChange,
  type MeetingEdit,
} from '../record/meeting-edits.ts';
import {
  LARGEST_FILE,
  LONGEST_NAME,
  LONGEST_REASON,
  LONGEST_TEXT,
  MOST_PEOPLE,
} from '../record/limits.ts';
import type { MeetingRecord, Member } from '../record/meeting-record.ts';
import { sheetFile } from '../record/sheet-file.ts';
import { writable } from '../record/testing.ts';
import { contentOf } from '../plan/testing.ts';
import { readHandedIn } from './handed-in.ts';
import { resultSheet } from './result-sheet.ts';

const { outline } = contentOf(lived);
const [first, second] = outline.items.map(({ id }) => id);
const blank = blankMeeting(outline, 'meeting');
const fileOf = (meeting: MeetingRecord) => JSON.stringify(meeting, null, 2);

const member = (id: string, person = ''): Member => ({
  ...{ id, revision: 0, person, role: 'staff' as const },
  answers: { [first ?? '']: { state: 'answered', level: 2 }, [second ?? '']: { state: 'unknown' } },
  notes: {},
});

const text = writable(LONGEST_TEXT);
const name = writable(LONGEST_NAME);
const item = fc.constantFrom(...outline.items.map(({ id }) => id));
// As long as a name of a sheet in a file may be.
const sheet = fc.constantFrom('a', 'b', 'c'.repeat(LONGEST_NAME));

const anyEdit: fc.Arbitrary<MeetingEdit> = fc.oneof(
  fc.tuple(fc.constantFrom('name', 'unit', 'chair'), name).map(
    ([part, said]): MeetingEdit =>
      (meeting) =>
        withAbout(meeting, { [part]: said }),
  ),
  fc.tuple(sheet, name).map(([id, person]): MeetingEdit => (meeting) => {
    return withMember(meeting, member(id, person));
  }),
  fc.tuple(sheet, item, text).map(([id, of, said]): MeetingEdit => (meeting) => {
    return withMemberChange(meeting, id, (one) => ({
      ...one,
      notes: { ...one.notes, [of]: { evidence: said } },
    }));
  }),
  fc
    .tuple(item, writable(LONGEST_REASON), name)
    .map(([of, reason, approver]): MeetingEdit => (meeting) => {
      return withAgreed(meeting, of, { answer: { state: 'na' }, reason, approver });
    }),
);

test('a meeting written in the fields, handed out and read in is the same', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 40 }), (edits) => {
      const meeting = edits.reduce((record, edit) => edit(record), blank);
      expect(readHandedIn(fileOf(meeting), 'spare', outline)).toEqual({
        ...{ kind: 'meeting', meeting, problems: [] },
      });
      const result = resultSheet(outline, meeting, 'result');
      if (!result) return;
      expect(readHandedIn(sheetFile(result), 'spare', outline)).toMatchObject({
        ...{ kind: 'sheet', sheet: result, problems: [] },
      });
    }),
  );
});

describe('on the line', () => {
  const people = Array.from({ length: MOST_PEOPLE }, (_, place) =>
    member(`p-${place}`, `第${place}人`),
  );
  const whole = people.reduce(withMember, blank);

  test('sixty people lie on the table, and one more has no place', () => {
    expect(whole.sheets).toHaveLength(MOST_PEOPLE);
    const more = member('more', '多一人');
    expect(handing(whole, more)).toBe('full');
    expect(withMember(whole, more)).toBe(whole);
    // Whoever lies there already may still hand in anew.
    expect(handing(whole, { ...people[0], revision: 3 } as Member)).toBe('renewed');
  });

  test('sixty people who wrote all they could beside 28 items are no larger than a file may be', () => {
    const full = '\u0001'.repeat(LONGEST_TEXT);
    const items = Array.from({ length: 28 }, (_, place) => `item-${place}`);
    const notes = Object.fromEntries(items.map((id) => [id, { evidence: full, reason: full }]));
    const meeting = { ...whole, sheets: whole.sheets.map((one) => ({ ...one, notes })) };
    expect(new TextEncoder().encode(fileOf(meeting)).length).toBeLessThan(LARGEST_FILE);
  });

  test('evidence of many people that does not fit into one is left out by whole people, and counted', () => {
    const said = '台账第三页写明'.repeat(40);
    const meeting = {
      ...whole,
      sheets: whole.sheets.map((one) => ({ ...one, notes: { [first ?? '']: { evidence: said } } })),
    };
    const evidence = resultSheet(outline, meeting, 'result')?.notes[first ?? '']?.evidence ?? '';
    expect(evidence.length).toBeLessThanOrEqual(LONGEST_TEXT);
    const told = evidence.split('；');
    expect(told.slice(0, -1).every((one) => one.endsWith(said))).toBe(true);
    expect(told.at(-1)).toBe(`另有 ${MOST_PEOPLE - told.length + 1} 人写的放不下，见会商文件`);
  });
});
