import { expect, test } from 'vitest';
import { blankRecord, isBlank, mergedOver, toAnswers, withAnswer, withNote } from './edits.ts';

const blank = blankRecord({ id: 'demo', version: '1.0.0' }, 'a');

test('an emptied note leaves no trace', () => {
  const noted = withNote(blank, 'a-1', { evidence: '台账' });
  expect(withNote(noted, 'a-1', { reason: '没有' }).notes).toEqual({
    'a-1': { evidence: '台账', reason: '没有' },
  });
  expect(isBlank(noted)).toBe(false);
  expect(isBlank(withNote(noted, 'a-1', { evidence: '' }))).toBe(true);
});

test('half a character never gets into a record', () => {
  expect(withNote(blank, 'a-1', { evidence: '台\uDC00账' }).notes['a-1']).toEqual({
    evidence: '台\uFFFD账',
  });
});

test('an answer keeps its place among the others when it changes', () => {
  const two = withAnswer(withAnswer(blank, 'a-1', { state: 'na' }), 'a-2', { state: 'na' });
  expect(Object.keys(withAnswer(two, 'a-1', { state: 'unknown' }).answers)).toEqual(['a-1', 'a-2']);
});

test('scoring gets answer and note together, and no note without an answer', () => {
  const sheet = withNote(withNote(blank, 'a-1', { evidence: '台账' }), 'a-2', { evidence: '纪要' });
  expect(toAnswers(withAnswer(sheet, 'a-1', { state: 'answered', level: 3 }))).toEqual({
    'a-1': { state: 'answered', level: 3, evidence: '台账' },
  });
});

test('of two records of one sheet the upper one has the word, and the lower one fills its gaps', () => {
  const upper = withAnswer(blank, 'a-1', { state: 'unknown' });
  const lower = withAnswer(withAnswer(blank, 'a-1', { state: 'na' }), 'a-2', { state: 'na' });
  expect(mergedOver(upper, lower).answers).toEqual({
    'a-1': { state: 'unknown' },
    'a-2': { state: 'na' },
  });
});
