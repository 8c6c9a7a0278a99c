import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { erase } from '#stores/kept/testing.ts';
import { allDrafts } from './all-drafts.ts';
import { draftBooks } from './draft-books.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  globalThis.indexedDB = new IDBFactory();
  kept.clear();
  vi.stubGlobal('localStorage', {
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  });
});

const put = (form: string, value: unknown, site = '/') =>
  draftBooks(site, () => undefined).write(async (shelves) => shelves.put('drafts', form, value));
const open = () => allDrafts('/', () => undefined);
const forms = async () => (await open().list()).map(({ form, id }) => `${form} ${id}`);
const kept = new Map<string, string>();

test('are listed with the last one first, those of another handbook left out', async () => {
  expect(await forms()).toEqual([]);
  await put('seal-sheet', 1);
  await put('seal-ledger', 2);
  await put('elsewhere', 3, '/shouce/');
  await put('seal-sheet/x', { format: 1, savedAt: '2026-11-28', title: '甲', fields: {} });
  expect(await forms()).toEqual(['seal-sheet x', 'seal-ledger 1', 'seal-sheet 1']);
  expect((await open().list())[0]).toEqual({
    form: 'seal-sheet',
    id: 'x',
    name: '甲',
    savedAt: '2026-11-28',
  });
});

test('are counted for the first page, which keeps room for them', async () => {
  await put('seal-sheet', 1);
  await put('seal-sheet/x', 2);
  await open().list();
  expect(Object.fromEntries(kept)).toEqual({ 'handbook:drafts:/': '2' });
  const undo = await open().clear();
  expect(kept.size).toBe(0);
  await undo?.();
  expect(Object.fromEntries(kept)).toEqual({ 'handbook:drafts:/': '2' });
  vi.stubGlobal('localStorage', undefined);
  expect(await forms()).toHaveLength(2);
});

test('are all removed, and come back where nothing was written since', async () => {
  await put('seal-sheet', 1);
  await put('seal-ledger', 2);
  const drafts = open();
  const undo = await drafts.clear();
  expect(await forms()).toEqual([]);
  await put('seal-ledger', 'new');
  await undo?.();
  expect(await forms()).toEqual(['seal-ledger 1', 'seal-sheet 1']);
  const all = await draftBooks('/', () => undefined).read((shelves) => shelves.all('drafts'));
  expect(all).toEqual(['new', 1]);
});

test('stay where they are when the browser fails, and are none where it keeps nothing', async () => {
  await put('seal-sheet', 1);
  const drafts = open();
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  expect(await drafts.clear()).toBeUndefined();
  expect(await forms()).toEqual(['seal-sheet 1']);
  vi.stubGlobal('indexedDB', undefined);
  expect(await forms()).toEqual([]);
});

test('come back no more once everything was cleared, and the page is told', async () => {
  await put('seal-sheet', 1);
  const changed = vi.fn();
  const drafts = allDrafts('/', changed);
  const undo = await drafts.clear();
  await erase('office-handbook:forms:/');
  expect(changed).toHaveBeenCalledWith(true);
  await undo?.();
  expect(await indexedDB.databases()).toEqual([]);
});
