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

const start = () => createQueue<string>({ record: '', isNew: true });

test('a step that comes while others are written is written after them', async () => {
  const queue = start();
  queue.add(letter('a'));
  const writing = queue.write(memoryBooks());
  queue.add(letter('b'));
  expect(queue.shown()).toBe('ab');
  await writing;
  expect(queue.at()).toEqual({ record: 'ab', isNew: false });
  expect(queue.length()).toBe(0);
});

test('a step that comes while a transaction ends is not lost with it', async () => {
  const queue = start();
  const memory = memoryBooks();
  const books: Books = {
    ...memory,
    write: async (act) => {
      const result = await memory.write(act);
      if (queue.length() === 1 && !queue.shown().includes('b')) queue.add(letter('b'));
      return result;
    },
  };
  queue.add(letter('a'));
  await queue.write(books);
  expect(queue.at().record).toBe('ab');
});

test('steps that could not be written wait for the next time', async () => {
  const queue = start();
  queue.add(letter('a'));
  const full: Books = { ...memoryBooks(), write: () => Promise.reject(new Error('no room')) };
  await expect(queue.write(full)).rejects.toThrow('no room');
  expect(queue.length()).toBe(1);
  expect(queue.at().record).toBe('');
  queue.add(letter('b'));
  await queue.write(memoryBooks());
  expect(queue.at().record).toBe('ab');
});
