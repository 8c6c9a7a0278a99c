import { beforeEach, describe, expect, test } from 'vitest';
import type { KeptTexts } from '#stores/kept-texts.ts';
import { closedTexts, TestStorage } from '#stores/testing.ts';
import { createAssessmentStore, type Carry } from './sheet-store.ts';
import { SHEET_KEY } from './keeper.ts';

const identity = { id: 'demo', version: '1.2.0' };
const level = (value: 0 | 1 | 2 | 3 | 4) => ({ state: 'answered', level: value }) as const;

/** A clock that moves on by a minute each time it is asked. */
function clock() {
  let minute = 0;
  return () => new Date(Date.UTC(2026, 10, 22, 6, (minute += 1)));
}

let storage = new TestStorage();
const open = (texts: KeptTexts = storage.texts, carry?: Carry) =>
  createAssessmentStore(identity, { texts, now: clock(), ...(carry ? { carry } : {}) });
const stored = () => JSON.parse(storage.getItem(SHEET_KEY) ?? 'null');
const asideKeys = () => [...storage.stored.keys()].filter((key) => key.includes(':aside:'));

/** Makes every write of the sheet fail, as a browser without room does. @returns what makes room again */
function fillStorage(): () => void {
  storage.refuses = (key) => (key === SHEET_KEY ? 'QuotaExceededError' : undefined);
  return () => (storage.refuses = () => undefined);
}

beforeEach(() => {
  storage = new TestStorage();
});

describe('a change', () => {
  test('is written at once with format, questionnaire and time', () => {
    open().answer('scope-01', level(2));
    expect(stored()).toEqual({
      format: 1,
      questionnaire: identity,
      answers: { 'scope-01': { state: 'answered', level: 2 } },
      notes: {},
      savedAt: '2026-11-22T06:01:00.000Z',
    });
  });

  test('is signed with the time of the write', () => {
    const store = open();
    expect(store.$saving.get()).toEqual({ problem: undefined, at: '' });
    store.answer('scope-01', level(2));
    expect(store.$saving.get()).toEqual({ problem: undefined, at: '2026-11-22T06:01:00.000Z' });
  });

  test('survives a reload', () => {
    const before = open();
    before.answer('scope-01', { state: 'na' });
    before.note('scope-01', { reason: '本单位没有这项业务' });
    const after = open();
    expect(after.$sheet.get()).toEqual(before.$sheet.get());
    expect(after.$saving.get().at).toBe('2026-11-22T06:02:00.000Z');
  });

  test('builds on what another tab has written since', () => {
    const first = open();
    const second = open();
    second.answer('scope-02', level(3));
    first.answer('scope-01', level(1));
    expect(Object.keys(stored().answers).sort()).toEqual(['scope-01', 'scope-02']);
    expect(asideKeys()).toEqual([]);
  });

  test('writes everything again after the browser threw the text out', () => {
    const store = open();
    store.answer('scope-01', level(1));
    storage.removeItem(SHEET_KEY);
    store.answer('scope-02', level(1));
    expect(Object.keys(stored().answers)).toEqual(['scope-01', 'scope-02']);
  });

  test('to nothing leaves nothing in storage', () => {
    const store = open();
    store.answer('scope-01', level(1));
    store.answer('scope-01', undefined);
    expect(stored()).toBeNull();
    expect(store.$saving.get().at).toBe('');
  });

  test('that storage swallows is not called saved', () => {
    storage.isDeaf = true;
    const store = open();
    store.answer('scope-01', level(1));
    expect(store.$saving.get()).toEqual({ problem: 'blocked', at: '' });
  });
});

describe('another tab', () => {
  test('is followed', () => {
    const store = open();
    const sheet = { ...store.$sheet.get(), savedAt: '2026-11-22T08:00:00.000Z' };
    const answers = { 'scope-01': level(4) };
    storage.otherTabWrites(SHEET_KEY, JSON.stringify({ ...sheet, answers }));
    expect(store.$sheet.get().answers).toEqual(answers);
    expect(store.$saving.get().at).toBe('2026-11-22T08:00:00.000Z');
  });

  test('that clears is followed', () => {
    const store = open();
    store.answer('scope-01', level(4));
    storage.otherTabWrites(SHEET_KEY, undefined);
    expect(store.$sheet.get().answers).toEqual({});
  });

  test('that writes what this page cannot read stops the writing, not the work', () => {
    const store = open();
    store.answer('scope-01', level(4));
    storage.otherTabWrites(SHEET_KEY, '{"format":2}');
    store.answer('scope-02', level(1));
    expect(store.$saving.get().problem).toBe('foreign');
    expect(Object.keys(store.$sheet.get().answers)).toEqual(['scope-01', 'scope-02']);
    expect(storage.getItem(SHEET_KEY)).toBe('{"format":2}');
    expect(store.$aside.get()).toMatchObject([{ key: SHEET_KEY, at: '', text: '{"format":2}' }]);
  });
});

describe('a stored state that cannot be read', () => {
  const valid = {
    format: 1,
    questionnaire: identity,
    answers: { 'scope-01': level(2) },
    notes: {},
    savedAt: '2026-11-22T06:00:00.000Z',
  };

  test.each([
    ['corrupt', '{"format":1,'],
    ['corrupt', ''],
    ['shape', 'null'],
    ['shape', '[1,2]'],
    [
      'shape',
      JSON.stringify({ ...valid, answers: { 'scope-01': { state: 'answered', level: 9 } } }),
    ],
    ['shape', JSON.stringify({ ...valid, answers: { 'scope-01': 'best' } })],
    ['shape', JSON.stringify({ ...valid, answers: { 'Scope 01': level(1) } })],
    ['shape', JSON.stringify({ ...valid, extra: true })],
    ['format', JSON.stringify({ ...valid, format: 2 })],
    ['questionnaire', JSON.stringify({ ...valid, questionnaire: { id: 'x', version: '1.0.0' } })],
    ['version', JSON.stringify({ ...valid, questionnaire: { id: 'demo', version: '2.0.0' } })],
  ])('%s is set aside as it was found, and is not lost to the first answer', (problem, text) => {
    storage.setItem(SHEET_KEY, text);
    const store = open();
    expect(store.$sheet.get().answers).toEqual({});
    expect(store.$aside.get()).toMatchObject([{ problem, text, at: '2026-11-22T06:01:00.000Z' }]);
    store.answer('scope-01', level(1));
    expect(stored().answers).toEqual({ 'scope-01': level(1) });
    expect(open().$aside.get()).toMatchObject([{ problem, text }]);
  });

  test('of another minor version or wording is read', () => {
    const text = JSON.stringify({ ...valid, questionnaire: { id: 'demo', version: '1.9.4' } });
    storage.setItem(SHEET_KEY, text);
    const store = open();
    expect(store.$sheet.get().answers).toEqual(valid.answers);
    expect(store.$aside.get()).toEqual([]);
  });

  test('never takes the place of an earlier one', () => {
    for (const text of ['{', '[', '{']) {
      storage.setItem(SHEET_KEY, text);
      open();
    }
    expect(
      open()
        .$aside.get()
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['[', '{']);
  });

  test('stays where it is while there is no room to move it, and answers stay in memory', () => {
    storage.setItem(SHEET_KEY, '{');
    storage.refuses = () => 'QuotaExceededError';
    const store = open();
    store.answer('scope-01', level(1));
    expect(storage.getItem(SHEET_KEY)).toBe('{');
    expect(store.$sheet.get().answers).toEqual({ 'scope-01': level(1) });
    expect(store.$saving.get().problem).toBe('foreign');
    expect(store.$aside.get()).toMatchObject([{ key: SHEET_KEY, text: '{' }]);
  });

  test('can be removed, after which what waited is written', () => {
    const store = open();
    storage.otherTabWrites(SHEET_KEY, '{"format":2}');
    store.answer('scope-02', level(1));
    store.removeAside(SHEET_KEY);
    expect(stored().answers).toEqual({ 'scope-02': level(1) });
    expect(store.$saving.get().problem).toBe(undefined);
    expect(store.$aside.get()).toEqual([]);
  });
});

describe('storage that keeps nothing', () => {
  test('is known before the first answer', () => {
    const store = open(closedTexts);
    expect(store.$saving.get().problem).toBe('blocked');
  });

  test('leaves the answers in memory and carries them to the next page of the tab', () => {
    let slot = '';
    const carry = { read: () => slot, write: (text: string) => (slot = text) };
    const store = open(closedTexts, carry);
    store.answer('scope-01', level(3));
    expect(store.$saving.get()).toEqual({ problem: 'blocked', at: '' });
    const next = open(closedTexts, carry);
    expect(next.$sheet.get().answers).toEqual({ 'scope-01': level(3) });
    expect(next.$saving.get()).toEqual({ problem: 'blocked', at: '' });
  });

  test('because it is full says so, and keeps the time of the last write that worked', () => {
    const store = open();
    store.answer('scope-01', level(3));
    fillStorage();
    store.answer('scope-02', level(3));
    expect(store.$saving.get()).toEqual({ problem: 'full', at: '2026-11-22T06:01:00.000Z' });
    expect(Object.keys(store.$sheet.get().answers)).toEqual(['scope-01', 'scope-02']);
  });

  test('is left alone by what another tab writes meanwhile, and neither is lost', () => {
    const store = open();
    store.answer('scope-01', level(3));
    const theirs = (storage.getItem(SHEET_KEY) ?? '').replace('"level":3', '"level":0');
    const makeRoom = fillStorage();
    store.answer('scope-02', level(3));
    makeRoom();
    storage.otherTabWrites(SHEET_KEY, theirs);
    expect(Object.keys(store.$sheet.get().answers)).toEqual(['scope-01', 'scope-02']);
    store.answer('scope-03', level(3));
    expect(Object.keys(stored().answers)).toHaveLength(3);
    expect(store.$aside.get()).toMatchObject([{ problem: undefined, text: theirs }]);
  });

  test('never makes room at the cost of what could not be moved', () => {
    const store = open();
    store.answer('scope-01', level(3));
    const makeRoom = fillStorage();
    store.answer('scope-02', level(3));
    makeRoom();
    const theirs = (storage.getItem(SHEET_KEY) ?? '').replace('"level":3', '"level":0');
    storage.otherTabWrites(SHEET_KEY, theirs);
    storage.refuses = () => 'QuotaExceededError';
    store.answer('scope-03', level(3));
    expect(storage.getItem(SHEET_KEY)).toBe(theirs);
    expect(store.$saving.get().problem).toBe('full');
  });

  test('sets nothing aside once there is room again', () => {
    const store = open();
    store.answer('scope-01', level(3));
    const makeRoom = fillStorage();
    store.answer('scope-02', level(3));
    makeRoom();
    store.answer('scope-03', level(3));
    expect(Object.keys(stored().answers)).toHaveLength(3);
    expect(asideKeys()).toEqual([]);
  });

  test('does not bring back a carried sheet that is older than the stored one', () => {
    let slot = '';
    const carry = { read: () => slot, write: (text: string) => (slot = text) };
    open(closedTexts, carry).answer('scope-01', level(3));
    const old = slot;
    const store = open();
    store.answer('scope-02', level(1));
    store.answer('scope-02', level(2));
    slot = old;
    expect(open(storage.texts, carry).$sheet.get().answers).toEqual({ 'scope-02': level(2) });
  });

  test('hands a carried sheet to storage once that is open again', () => {
    let slot = '';
    const carry = { read: () => slot, write: (text: string) => (slot = text) };
    open(closedTexts, carry).answer('scope-01', level(3));
    open(storage.texts, carry);
    expect(stored().answers).toEqual({ 'scope-01': level(3) });
    expect(slot).toBe('');
  });
});

describe('clearing', () => {
  const filled = () => {
    const store = open();
    store.answer('scope-01', level(3));
    store.note('scope-01', { evidence: '台账' });
    store.answer('scope-02', { state: 'unknown' });
    return store;
  };

  test('everything leaves nothing in storage, and can be undone', () => {
    const store = filled();
    const before = store.$sheet.get();
    store.clearAll();
    expect(stored()).toBeNull();
    expect(store.$undo.get()).toMatchObject({ item: undefined });
    store.undo();
    expect(store.$sheet.get()).toMatchObject({ answers: before.answers, notes: before.notes });
    expect(stored().notes).toEqual({ 'scope-01': { evidence: '台账' } });
    expect(store.$undo.get()).toBe(undefined);
  });

  test('everything takes along what had been set aside', () => {
    storage.otherTabWrites(SHEET_KEY, '不是数据');
    const store = open();
    expect(store.$aside.get()).toHaveLength(1);
    store.answer('scope-01', level(3));
    store.clearAll();
    expect(store.$aside.get()).toEqual([]);
    expect(storage.length).toBe(0);
  });

  test('an item takes its note along, and can be undone', () => {
    const store = filled();
    store.clearItem('scope-01');
    expect(stored()).toMatchObject({ answers: { 'scope-02': { state: 'unknown' } }, notes: {} });
    store.undo();
    expect(stored().notes).toEqual({ 'scope-01': { evidence: '台账' } });
  });

  test('cannot be undone after the next answer, which would be lost', () => {
    const store = filled();
    store.clearAll();
    store.answer('scope-03', level(1));
    store.undo();
    expect(Object.keys(stored().answers)).toEqual(['scope-03']);
  });
});
