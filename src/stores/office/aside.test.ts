import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { draftBooks } from '#stores/drafts/draft-books.ts';
import { erase } from '#stores/kept/testing.ts';
import { asideFiles } from './aside.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  globalThis.indexedDB = new IDBFactory();
});

const file = (name: string, at: string) => ({ name, text: `unit: ${name}`, at });
const names = async (site = '/') =>
  (await asideFiles(site, () => undefined).all()).map(([, { name }]) => name);

test('files are kept, the latest first, and are those of one handbook', async () => {
  const aside = asideFiles('/', () => undefined);
  expect(await aside.put(file('甲', '2026-12-01'), file('乙', '2026-12-02'))).toBe(true);
  expect(await names()).toEqual(['乙', '甲']);
  expect(await names('/shouce/')).toEqual([]);
});

test('two that were set aside at one moment are two', async () => {
  await asideFiles('/', () => undefined).put(file('甲', '2026-12-01'), file('乙', '2026-12-01'));
  expect((await names()).sort()).toEqual(['乙', '甲']);
});

test('one is removed, or all, and brought back; the draft beside them stays', async () => {
  const books = draftBooks('/', () => undefined, 'office');
  await books.write(async (shelves) => shelves.put('drafts', 'settings', { format: 1 }));
  const aside = asideFiles('/', () => undefined);
  await aside.put(file('甲', '2026-12-01'), file('乙', '2026-12-02'));
  const [[key] = ['']] = await aside.all();
  await aside.remove(key);
  expect(await names()).toEqual(['甲']);
  const undo = await aside.remove();
  expect(await names()).toEqual([]);
  expect(await books.read((shelves) => shelves.get('drafts', 'settings'))).toEqual({ format: 1 });
  expect(await undo()).toBe(true);
  expect(await names()).toEqual(['甲']);
});

test('what is none of ours is left alone, and a browser that keeps nothing has none', async () => {
  const books = draftBooks('/', () => undefined, 'office');
  await books.write(async (shelves) => shelves.put('drafts', 'aside:x', { name: 7 }));
  expect(await names()).toEqual([]);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  expect(await asideFiles('/', () => undefined).put(file('甲', '2026-12-01'))).toBe(false);
  vi.stubGlobal('indexedDB', undefined);
  expect(await names()).toEqual([]);
  await expect((await asideFiles('/', () => undefined).remove())()).resolves.toBe(false);
});

test('come back no more once everything was cleared, and the page is told', async () => {
  const cleared = vi.fn();
  const aside = asideFiles('/', cleared);
  await aside.put(file('甲', '2026-12-01'));
  const undo = await aside.remove();
  await erase('office-handbook:office:/');
  expect(cleared).toHaveBeenCalledOnce();
  expect(await undo()).toBe(false);
  expect(await indexedDB.databases()).toEqual([]);
});
