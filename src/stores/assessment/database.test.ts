import 'fake-indexeddb/auto';
import { IDBFactory, IDBTransaction } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { problemOf } from '#stores/kept/database-problem.ts';
import { assessmentBooks } from './books.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

const put = (books: ReturnType<typeof assessmentBooks>, value: unknown) =>
  books.write(async (shelves) => shelves.put('settings', 'a', value));
const stored = (books: ReturnType<typeof assessmentBooks>) =>
  books.read((shelves) => shelves.get('settings', 'a'));

test('what was written is read by who opens the database next', async () => {
  await put(assessmentBooks(vi.fn()), 1);
  expect(await stored(assessmentBooks(vi.fn()))).toBe(1);
});

test('who reads where nothing was written leaves no database, and keeps nobody from writing', async () => {
  const books = assessmentBooks(vi.fn());
  const [before, , after] = await Promise.all([stored(books), put(books, 1), stored(books)]);
  expect([before, await stored(books)]).toEqual([undefined, 1]);
  expect([undefined, 1]).toContain(after);
  globalThis.indexedDB = new IDBFactory();
  expect(await stored(assessmentBooks(vi.fn()))).toBeUndefined();
  expect(await indexedDB.databases()).toEqual([]);
});

describe('a write counts only when its transaction is complete', () => {
  test('and not when it ends otherwise after all of it was taken', async () => {
    const books = assessmentBooks(vi.fn());
    await put(books, 1);
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (
      this: IDBTransaction,
    ) {
      this.abort();
    });
    await expect(put(books, 2)).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await stored(books)).toBe(1);
  });

  test('and changes nothing when something goes wrong on the way', async () => {
    const books = assessmentBooks(vi.fn());
    const failing = books.write(async (shelves) => {
      shelves.put('settings', 'a', 2);
      throw new Error('on the way');
    });
    await expect(failing).rejects.toThrow('on the way');
    expect(await stored(books)).toBeUndefined();
  });
});

test('a connection that was let go is opened again', async () => {
  const lost = vi.fn();
  const books = assessmentBooks(lost);
  await put(books, 1);
  books.close();
  expect(await stored(books)).toBe(1);
  expect(lost).not.toHaveBeenCalled();
});

test.each([
  ['QuotaExceededError', 'full'],
  ['VersionError', 'newer'],
  ['SecurityError', 'blocked'],
  ['UnknownError', 'blocked'],
  ['ReferenceError', 'blocked'],
  ['AbortError', 'failed'],
])('%s means %s', (name, problem) => {
  expect(problemOf(Object.assign(new Error('x'), { name }))).toBe(problem);
});

test('what is no error at all has failed', () => {
  expect(problemOf('x')).toBe('failed');
});
