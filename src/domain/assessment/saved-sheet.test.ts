import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  blankSheet,
  isBlank,
  parseSheet,
  stamp,
  toAnswers,
  withAnswer,
  withNote,
} from './saved-sheet.ts';

const identity = { id: 'demo', version: '1.0.0' };
const blank = blankSheet(identity);

test('any text is either a sheet or a reason, never an exception', () => {
  const anyText = fc.oneof(fc.string(), fc.json());
  fc.assert(
    fc.property(anyText, (text) => {
      expect(parseSheet(text, identity).problem).toMatch(/corrupt|shape|format/);
    }),
  );
});

test('what is written is read again', () => {
  const sheet = withNote(withAnswer(blank, 'a-1', { state: 'na' }), 'a-1', { reason: '没有' });
  const stamped = stamp(sheet, identity, new Date('2026-11-22T06:32:00Z'));
  expect(parseSheet(JSON.stringify(stamped), identity)).toEqual({ sheet: stamped });
});

test('an emptied note leaves no trace', () => {
  const noted = withNote(blank, 'a-1', { evidence: '台账' });
  expect(withNote(noted, 'a-1', { reason: '没有' }).notes).toEqual({
    'a-1': { evidence: '台账', reason: '没有' },
  });
  expect(isBlank(noted)).toBe(false);
  expect(isBlank(withNote(noted, 'a-1', { evidence: '' }))).toBe(true);
});

test('scoring gets answer and note together, and no note without an answer', () => {
  const sheet = withNote(withNote(blank, 'a-1', { evidence: '台账' }), 'a-2', { evidence: '纪要' });
  expect(toAnswers(withAnswer(sheet, 'a-1', { state: 'answered', level: 3 }))).toEqual({
    'a-1': { state: 'answered', level: 3, evidence: '台账' },
  });
});
