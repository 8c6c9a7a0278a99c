import { describe, expect, test } from 'vitest';
import { blankRecord } from '../record/edits.ts';
import { blankMeeting } from '../record/meeting-edits.ts';
import { readHandedIn } from './handed-in.ts';

const items = ['a-1', 'a-2'].map((id) => ({ id, naAllowed: true }));
const outline = { id: 'demo', version: '2.0.0', migrations: [], items } as unknown as Parameters<
  typeof readHandedIn
>[2];
const sheet = blankRecord(outline, 'sheet-1', { person: '甲' });
const meeting = blankMeeting(outline, 'meeting-1', { chair: '主任' });
const read = (value: unknown) => readHandedIn(JSON.stringify(value), 'new', outline);

test('a sheet and a meeting are told apart', () => {
  expect(read(sheet)).toEqual({ kind: 'sheet', sheet, problems: [], carried: undefined });
  expect(read(meeting)).toEqual({ kind: 'meeting', meeting, problems: [] });
});

test('a sheet keeps its name, and one without gets the spare one', () => {
  const { id: _, ...nameless } = sheet;
  expect(read(nameless)).toMatchObject({ sheet: { id: 'new' } });
});

test('the mark that some editors put before the text does not matter', () => {
  expect(readHandedIn(`\uFEFF${JSON.stringify(sheet)}`, 'new', outline).kind).toBe('sheet');
});

test('one bad field is told, and the rest is taken', () => {
  const answers = { 'a-1': { state: 'answered', level: 9 }, 'a-2': { state: 'unknown' } };
  expect(read({ ...sheet, answers })).toMatchObject({
    sheet: { answers: { 'a-2': { state: 'unknown' } } },
    problems: [{ place: 'answers.a-1.level', found: '9' }],
  });
});

test('a meeting of more people than any is refused, and says how many', () => {
  const people = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `s-${index}` }));
  expect(read({ ...meeting, sheets: people(61) })).toEqual({
    ...{ kind: 'refused', why: 'too-many-people', found: '61' },
  });
  expect(read({ ...meeting, sheets: people(60) })).toMatchObject({ kind: 'meeting' });
});

test('a text of a meeting that is too long is cut, and told', () => {
  const agreed = { 'a-1': { reason: '长'.repeat(5000), approver: '', date: '' } };
  expect(read({ ...meeting, agreed })).toMatchObject({
    meeting: { agreed: { 'a-1': { reason: '长'.repeat(1000) } } },
    problems: [{ place: 'agreed.a-1.reason', expected: 'short-reason', found: '5000' }],
  });
});

describe('nothing is taken from', () => {
  test.each([
    ['a text that is no data', 'hello', 'not-json'],
    ['a file that was cut', '{"format": 2, "answ', 'cut'],
    ['an empty file', ' ', 'empty'],
    ['a list', '[]', 'not-a-sheet'],
    ['a newer format', JSON.stringify({ ...sheet, format: 4 }), 'newer-format'],
    ['a sheet without questionnaire', '{"format": 2}', 'no-questionnaire'],
    ['deep nesting', '['.repeat(100_000), 'not-json'],
  ])('%s', (_, text, why) => {
    expect(readHandedIn(text, 'new', outline)).toMatchObject({ kind: 'refused', why });
  });

  test.each([
    [{ id: 'other', version: '2.0.0' }, 'other-questionnaire'],
    [{ id: 'demo', version: '3.0.0' }, 'newer-questionnaire'],
    // No way leads from it to this one.
    [{ id: 'demo', version: '1.0.0' }, 'older-questionnaire'],
  ])('%j', (questionnaire, why) => {
    expect(read({ ...sheet, questionnaire })).toMatchObject({ kind: 'refused', why });
    expect(read({ ...meeting, questionnaire })).toMatchObject({ kind: 'refused', why });
  });
});
