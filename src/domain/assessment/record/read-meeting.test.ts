import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyMeeting } from '../meeting/testing.ts';
import { blankMeeting } from './meeting-edits.ts';
import { meetingRecord } from './meeting-record.ts';
import { isMeeting, readMeeting } from './read-meeting.ts';

const blank = blankMeeting({ id: 'demo', version: '2.0.0' }, 'meeting-1', { name: '年底' });
const read = (more: object) => readMeeting({ ...blank, ...more }, 'new');

test('a meeting that is written and read is the same, without problems', () => {
  fc.assert(
    fc.property(anyMeeting, ({ meeting }) => {
      const text: unknown = JSON.parse(JSON.stringify(meeting));
      expect(meetingRecord.parse(text)).toEqual(meeting);
      expect(readMeeting(text, 'new')).toEqual({ record: meeting, problems: [] });
    }),
  );
});

describe('one bad field costs that field alone', () => {
  test.each([
    [{ about: { chair: 7 } }, 'about.chair', 'text'],
    [{ about: { date: 'gestern' } }, 'about.date', 'day'],
    [{ revision: -1 }, 'revision', 'number'],
    [{ agreed: { 'A 1': {} } }, 'agreed.A 1', 'item'],
    [{ agreed: { 'a-1': 3 } }, 'agreed.a-1', 'object'],
    [{ agreed: { 'a-1': { answer: { state: 'unknown' } } } }, 'agreed.a-1.answer', 'answer'],
    [
      { agreed: { 'a-1': { answer: { state: 'answered', level: 5 } } } },
      'agreed.a-1.answer.level',
      'level',
    ],
    [{ sheets: [3] }, 'sheets[0]', 'object'],
    [{ sheets: [{ id: 'x', role: 'boss' }] }, 'sheets[0].role', 'role'],
    [{ sheets: [{ id: 'x' }, { id: 'x' }] }, 'sheets[1].id', 'text'],
    [{ sheets: [{ id: 'x', answers: { 'a-1': 2 } }] }, 'sheets[0].answers.a-1', 'answer'],
    [{ extra: 1 }, 'extra', 'nothing'],
  ])('%j', (more, place, expected) => {
    const { record, problems } = read(more);
    expect(problems).toEqual([expect.objectContaining({ place, expected })]);
    expect(meetingRecord.safeParse(record).success).toBe(true);
  });

  test('and what was agreed otherwise is kept without its answer', () => {
    const agreed = { 'a-1': { answer: 3, reason: '看了', approver: '甲', date: '2026-11-28' } };
    expect(read({ agreed }).record?.agreed).toEqual({
      'a-1': { reason: '看了', approver: '甲', date: '2026-11-28' },
    });
  });
});

describe('is refused whole', () => {
  test.each([
    [[], 'not-a-sheet'],
    [{ ...blank, kind: 'sheet' }, 'not-a-sheet'],
    [{ ...blank, format: 3 }, 'newer-format'],
    [{ ...blank, format: 1 }, 'not-a-sheet'],
    [{ ...blank, questionnaire: { id: 'demo' } }, 'no-questionnaire'],
  ])('%j', (value, refusal) => {
    expect(readMeeting(value, 'new')).toMatchObject({ refusal });
  });
});

test('a file may say which schema it keeps', () => {
  expect(read({ $schema: 'urn:any' }).problems).toEqual([]);
});

test('a meeting says of itself that it is one', () => {
  expect([isMeeting(blank), isMeeting({}), isMeeting(null)]).toEqual([true, false, false]);
});
