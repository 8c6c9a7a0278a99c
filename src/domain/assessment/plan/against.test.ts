import { expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import { readSheet } from '../sheet.ts';
import { answered, na, unknown } from '../testing.ts';
import { againstAnswer, againstNote } from './against.ts';
import { contentOf, row } from './testing.ts';

const CONTENT = contentOf(lived);
/** A row that was made of an answer at level 1. */
const made = (differing: Parameters<typeof row>[0] = {}) =>
  row({ item: 'scope-01', problem: '主任能口头说出大概', ...differing });
const against = (answer: unknown, differing: Parameters<typeof row>[0] = {}) => {
  const { reactions } = readSheet(CONTENT.outline, { 'scope-01': answer });
  return againstAnswer(CONTENT, made(differing), reactions);
};

test('a row that agrees with its answer, or has none, is left alone', () => {
  expect(against(answered(1))).toBeUndefined();
  expect(against(undefined)).toBeUndefined();
  expect(against(answered(3), { state: 'done' })).toBeUndefined();
  expect(against(answered(0), { item: 'gone-09' })).toBeUndefined();
});

test('a closed row whose item is below its target is not closed in truth', () => {
  expect(against(answered(0), { state: 'done' })).toEqual({ is: 'fallen', level: 0, target: 3 });
});

test('an open row whose item is on target may be closed', () => {
  expect(against(answered(4))).toEqual({ is: 'reached', level: 4 });
  expect(against(answered(3), { state: 'deferred' })).toEqual({ is: 'reached', level: 3 });
});

test('a row made of another level says so, as long as its text still tells the level', () => {
  expect(against(answered(0))).toEqual({ is: 'moved', before: 1, level: 0 });
  const half = { problem: '只做到“有一份书面的清单”，还没有做到“派活时引用清单的条目”' };
  expect(against(answered(2), half)).toBeUndefined();
  expect(against(answered(1), half)).toEqual({ is: 'moved', before: 2, level: 1 });
  expect(against(answered(0), { problem: '自己写的' })).toBeUndefined();
});

test('what nobody knows by now, or does not apply, is said of open and closed rows', () => {
  expect(against(unknown, { state: 'done' })).toEqual({ is: 'unknown' });
  const { reactions } = readSheet(CONTENT.outline, { 'scope-02': na });
  expect(againstAnswer(CONTENT, row({ item: 'scope-02' }), reactions)).toEqual({ is: 'na' });
});

test('a note says it in a few words', () => {
  const note = (answer: unknown, differing: Parameters<typeof row>[0] = {}) =>
    againstNote(
      CONTENT,
      made(differing),
      readSheet(CONTENT.outline, { 'scope-01': answer }).reactions,
    );
  expect(note(answered(1))).toBe('');
  expect(note(answered(0))).toBe('列入时1级，现答0级');
  expect(note(answered(4))).toBe('现答4级，已到目标，待核实销号');
  expect(note(answered(0), { state: 'done' })).toBe('现答0级，没到目标，销号待复核');
  expect(note(unknown)).toBe('现答“不清楚”');
});
