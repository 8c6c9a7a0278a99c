import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { TestBrowser, until } from '#stores/assessment/testing.ts';
import { allDrafts } from '#stores/drafts/all-drafts.ts';
import { draftBooks } from '#stores/drafts/draft-books.ts';
import { asideFiles } from '#stores/office/aside.ts';
import { closedTexts } from '#stores/testing.ts';
import { keptThings, type KeptThing, type ThingKind } from './kept-things.ts';
import { openThing, removeAll, removeThing } from './removing.ts';

let browser: TestBrowser;
beforeEach(() => {
  browser = new TestBrowser();
});

const NOW = '2026-12-01T02:00:00Z';
const names = async () => (await indexedDB.databases()).map(({ name }) => name);
const put = (key: string, site = '/', of: 'forms' | 'office' = 'forms') =>
  draftBooks(site, () => undefined, of).write(async (shelves) =>
    shelves.put('drafts', key, { format: 1, savedAt: NOW, fields: {} }),
  );
const all = async () => (await keptThings('/', browser.storage.texts)).things;
const kinds = async () => (await all()).map(({ kind }) => kind).sort();
async function thing(kind: ThingKind): Promise<KeptThing> {
  const found = (await all()).find((each) => each.kind === kind);
  if (!found) throw new Error(`There is no ${kind}.`);
  return found;
}

/** One of everything that the site keeps. */
async function fill() {
  const sheets = await browser.open();
  sheets.answer('scope-01', { state: 'answered', level: 2 });
  await sheets.settled();
  const { id } = sheets.$sheet.get();
  const original = { id: 'o', at: NOW, from: 'file', name: '甲.json', text: '{' } as const;
  await sheets.putOriginal({ ...original, problems: [], sheet: id });
  await sheets.before.keep({});
  const meeting = await browser.openMeeting();
  meeting.change((record) => ({ ...record, agreed: {} }));
  await meeting.settled();
  await put('seal-sheet');
  await put('settings', '/', 'office');
  await asideFiles('/', () => undefined).put({ name: 'office.yaml', text: 'unit: 甲', at: NOW });
  const { stored } = browser.storage;
  for (const key of ['theme', 'my-post', 'checklist:seals/use@1.0', 'assessment:shortcuts']) {
    stored.set(`handbook:${key}`, 'x');
  }
  stored.set('portal:user', 'of somebody else');
  return { sheets, meeting };
}

describe('what is kept', () => {
  test('is nothing at first, and looking makes nothing', async () => {
    expect(await keptThings('/', browser.storage.texts)).toEqual({ things: [], isShort: false });
    expect(await names()).toEqual([]);
  });

  test('is listed whole, each by its kind', async () => {
    await fill();
    expect(new Set(await kinds())).toEqual(
      new Set([
        ...['aside', 'draft', 'edition', 'mark', 'meeting', 'original', 'post', 'sheet'],
        ...['shortcuts', 'theme', 'ticks'],
      ]),
    );
    expect(await thing('draft')).toMatchObject({ key: 'seal-sheet', savedAt: NOW, bytes: 57 });
    expect(await thing('aside')).toMatchObject({ savedAt: NOW });
    expect(await thing('theme')).toMatchObject({ bytes: 1, savedAt: '' });
  });

  test('counts bytes as UTF-8, not letters', async () => {
    browser.storage.stored.set('handbook:my-post', '岗位');
    expect(await thing('post')).toMatchObject({ bytes: 6 });
  });

  test('of an earlier edition, of another handbook and of a newer one is listed too', async () => {
    browser.storage.stored.set('handbook:assessment', '{');
    browser.storage.stored.set('handbook:assessment:aside:1', '{');
    await put('seal-sheet', '/shouce/');
    const request = indexedDB.open('office-handbook', 9);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore('later').put({ savedAt: NOW }, 'a');
    });
    await new Promise((resolve) => request.addEventListener('success', resolve));
    request.result.close();
    expect(await kinds()).toEqual(['draft', 'earlier', 'earlier', 'other']);
    expect((await thing('draft')).database?.site).toBe('/shouce/');
    // No page of this edition may change it, and everything goes all the same.
    expect(await removeThing(await thing('other'), browser.storage.texts)).toBe(false);
    expect(await removeAll('/', browser.storage.texts)).toBe('gone');
    expect(await all()).toEqual([]);
  });

  test('is called short where the browser lets nobody look', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await keptThings('/', closedTexts)).toEqual({ things: [], isShort: true });
    expect(await removeAll('/', closedTexts)).toBe('left');
  });
});

describe('one thing', () => {
  test('goes alone, and with a sheet what belongs to it', async () => {
    await fill();
    for (const kind of ['aside', 'draft', 'edition', 'meeting', 'ticks', 'sheet'] as const) {
      expect(await removeThing(await thing(kind), browser.storage.texts), kind).toBe(true);
      expect(await kinds()).not.toContain(kind);
    }
    expect(new Set(await kinds())).toEqual(new Set(['mark', 'post', 'shortcuts', 'theme']));
    expect(await browser.shelf('settings')).not.toHaveProperty('current');
  });

  test('is not written back by a page that shows it', async () => {
    const { sheets, meeting } = await fill();
    for (const kind of ['sheet', 'meeting'] as const) {
      await removeThing(await thing(kind), browser.storage.texts);
    }
    await until(() => Object.keys(sheets.$sheet.get().answers).length === 0);
    await until(() => meeting.$meetings.get().length === 0);
    sheets.retry();
    await sheets.settled();
    const left = Object.values(await browser.shelf('sheets'));
    expect(left.filter((each) => JSON.stringify(each).includes('scope-01'))).toEqual([]);
  });

  test('that cannot be taken out is owned up to', async () => {
    await fill();
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    expect(await removeThing(await thing('draft'), browser.storage.texts)).toBe(false);
    expect(await removeThing(await thing('theme'), closedTexts)).toBe(true);
  });

  test('is opened by the pages that show it', async () => {
    const { sheets } = await fill();
    const first = await thing('sheet');
    await sheets.createSheet();
    expect(sheets.$sheet.get().id).not.toBe(first.key);
    expect(await openThing(first)).toBe(true);
    await until(() => sheets.$sheet.get().id === first.key);
  });
});

describe('clearing everything', () => {
  test('leaves nothing in the browser but what is of somebody else', async () => {
    await fill();
    await put('seal-sheet', '/shouce/');
    expect(await removeAll('/', browser.storage.texts)).toBe('gone');
    expect(await names()).toEqual([]);
    expect([...browser.storage.stored.keys()]).toEqual(['portal:user']);
  });

  test('empties every open page, and none of them writes anything back', async () => {
    const { sheets, meeting } = await fill();
    const drafts = allDrafts('/', () => undefined);
    const undo = await drafts.clear();
    await removeAll('/', browser.storage.texts);
    await undo?.();
    sheets.undo();
    meeting.undo();
    browser.tell('pagehide', { persisted: false });
    await Promise.all([sheets.settled(), meeting.settled()]);
    expect(await names()).toEqual([]);
    expect(await drafts.list()).toEqual([]);
  });

  test('empties also what a page will not let go of', async () => {
    await put('seal-sheet');
    const request = indexedDB.open('office-handbook:forms:/');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    expect(await removeAll('/', browser.storage.texts, 20)).toBe('held');
    const left = request.result.transaction('drafts').objectStore('drafts').count();
    await new Promise((resolve) => left.addEventListener('success', resolve));
    expect(left.result).toBe(0);
    request.result.close();
    await vi.waitUntil(async () => (await names()).length === 0);
  });

  test('says when something is left', async () => {
    await fill();
    browser.storage.removeItem = () => undefined;
    expect(await removeAll('/', browser.storage.texts)).toBe('left');
    vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    expect(await removeAll('/', browser.storage.texts)).toBe('left');
  });
});
