import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { erase, evict } from '#stores/kept/testing.ts';
import { DATABASE } from './books.ts';
import { IDENTITY, TestBrowser, until } from './testing.ts';

const level = (value: 0 | 1 | 2 | 3 | 4) => ({ state: 'answered', level: value }) as const;

let browser = new TestBrowser();

beforeEach(() => {
  browser = new TestBrowser();
});

const sheets = async () => Object.values(await browser.shelf('sheets')) as SheetRecord[];

describe('a change', () => {
  test('is on the page at once, and called saved only when it is on the disk', async () => {
    const store = await browser.open();
    expect(store.$saving.get()).toEqual({ problem: undefined, at: '', pending: false });
    store.answer('scope-01', level(2));
    expect(store.$sheet.get().answers).toEqual({ 'scope-01': level(2) });
    expect(store.$saving.get()).toEqual({ problem: undefined, at: '', pending: true });
    await store.settled();
    expect(store.$saving.get()).toEqual({
      problem: undefined,
      at: '2026-11-22T06:01:00.000Z',
      pending: false,
    });
    expect(await sheets()).toEqual([store.$sheet.get()]);
    expect(store.$sheet.get()).toMatchObject({ format: 3, revision: 1, questionnaire: IDENTITY });
  });

  test('is made while the page is still opening', async () => {
    const store = browser.openNow();
    expect(store.$state.get()).toBe('opening');
    store.answer('scope-01', level(2));
    await store.settled();
    expect(store.$state.get()).toBe('ready');
    expect((await sheets())[0]?.answers).toEqual({ 'scope-01': level(2) });
  });

  test('raises the revision each time, whatever the clock says', async () => {
    const store = await browser.open({ now: () => new Date(0) });
    for (const value of [0, 1, 2] as const) store.answer('scope-01', level(value));
    await store.settled();
    const next = await browser.open({ now: () => new Date(-1) });
    next.answer('scope-01', level(4));
    await next.settled();
    expect(await sheets()).toMatchObject([{ revision: 4, answers: { 'scope-01': level(4) } }]);
  });

  test('is found by the next page, with its note', async () => {
    const before = await browser.open();
    before.answer('scope-01', { state: 'na' });
    before.note('scope-01', { reason: '本单位没有这项业务' });
    await before.settled();
    const after = await browser.open();
    expect(after.$sheet.get()).toEqual(before.$sheet.get());
    expect(after.$saving.get().at).not.toBe('');
  });

  test('builds on what another tab has written, and is told to it', async () => {
    const first = await browser.open();
    const second = await browser.open();
    first.answer('scope-01', level(1));
    second.answer('scope-02', level(3));
    await Promise.all([first.settled(), second.settled()]);
    const [only, ...others] = await sheets();
    expect(others).toEqual([]);
    expect(Object.keys(only?.answers ?? {}).sort()).toEqual(['scope-01', 'scope-02']);
    await until(() => Object.keys(first.$sheet.get().answers).length === 2);
    await until(() => Object.keys(second.$sheet.get().answers).length === 2);
    expect(first.$sheet.get()).toEqual(second.$sheet.get());
  });

  test('loses none of many that come faster than they are written', async () => {
    const tabs = await Promise.all([browser.open(), browser.open()]);
    for (let item = 1; item <= 28; item += 1) tabs[item % 2]?.answer(`item-${item}`, level(1));
    await Promise.all(tabs.map((tab) => tab.settled()));
    expect(Object.keys((await sheets())[0]?.answers ?? {})).toHaveLength(28);
  });
});

describe('what cannot be written', () => {
  test('for want of room is said, kept on the page, asked about, and written once there is room', async () => {
    const store = await browser.open();
    store.answer('scope-01', level(1));
    await store.settled();
    const full = browser.fill();
    store.answer('scope-02', level(2));
    await store.settled();
    expect(store.$saving.get()).toMatchObject({ problem: 'full', pending: false });
    expect(Object.keys(store.$sheet.get().answers)).toEqual(['scope-01', 'scope-02']);
    expect(Object.keys((await sheets())[0]?.answers ?? {})).toEqual(['scope-01']);
    expect(browser.tell('beforeunload').defaultPrevented).toBe(true);
    full.mockRestore();
    store.retry();
    await store.settled();
    expect(store.$saving.get().problem).toBeUndefined();
    expect(Object.keys((await sheets())[0]?.answers ?? {})).toEqual(['scope-01', 'scope-02']);
    expect(browser.tell('beforeunload').defaultPrevented).toBe(false);
  });

  test('because the browser forbids it is said before the first answer', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const store = await browser.open();
    expect(store.$saving.get().problem).toBe('blocked');
    expect(browser.tell('beforeunload').defaultPrevented).toBe(false);
    store.answer('scope-01', level(1));
    store.note('scope-01', { evidence: '台账' });
    await store.settled();
    expect(store.$sheet.get()).toMatchObject({ answers: { 'scope-01': level(1) } });
    expect(store.$saving.get().problem).toBe('blocked');
    expect(browser.tell('beforeunload').defaultPrevented).toBe(true);
  });

  test('because a newer edition is at work is said, and leaves its database alone', async () => {
    const request = indexedDB.open('office-handbook', 99);
    await new Promise((resolve) => (request.onsuccess = resolve));
    request.result.close();
    const store = await browser.open();
    expect(store.$saving.get().problem).toBe('newer');
    store.answer('scope-01', level(1));
    await store.settled();
    expect(store.$sheet.get().answers).toEqual({ 'scope-01': level(1) });
  });
});

describe('a database that the browser throws out under an open page', () => {
  async function lost() {
    const store = await browser.open();
    store.answer('scope-01', level(1));
    await store.settled();
    await evict(DATABASE);
    await until(() => store.$saving.get().problem !== undefined);
    return store;
  }

  test('is said at once, and the answers stay on the page', async () => {
    const store = await lost();
    expect(store.$saving.get().problem).toBe('evicted');
    expect(store.$sheet.get().answers).toEqual({ 'scope-01': level(1) });
    expect(browser.tell('beforeunload').defaultPrevented).toBe(true);
  });

  test('is written again, whole, with the next answer', async () => {
    const store = await lost();
    store.answer('scope-02', level(2));
    await store.settled();
    expect(store.$saving.get().problem).toBeUndefined();
    expect(Object.keys((await sheets())[0]?.answers ?? {})).toEqual(['scope-01', 'scope-02']);
  });
});

describe('when somebody clears everything, an open page', () => {
  const names = async () => (await indexedDB.databases()).map(({ name }) => name);

  async function written() {
    const store = await browser.open();
    store.answer('scope-01', level(1));
    await store.settled();
    return store;
  }

  test('shows nothing of it any more, and asks nothing when it is left', async () => {
    const store = await written();
    await store.removeSheet('another');
    await erase(DATABASE);
    expect(store.$sheet.get().answers).toEqual({});
    expect(store.$saving.get()).toEqual({ problem: undefined, at: '', pending: false });
    expect([store.$sheets.get(), store.$originals.get()]).toEqual([[], []]);
    expect(browser.tell('beforeunload').defaultPrevented).toBe(false);
  });

  test('takes nothing back, and writes only what is answered from then on', async () => {
    const store = await written();
    expect(store.$undo.get()).toBeDefined();
    await erase(DATABASE);
    expect(store.$undo.get()).toBeUndefined();
    store.retry();
    store.answer('scope-02', level(3));
    await store.settled();
    expect((await sheets()).map(({ answers }) => answers)).toEqual([{ 'scope-02': level(3) }]);
  });

  test('lets go of what waits and of what is on its way', async () => {
    const store = await written();
    store.note('scope-01', { evidence: '台账' });
    const writing = store.settled();
    await erase(DATABASE);
    await writing;
    await store.settled();
    browser.tell('pagehide', { persisted: false });
    await store.settled();
    expect(store.$sheet.get().notes).toEqual({});
    expect(await sheets()).toEqual([]);
  });

  test('leaves no database behind for having listened', async () => {
    const store = await written();
    await erase(DATABASE);
    const other = await browser.open();
    await Promise.all([store.settled(), other.settled()]);
    expect(await names()).toEqual([]);
  });

  test('that slept meanwhile comes back empty, and writes nothing back', async () => {
    const store = await written();
    browser.tell('pagehide', { persisted: true });
    await erase(DATABASE);
    browser.tell('pageshow', { persisted: true });
    await until(() => store.$state.get() === 'ready');
    expect(store.$sheet.get().answers).toEqual({});
    expect(store.$saving.get().problem).toBeUndefined();
    store.answer('scope-02', level(3));
    await store.settled();
    expect((await sheets()).map(({ answers }) => answers)).toEqual([{ 'scope-02': level(3) }]);
  });
});

describe('a page that sleeps in the memory of the browser', () => {
  test('shows nothing until it is back, and then what is stored', async () => {
    const store = await browser.open();
    store.answer('scope-01', level(1));
    await store.settled();
    const sleeping = browser.tell.bind(browser);
    sleeping('pagehide', { persisted: true });
    expect(store.$state.get()).toBe('opening');
    expect(store.$sheet.get().answers).toEqual({});
    sleeping('pageshow', { persisted: true });
    await until(() => store.$state.get() === 'ready');
    expect(store.$sheet.get().answers).toEqual({ 'scope-01': level(1) });
  });

  test('takes back nothing of what was done before it was left', async () => {
    const store = await browser.open();
    for (const clear of [() => store.clearAll(), () => store.removeSheet(store.$sheet.get().id)]) {
      store.answer('scope-01', level(1));
      await store.settled();
      await clear();
      await store.settled();
      expect(store.$undo.get()).toBeDefined();
      browser.tell('pagehide', { persisted: true });
      browser.tell('pageshow', { persisted: true });
      await until(() => store.$state.get() === 'ready');
      expect(store.$undo.get()).toBeUndefined();
      store.undo();
      await store.settled();
      expect(store.$sheet.get().answers).toEqual({});
    }
  });

  test('shows nothing of what was cleared meanwhile', async () => {
    const other = await browser.open();
    const store = await browser.open();
    store.answer('scope-01', level(1));
    await store.settled();
    browser.tell('pagehide', { persisted: true });
    await until(() => Object.keys(other.$sheet.get().answers).length === 1);
    other.clearAll();
    await other.settled();
    browser.tell('pageshow', { persisted: true });
    await until(() => store.$state.get() === 'ready');
    expect(store.$sheet.get().answers).toEqual({});
  });
});
