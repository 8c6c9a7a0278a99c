import { expect, test } from 'vitest';
import type { Books } from './books.ts';
import { memoryBooks } from './memory-books.ts';
import { createQueue } from './queue.ts';
import type { Step } from './steps.ts';

/** Adds a letter to a text. */
const letter = (added: string): Step<string> => ({
  show: (text) => text + added,
  write: (_, at) => Promise.resolve({ record: at.record + added, isNew: false }),
});

const start = () => createQueue<string>(() => ({ record: '', isNew: true }));

test('steps are shown at once, and leave the queue when what they wrote is counted', async () => {
  const queue = start();
  queue.add(letter('a'));
  queue.add(letter('b'));
  expect([queue.shown(), queue.waits()]).toEqual(['ab', true]);
  const count = await queue.write(memoryBooks());
  expect([queue.at().record, queue.waits()]).toEqual(['', true]);
  count();
  expect([queue.at(), queue.waits()]).toEqual([{ record: 'ab', isNew: false }, false]);
});

test('a step that comes while others are written waits, and is written after them', async () => {
  const queue = start();
  queue.add(letter('a'));
  const writing = queue.write(memoryBooks());
  queue.add(letter('b'));
  expect(queue.shown()).toBe('ab');
  (await writing)();
  expect([queue.at().record, queue.shown(), queue.waits()]).toEqual(['a', 'ab', true]);
  (await queue.write(memoryBooks()))();
  expect([queue.at().record, queue.waits()]).toEqual(['ab', false]);
});

test('steps that could not be written wait for the next time', async () => {
  const queue = start();
  queue.add(letter('a'));
  const full: Books = { ...memoryBooks(), write: () => Promise.reject(new Error('no room')) };
  await expect(queue.write(full)).rejects.toThrow('no room');
  expect([queue.at().record, queue.shown(), queue.waits()]).toEqual(['', 'a', true]);
  queue.add(letter('b'));
  (await queue.write(memoryBooks()))();
  expect(queue.at().record).toBe('ab');
});

test('what is forgotten is written no more', () => {
  const queue = start();
  queue.add(letter('a'));
  queue.moveTo({ record: 'b', isNew: false });
  queue.forget();
  expect([queue.shown(), queue.at().isNew, queue.waits()]).toEqual(['', true, false]);
});
