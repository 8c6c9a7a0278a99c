import { IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { blankRecord } from '#domain/assessment/record/edits.ts';
import {
  memberOf,
  withAbout,
  withAgreed,
  withMember,
  withoutMember,
} from '#domain/assessment/record/meeting-edits.ts';
import type { MeetingRecord } from '#domain/assessment/record/meeting-record.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { erase } from '#stores/kept/testing.ts';
import { DATABASE } from './books.ts';
import { IDENTITY, TestBrowser, until } from './testing.ts';

let browser: TestBrowser;
beforeEach(() => {
  browser = new TestBrowser();
});

const jia = memberOf(blankRecord(IDENTITY, 'sheet-1', { person: '甲' }));
const yi = memberOf(blankRecord(IDENTITY, 'sheet-2', { person: '乙' }));
const named = (chair: string) => (record: MeetingRecord) => withAbout(record, { chair });
const reason = (item: string, text: string) => (record: MeetingRecord) =>
  withAgreed(record, item, { reason: text });
const stored = async () => Object.values(await browser.shelf('meetings')) as MeetingRecord[];

describe('a change', () => {
  test('is shown at once, and called saved only when it is on the disk', async () => {
    const store = await browser.openMeeting();
    expect(store.$saving.get()).toEqual({ problem: undefined, at: '', pending: false });
    store.change(named('甲'));
    expect(store.$meeting.get().about.chair).toBe('甲');
    expect(store.$saving.get()).toMatchObject({ at: '', pending: true });
    await store.settled();
    expect(store.$saving.get()).toMatchObject({ pending: false });
    expect(store.$saving.get().at).not.toBe('');
    expect(await stored()).toMatchObject([{ revision: 1, about: { chair: '甲' } }]);
  });

  test('is there after the page was closed and opened again', async () => {
    const store = await browser.openMeeting();
    store.change((record) => withMember(record, jia));
    store.type(reason('a-1', '看了台账'));
    await store.settled();
    const again = await browser.openMeeting();
    expect(again.$meeting.get()).toMatchObject({
      ...{ sheets: [{ person: '甲' }], agreed: { 'a-1': { reason: '看了台账' } } },
    });
  });

  test('is there as soon as the page says that it is ready', async () => {
    const store = await browser.openMeeting();
    store.change(named('甲'));
    await store.settled();
    const again = browser.openMeetingNow();
    const chairs: string[] = [];
    again.$state.subscribe((state) => {
      if (state === 'ready') chairs.push(again.$meeting.get().about.chair);
    });
    await again.settled();
    expect(chairs).toEqual(['甲']);
  });

  test('in one of two tabs does not undo that of the other', async () => {
    const first = await browser.openMeeting();
    first.change(named('甲'));
    await first.settled();
    const second = await browser.openMeeting();
    first.change(reason('a-1', '一'));
    second.change(reason('a-2', '二'));
    await Promise.all([first.settled(), second.settled()]);
    const [meeting] = await stored();
    expect(Object.keys(meeting?.agreed ?? {}).sort()).toEqual(['a-1', 'a-2']);
    expect(meeting?.revision).toBe(3);
    await until(() => Object.keys(first.$meeting.get().agreed).length === 2);
  });

  test('in two tabs that both stood before a new meeting makes one', async () => {
    const first = await browser.openMeeting();
    const second = await browser.openMeeting();
    first.change((record) => withMember(record, jia));
    second.change((record) => withMember(record, yi));
    await Promise.all([first.settled(), second.settled()]);
    expect(await stored()).toMatchObject([{ sheets: [{ person: '甲' }, { person: '乙' }] }]);
  });

  test('that finds no room stays on the page, is said, and can be tried again', async () => {
    const store = await browser.openMeeting();
    const full = browser.fill();
    store.change(named('甲'));
    await store.settled();
    expect(store.$saving.get()).toMatchObject({ problem: 'full', pending: false });
    expect(store.$meeting.get().about.chair).toBe('甲');
    expect(browser.tell('beforeunload').defaultPrevented).toBe(true);
    full.mockRestore();
    store.retry();
    await store.settled();
    expect(store.$saving.get().problem).toBeUndefined();
    expect(await stored()).toMatchObject([{ about: { chair: '甲' } }]);
    expect(browser.tell('beforeunload').defaultPrevented).toBe(false);
  });
});

describe('a page that sleeps in the memory of the browser', () => {
  test('shows nobody’s name until it is back, and then what is stored', async () => {
    const store = await browser.openMeeting();
    store.change((record) => withMember(record, jia));
    await store.settled();
    expect(store.$meetings.get()).toHaveLength(1);
    browser.tell('pagehide', { persisted: true });
    expect(store.$state.get()).toBe('opening');
    expect(store.$meeting.get().sheets).toEqual([]);
    expect(store.$meetings.get()).toEqual([]);
    browser.tell('pageshow', { persisted: true });
    await until(() => store.$state.get() === 'ready');
    expect(store.$meeting.get()).toMatchObject({ sheets: [{ person: '甲' }] });
    expect(store.$meetings.get()).toHaveLength(1);
  });

  test('takes back nothing of what was done before it was left', async () => {
    const store = await browser.openMeeting();
    store.change((record) => withMember(record, jia));
    await store.settled();
    await store.removeMeeting();
    expect(store.$undo.get()).toBeDefined();
    browser.tell('pagehide', { persisted: true });
    browser.tell('pageshow', { persisted: true });
    await until(() => store.$state.get() === 'ready');
    expect(store.$undo.get()).toBeUndefined();
  });
});

test('what is on the disk is saved and told to other tabs though the list cannot be read again', async () => {
  const other = await browser.openMeeting();
  const store = await browser.openMeeting();
  const unread = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementationOnce(() => {
    throw new DOMException('', 'UnknownError');
  });
  store.change(named('甲'));
  await store.settled();
  expect(unread).toHaveBeenCalled();
  expect(store.$saving.get()).toMatchObject({ problem: undefined, pending: false });
  await until(() => other.$meeting.get().about.chair === '甲');
  expect(store.$meetings.get()).toMatchObject([{ about: { chair: '甲' } }]);
});

test('when somebody clears everything, an open page keeps nothing of it', async () => {
  const store = await browser.openMeeting();
  store.change(named('甲'));
  await store.settled();
  await store.removeMeeting();
  store.undo();
  store.type(named('乙'));
  const writing = store.settled();
  await erase(DATABASE);
  await writing;
  expect(store.$meeting.get().about.chair).toBe('');
  expect([store.$meetings.get(), store.$undo.get()]).toEqual([[], undefined]);
  expect(store.$saving.get().problem).toBeUndefined();
  expect(browser.tell('beforeunload').defaultPrevented).toBe(false);
  await store.settled();
  expect(await indexedDB.databases()).toEqual([]);
  store.change(named('丙'));
  await store.settled();
  expect(await stored()).toMatchObject([{ about: { chair: '丙' }, revision: 1 }]);
});

test('a meeting that was cleared while its page slept does not come back with it', async () => {
  const store = await browser.openMeeting();
  store.change(named('甲'));
  await store.settled();
  browser.tell('pagehide', { persisted: true });
  await erase(DATABASE);
  browser.tell('pageshow', { persisted: true });
  await until(() => store.$state.get() === 'ready');
  expect(store.$saving.get().problem).toBeUndefined();
  store.change((record) => withMember(record, jia));
  await store.settled();
  expect(await stored()).toMatchObject([{ about: { chair: '' }, revision: 1 }]);
});

test('where nothing can be kept the meeting lives in memory, and leaving asks', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const store = await browser.openMeeting();
  expect(store.$saving.get().problem).toBe('blocked');
  expect(store.isInMemory()).toBe(true);
  expect(browser.tell('beforeunload').defaultPrevented).toBe(false);
  store.change((record) => withMember(record, jia));
  await store.settled();
  expect(store.$meeting.get().sheets).toHaveLength(1);
  expect(browser.tell('beforeunload').defaultPrevented).toBe(true);
});

test('what could not be read of a meeting stays aside before it is written over', async () => {
  const store = await browser.openMeeting();
  store.change(named('甲'));
  await store.settled();
  const [meeting] = await stored();
  await browser.put('meetings', meeting?.id ?? '', { ...meeting, agreed: { 'a-1': 7 } });
  const again = await browser.openMeeting();
  again.change(named('乙'));
  await again.settled();
  const originals = Object.values(await browser.shelf('originals')) as { text: string }[];
  expect(originals).toHaveLength(1);
  expect(originals[0]?.text).toContain('"a-1": 7');
});

test('a meeting of a newer edition is not written over', async () => {
  const store = await browser.openMeeting();
  store.change(named('甲'));
  await store.settled();
  const [meeting] = await stored();
  await browser.put('meetings', meeting?.id ?? '', { ...meeting, format: 3 });
  store.change(named('乙'));
  await store.settled();
  expect(store.$saving.get().problem).toBe('newer');
  expect(await stored()).toMatchObject([{ format: 3, about: { chair: '甲' } }]);
});

describe('several meetings', () => {
  test('lie side by side, and one is open', async () => {
    const store = await browser.openMeeting();
    store.change(named('甲'));
    await store.settled();
    const first = store.$meeting.get().id;
    await store.beginMeeting();
    expect(store.$meeting.get()).toMatchObject({ about: { chair: '' } });
    expect(store.$meetings.get()).toHaveLength(2);
    await store.openMeeting(first);
    expect(store.$meeting.get().id).toBe(first);
  });

  test('one is removed, and brought back', async () => {
    const store = await browser.openMeeting();
    store.change(named('甲'));
    await store.settled();
    const before = store.$meeting.get();
    await store.removeMeeting();
    expect(await stored()).toEqual([]);
    expect(store.$meeting.get().about.chair).toBe('');
    store.undo();
    await until(() => store.$meeting.get().id === before.id);
    expect(await stored()).toEqual([before]);
  });

  test('a file is put beside them, and never over one of them', async () => {
    const store = await browser.openMeeting();
    store.change(named('甲'));
    await store.settled();
    const ours = store.$meeting.get();
    await store.putMeeting({ ...ours, revision: 9, about: { ...ours.about, chair: '乙' } });
    expect(store.$meeting.get().about.chair).toBe('乙');
    expect(store.$meeting.get().id).not.toBe(ours.id);
    expect(await stored()).toHaveLength(2);
    await store.putMeeting(ours);
    expect(store.$meeting.get()).toEqual(ours);
    expect(await stored()).toHaveLength(2);
  });
});

test('taking a person out can be taken back', async () => {
  const store = await browser.openMeeting();
  store.change((record) => withMember(record, jia));
  store.undoable(
    'person',
    (record) => withoutMember(record, jia.id),
    (record) => withMember(record, jia),
  );
  await store.settled();
  expect(await stored()).toMatchObject([{ sheets: [] }]);
  store.undo();
  await store.settled();
  expect(await stored()).toMatchObject([{ sheets: [{ person: '甲' }] }]);
  expect(store.$undo.get()).toBeUndefined();
});

describe('the result', () => {
  const make = (level: 1 | 2) => (_: MeetingRecord, name: string) => ({
    ...blankRecord(IDENTITY, name, { name: '会商结果' }),
    answers: { 'a-1': { state: 'answered', level } as const },
  });
  const sheets = async () => Object.values(await browser.shelf('sheets')) as SheetRecord[];

  test('becomes a sheet, which other pages open; once more renews it and leaves its plan', async () => {
    const store = await browser.openMeeting();
    store.change((record) => withMember(record, jia));
    const made = await store.form(make(1));
    expect(await sheets()).toEqual([made]);
    const page = await browser.open();
    expect(page.$sheet.get()).toEqual(made);
    page.change((sheet) => ({ ...sheet, about: { ...sheet.about, name: '年底' } }));
    await page.settled();
    await store.form(make(2));
    expect(await sheets()).toMatchObject([
      { id: made?.id, revision: 3, about: { name: '年底' }, answers: { 'a-1': { level: 2 } } },
    ]);
  });

  test('is none where no sheet counts, or nothing was begun', async () => {
    const store = await browser.openMeeting();
    expect(await store.form(make(1))).toBeUndefined();
    store.change(named('甲'));
    expect(await store.form(() => undefined)).toBeUndefined();
    expect(await sheets()).toEqual([]);
  });
});

test('sheets of this browser can be laid on the table, those of another questionnaire not', async () => {
  await browser.put('sheets', 's1', blankRecord(IDENTITY, 's1', { person: '甲' }));
  await browser.put('sheets', 's2', blankRecord({ id: 'other', version: '1.0.0' }, 's2'));
  const store = await browser.openMeeting();
  expect((await store.sheetsHere()).map(({ id }) => id)).toEqual(['s1']);
});
