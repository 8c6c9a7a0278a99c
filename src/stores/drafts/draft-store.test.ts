import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Blanks } from '#domain/forms/draft/draft.ts';
import { NAME_ID } from '#domain/forms/draft/named-draft.ts';
import { erase, evict } from '#stores/kept/testing.ts';
import { draftBooks } from './draft-books.ts';
import { openDraft, type DraftOptions, type DraftState, type DraftStore } from './draft-store.ts';

const NAMES: Record<string, string> = { number: '编号', title: '文件名称', 'text.1': '事由' };
const BLANKS: Blanks = {
  get: (id) => (NAMES[id] ? { label: NAMES[id], takes: () => true } : undefined),
  named: (label) => Object.keys(NAMES).filter((id) => NAMES[id] === label),
};
const field = (id: string, value: string) => ({ label: NAMES[id] ?? id, value });

let tabs: EventTarget[] = [];
beforeEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  globalThis.indexedDB = new IDBFactory();
  tabs = [];
});

/** A store with what it has told last. */
type Told = DraftStore & { readonly get: () => DraftState };

function openNow(options: Partial<DraftOptions> = {}): Told {
  const events = new EventTarget();
  tabs.push(events);
  const now = () => new Date(Date.UTC(2026, 10, 28, 6));
  let told: DraftState | undefined;
  const store = openDraft(
    { form: 'seal-sheet', site: '/', blanks: BLANKS, events, now, ...options },
    (state) => {
      told = state;
    },
  );
  const get = () => told ?? expect.fail('nothing was told');
  return { ...store, get };
}

async function open(options: Partial<DraftOptions> = {}): Promise<Told> {
  const store = openNow(options);
  await store.settled();
  return store;
}

/** Tells the page that was opened last of something. @returns whether it asks before it is left */
function tell(type: string, details: object = {}): boolean {
  const event = new Event(type, { cancelable: true });
  for (const [key, value] of Object.entries({ returnValue: '', ...details })) {
    Object.defineProperty(event, key, { value, writable: true });
  }
  tabs.at(-1)?.dispatchEvent(event);
  return event.defaultPrevented;
}

const onDisk = (form = 'seal-sheet') =>
  draftBooks('/', () => undefined).read((shelves) => shelves.get('drafts', form));
const putOnDisk = (value: unknown) =>
  draftBooks('/', () => undefined).write(async (shelves) =>
    shelves.put('drafts', 'seal-sheet', value),
  );

describe('what is written', () => {
  test('is called saved once it is on the disk, and is there when the page opens again', async () => {
    const store = await open();
    expect(store.get()).toMatchObject({ state: 'ready', savedAt: '', pending: false });
    store.edit('number', field('number', '7 号'));
    expect(store.get()).toMatchObject({ savedAt: '', pending: true });
    await store.settled();
    expect(store.get()).toMatchObject({ savedAt: '2026-11-28T06:00:00.000Z', pending: false });
    const again = await open();
    expect(again.get().placed).toEqual({ number: field('number', '7 号') });
  });

  test('before anything was read comes on top of it', async () => {
    const first = await open();
    first.edit('number', field('number', '7 号'));
    first.edit('title', field('title', '旧'));
    await first.settled();
    const second = openNow();
    second.edit('title', field('title', '新'));
    await second.settled();
    expect(second.get().placed).toEqual({
      number: field('number', '7 号'),
      title: field('title', '新'),
    });
  });

  test('in two tabs makes one draft', async () => {
    const [one, other] = [await open(), await open()];
    one.edit('number', field('number', '7 号'));
    other.edit('title', field('title', '通知'));
    await Promise.all([one.settled(), other.settled()]);
    const both = { number: field('number', '7 号'), title: field('title', '通知') };
    expect(await onDisk()).toMatchObject({ fields: both });
    await vi.waitUntil(() => Object.keys(one.get().placed).length === 2);
    expect(one.get().placed).toEqual(both);
  });

  test('while a write is on its way is written after it', async () => {
    const store = await open();
    store.edit('number', field('number', '7'));
    const first = store.settled();
    store.edit('number', field('number', '7 号'));
    await first;
    await store.settled();
    expect(await onDisk()).toMatchObject({ fields: { number: field('number', '7 号') } });
  });

  test('and taken out again leaves no draft', async () => {
    const store = await open();
    store.edit('number', field('number', '7'));
    await store.settled();
    store.edit('number', undefined);
    await store.settled();
    expect(await onDisk()).toBeUndefined();
    expect(store.get().savedAt).toBe('');
  });

  test('into a form is not in another one, nor in another handbook of the same server', async () => {
    const store = await open();
    store.edit('number', field('number', '7'));
    await store.settled();
    expect((await open({ form: 'seal-ledger' })).get().placed).toEqual({});
    expect((await open({ site: '/shouce/' })).get().placed).toEqual({});
    expect((await open({ of: 'office' })).get().placed).toEqual({});
  });
});

describe('several drafts of a form', () => {
  const named = (store: Told) => store.get().others.map(({ id, name }) => `${id} ${name}`);
  const opened = async (id: string, text: string) => {
    const store = await open({ id, naming: ['title'] });
    store.edit('title', field('title', text));
    await store.settled();
    return store;
  };

  test('leave the one of before as it was kept, byte for byte, and each other as it is', async () => {
    const old = { format: 1, savedAt: '2026-11-01', fields: { number: field('number', '7') } };
    await putOnDisk(old);
    const store = await open();
    expect(await store.turn('a')).toBe(true);
    expect(store.get()).toMatchObject({ id: 'a', placed: {}, savedAt: '', name: '' });
    store.edit('title', field('title', '通知'));
    await store.settled();
    expect(await onDisk()).toEqual(old);
    expect(await onDisk('seal-sheet/a')).toMatchObject({
      title: '通知',
      fields: { title: field('title', '通知') },
    });
    expect(named(store)).toEqual(['1 7']);
    expect(await store.turn('1')).toBe(true);
    expect(store.get().placed).toEqual({ number: field('number', '7') });
    expect(named(store)).toEqual(['a 通知']);
  });

  test('open with the one that was written last, or with the one that is asked for', async () => {
    await putOnDisk({ format: 1, savedAt: '2026-11-01', fields: { title: field('title', '旧') } });
    await opened('a', '新');
    expect((await open()).get()).toMatchObject({ id: 'a', name: '新' });
    expect((await open({ id: '1' })).get()).toMatchObject({ id: '1', name: '旧' });
    expect((await open({ id: 'gone' })).get()).toMatchObject({ id: 'gone', placed: {}, name: '' });
  });

  test('in two tabs do not write into each other', async () => {
    const [one, other] = [await opened('a', '甲'), await opened('b', '乙')];
    one.edit('number', field('number', '1'));
    other.edit('number', field('number', '2'));
    await Promise.all([one.settled(), other.settled()]);
    expect(await onDisk('seal-sheet/a')).toMatchObject({ fields: { number: { value: '1' } } });
    expect(await onDisk('seal-sheet/b')).toMatchObject({ fields: { number: { value: '2' } } });
    await vi.waitUntil(() => named(one).join() === 'b 乙');
  });

  test('are not those of a form whose name begins alike', async () => {
    await open({ form: 'seal-sheet-2', id: 'a' }).then(async (store) => {
      store.edit('title', field('title', '别的'));
      await store.settled();
    });
    expect((await open()).get().others).toEqual([]);
  });

  test('are written before another one is turned to', async () => {
    const store = await open({ id: 'a' });
    store.edit('title', field('title', '甲'));
    expect(await store.turn('b')).toBe(true);
    expect(await onDisk('seal-sheet/a')).toMatchObject({ fields: { title: { value: '甲' } } });
    expect(await onDisk('seal-sheet/b')).toBeUndefined();
  });

  test('are not left while what was written last is not on the disk', async () => {
    const store = await open({ id: 'a' });
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    store.edit('title', field('title', '甲'));
    expect(await store.turn('b')).toBe(false);
    expect(store.get()).toMatchObject({
      id: 'a',
      problem: 'full',
      placed: { title: { value: '甲' } },
    });
    expect(await store.remove('a')).toBe(true);
    expect(store.get()).toMatchObject({ problem: undefined, placed: {}, cleared: false });
    full.mockRestore();
  });

  test('are removed one by one, this one or another', async () => {
    await opened('a', '甲');
    const store = await opened('b', '乙');
    expect(await store.remove('a')).toBe(true);
    expect(await onDisk('seal-sheet/a')).toBeUndefined();
    expect(named(store)).toEqual([]);
    expect(store.get().placed).toEqual({ title: field('title', '乙') });
    expect(await store.remove('b')).toBe(true);
    expect(await onDisk('seal-sheet/b')).toBeUndefined();
    expect(store.get()).toMatchObject({ placed: {}, cleared: false });
  });

  test('stay where they are when the browser does not remove them', async () => {
    await opened('a', '甲');
    const store = await opened('b', '乙');
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    expect(await store.remove('a')).toBe(false);
    expect(named(store)).toEqual(['a 甲']);
  });

  test('have the name that somebody gave them, kept and taken back as every entry', async () => {
    const blanks: Blanks = {
      get: (id) => (id === NAME_ID ? { label: '名称', takes: () => true } : BLANKS.get(id)),
      named: BLANKS.named,
    };
    const store = await open({ blanks, naming: ['title'] });
    store.edit('title', field('title', '通知'));
    store.edit(NAME_ID, { label: '名称', value: '给档案局的' });
    await store.settled();
    expect((await open({ blanks })).get().name).toBe('给档案局的');
    store.edit(NAME_ID, undefined);
    await store.settled();
    expect(store.get().name).toBe('通知');
  });

  test('are not mixed up where one is still being read while another is turned to', async () => {
    await opened('a', '甲');
    const events = new EventTarget();
    const seen: string[] = [];
    const store = openDraft(
      { form: 'seal-sheet', site: '/', id: 'a', blanks: BLANKS, events },
      (state) => seen.push(state.id),
    );
    await store.settled();
    events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(await store.turn('b')).toBe(true);
    expect(new Set(seen.slice(seen.indexOf('b')))).toEqual(new Set(['b']));
  });

  test('of a browser that could not be read for a moment are not mixed up', async () => {
    await opened('a', '甲');
    const broken = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('', 'AbortError');
    });
    const store = await open();
    expect(store.get().problem).toBe('failed');
    broken.mockRestore();
    store.edit('number', field('number', '7'));
    await store.settled();
    expect(store.get()).toMatchObject({ id: 'a', placed: { title: { value: '甲' } } });
    expect(await onDisk()).toBeUndefined();
  });
});

describe('clearing', () => {
  test('removes the draft from the browser, and can be taken back while the page is open', async () => {
    const store = await open();
    store.edit('number', field('number', '7'));
    store.edit('title', field('title', '通知'));
    await store.settled();
    store.clear();
    await store.settled();
    expect(await onDisk()).toBeUndefined();
    expect(store.get()).toMatchObject({ placed: {}, cleared: true, savedAt: '' });
    store.edit('title', field('title', '函'));
    store.undo();
    await store.settled();
    expect(store.get()).toMatchObject({ cleared: false });
    expect(store.get().placed).toEqual({
      number: field('number', '7'),
      title: field('title', '函'),
    });
  });

  test('by other entries can be taken back too, but for what was changed since', async () => {
    const store = await open();
    store.edit('number', field('number', '7'));
    store.edit('title', field('title', '通知'));
    await store.settled();
    store.replace({ title: field('title', '函'), 'text.1': field('text.1', '事') });
    await store.settled();
    expect((await open()).get()).toMatchObject({
      placed: { title: field('title', '函'), 'text.1': field('text.1', '事') },
    });
    expect(store.get().cleared).toBe(true);
    store.edit('text.1', field('text.1', '改过'));
    store.undo();
    await store.settled();
    expect((await open()).get().placed).toEqual({
      number: field('number', '7'),
      title: field('title', '通知'),
      'text.1': field('text.1', '改过'),
    });
  });

  test('also removes what another tab shows', async () => {
    const [one, other] = [await open(), await open()];
    one.edit('number', field('number', '7'));
    await one.settled();
    await vi.waitUntil(() => 'number' in other.get().placed);
    one.clear();
    await one.settled();
    await vi.waitUntil(() => !('number' in other.get().placed));
  });
});

describe('a browser', () => {
  test('that lets nobody keep anything is named, and the page asks before it is left', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const store = await open();
    expect(store.get().problem).toBe('blocked');
    expect(tell('beforeunload')).toBe(false);
    store.edit('number', field('number', '7'));
    await store.settled();
    expect(store.get()).toMatchObject({ savedAt: '', problem: 'blocked' });
    expect(store.get().placed).toEqual({ number: field('number', '7') });
    expect(tell('beforeunload')).toBe(true);
  });

  test('that could not be read for a moment is read again when somebody asks for it', async () => {
    await putOnDisk({ format: 1, savedAt: '2026-11-28', fields: { number: field('number', '7') } });
    const broken = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('', 'AbortError');
    });
    const store = await open();
    expect(store.get()).toMatchObject({ problem: 'failed', placed: {} });
    broken.mockRestore();
    await store.settled();
    expect(store.get()).toMatchObject({
      problem: undefined,
      savedAt: '2026-11-28',
      placed: { number: { value: '7' } },
    });
  });

  test('that is full keeps everything on the page until there is room', async () => {
    const store = await open();
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    store.edit('number', field('number', '7'));
    await store.settled();
    expect(store.get()).toMatchObject({ problem: 'full', savedAt: '', pending: false });
    expect(tell('beforeunload')).toBe(true);
    full.mockRestore();
    await store.settled();
    expect(store.get().problem).toBeUndefined();
    expect(await onDisk()).toMatchObject({ fields: { number: field('number', '7') } });
    expect(tell('beforeunload')).toBe(false);
  });

  test('that deletes everything is told of, and the whole draft is written again', async () => {
    const store = await open();
    store.edit('number', field('number', '7'));
    await store.settled();
    await evict('office-handbook:forms:/');
    await vi.waitUntil(() => store.get().problem === 'evicted');
    expect(tell('beforeunload')).toBe(true);
    store.edit('title', field('title', '通知'));
    await store.settled();
    expect(await onDisk()).toMatchObject({
      fields: { number: field('number', '7'), title: field('title', '通知') },
    });
  });

  test('in which somebody clears everything keeps nothing of it, on the page or beside it', async () => {
    const store = await open();
    store.edit('number', field('number', '7'));
    await store.settled();
    store.clear();
    store.undo();
    store.edit('title', field('title', '通知'));
    const writing = store.settled();
    await erase('office-handbook:forms:/');
    await writing;
    expect(store.get()).toMatchObject({ placed: {}, pending: false, cleared: false, savedAt: '' });
    expect(store.get().problem).toBeUndefined();
    expect(tell('beforeunload')).toBe(false);
    await store.settled();
    expect(await onDisk()).toBeUndefined();
    expect(await indexedDB.databases()).toEqual([]);
    store.edit('title', field('title', '请示'));
    await store.settled();
    expect(await onDisk()).toMatchObject({ fields: { title: field('title', '请示') } });
  });

  test('with the draft of a newer edition keeps that as it is', async () => {
    const newer = { format: 2, parts: ['甲'] };
    await putOnDisk(newer);
    const store = await open();
    expect(store.get().problem).toBe('newer');
    store.edit('number', field('number', '7'));
    await store.settled();
    expect(await onDisk()).toEqual(newer);
    expect(store.get().placed).toEqual({ number: field('number', '7') });
    expect(tell('beforeunload')).toBe(true);
  });

  test('with the draft of an older form keeps what it no longer asks for', async () => {
    const gone = { label: '旧栏', value: '甲' };
    await putOnDisk({ format: 1, savedAt: '2025-01-01T00:00:00Z', fields: { gone, title: gone } });
    const store = await open();
    expect(store.get()).toMatchObject({
      placed: {},
      beside: { 'old:gone': gone, 'old:title': gone },
    });
    store.edit('title', field('title', '通知'));
    await store.settled();
    expect((await open()).get()).toMatchObject({
      placed: { title: field('title', '通知') },
      beside: { 'old:gone': gone, 'old:title': gone },
    });
    store.edit('old:gone', undefined);
    await store.settled();
    expect((await open()).get().beside).toEqual({ 'old:title': gone });
  });
});

test('a page that sleeps shows nothing, and comes back with what is stored by then', async () => {
  const store = await open();
  store.edit('number', field('number', '7'));
  await store.settled();
  tell('pagehide', { persisted: true });
  expect(store.get()).toMatchObject({ state: 'opening', placed: {}, savedAt: '' });
  const other = await open();
  other.clear();
  await other.settled();
  tabs.pop();
  tell('pageshow', { persisted: true });
  await vi.waitUntil(() => store.get().state === 'ready');
  expect(store.get().placed).toEqual({});
});

test('a page that was left before what was cleared is off the disk takes nothing back either', async () => {
  const store = await open();
  store.edit('number', field('number', '7'));
  await store.settled();
  store.clear();
  expect(store.get().cleared).toBe(true);
  tell('pagehide', { persisted: true });
  expect(store.get().cleared).toBe(false);
  tell('pageshow', { persisted: true });
  store.undo();
  await store.settled();
  expect(store.get().placed).toEqual({});
});

test('a page that is left writes what waits', async () => {
  const store = await open();
  store.edit('number', field('number', '7'));
  tell('pagehide', { persisted: false });
  await vi.waitUntil(() => store.get().savedAt !== '');
  expect(await onDisk()).toMatchObject({ fields: { number: field('number', '7') } });
});
