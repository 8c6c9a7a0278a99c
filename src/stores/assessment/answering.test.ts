import { beforeEach, expect, test } from 'vitest';
import { createAnswering, type Answering } from './answering.ts';
import type { AssessmentStore } from './sheet-store.ts';
import { TestBrowser } from './testing.ts';

let store: AssessmentStore;
let answering: Answering;
const answers = () => store.$sheet.get().answers;
const level = (value: 1 | 2 | 3) => ({ state: 'answered', level: value }) as const;

beforeEach(async () => {
  store = await new TestBrowser().open();
  answering = createAnswering(store);
});

test('answers are taken back one by one, the last one first', () => {
  answering.answer('a-01', level(2));
  answering.answer('a-02', level(3));
  answering.answer('a-02', level(1));
  expect(answering.$last.get()).toMatchObject({ item: 'a-02', kind: 'answer' });
  expect(answering.undo()).toMatchObject({ item: 'a-02' });
  expect(answers()).toEqual({ 'a-01': level(2), 'a-02': level(3) });
  answering.undo();
  expect(answers()).toEqual({ 'a-01': level(2) });
  answering.undo();
  expect(answers()).toEqual({});
  expect(answering.$last.get()).toBeUndefined();
  expect(answering.undo()).toBeUndefined();
});

test('what was cleared comes back with its notes', () => {
  answering.answer('a-01', { state: 'na' });
  answering.note('a-01', { reason: '没有' });
  answering.note('a-01', { reason: '没有别的科室' });
  answering.note('a-01', { evidence: '编制表' });
  answering.clear('a-01');
  expect(store.$sheet.get().notes).toEqual({});
  answering.undo();
  expect(answers()).toEqual({ 'a-01': { state: 'na' } });
  expect(store.$sheet.get().notes).toEqual({
    'a-01': { evidence: '编制表', reason: '没有别的科室' },
  });
  answering.undo();
  answering.undo();
  expect(store.$sheet.get().notes).toEqual({});
});

test('what was changed elsewhere since is left alone, and so is every other item', () => {
  answering.answer('a-01', level(1));
  answering.answer('a-02', level(2));
  store.answer('a-03', level(3));
  expect(answering.$last.get()).toMatchObject({ item: 'a-02' });
  store.answer('a-02', level(3));
  expect(answering.$last.get()).toMatchObject({ item: 'a-01' });
  answering.undo();
  expect(answers()).toEqual({ 'a-02': level(3), 'a-03': level(3) });
});

test('another sheet begins without a way back', async () => {
  answering.answer('a-01', level(1));
  await store.createSheet();
  expect(answering.$last.get()).toBeUndefined();
  expect(answering.undo()).toBeUndefined();
});
