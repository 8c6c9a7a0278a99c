import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { allDrafts } from './all-drafts.ts';
import { draftBooks } from './draft-books.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  globalThis.indexedDB = new IDBFactory();
});

const put = (form: string, value: unknown, site = '/') =>
  draftBooks(site, () => undefined).write(async (shelves) => shelves.put('drafts', form, value));
const open = () => allDrafts('/', () => undefined);

test('are listed by their forms, those of another handbook left out', async () => {
  expect(await open().forms()).toEqual([]);
  await put('seal-sheet', 1);
  await put('seal-ledger', 2);
  await put('elsewhere', 3, '/shouce/');
  expect(await open().forms()).toEqual(['seal-ledger', 'seal-sheet']);
});

test('are all removed, and come back where nothing was written since', async () => {
  await put('seal-sheet', 1);
  await put('seal-ledger', 2);
  const drafts = open();
  const undo = await drafts.clear();
  expect(await drafts.forms()).toEqual([]);
  await put('seal-ledger', 'new');
  await undo?.();
  expect(await drafts.forms()).toEqual(['seal-ledger', 'seal-sheet']);
  const kept = await draftBooks('/', () => undefined).read((shelves) => shelves.all('drafts'));
  expect(kept).toEqual(['new', 1]);
});

test('stay where they are when the browser fails, and are none where it keeps nothing', async () => {
  await put('seal-sheet', 1);
  const drafts = open();
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  expect(await drafts.clear()).toBeUndefined();
  expect(await drafts.forms()).toEqual(['seal-sheet']);
  vi.stubGlobal('indexedDB', undefined);
  expect(await open().forms()).toEqual([]);
});
