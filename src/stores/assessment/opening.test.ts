/** What earlier editions kept is taken over, and what is damaged is mended; nothing is lost on the way. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CarriedRecord } from '#domain/assessment/record/carried.ts';
import { blankRecord } from '#domain/assessment/record/edits.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import type { Original } from './originals.ts';
import { IDENTITY, TestBrowser } from './testing.ts';

const level = (value: 0 | 1 | 2 | 3 | 4) => ({ state: 'answered', level: value }) as const;
const KEY = 'handbook:assessment';
const OLD = {
  format: 1,
  questionnaire: { id: 'demo', version: '1.0.0' },
  answers: { 'scope-01': level(2) },
  notes: { 'scope-01': { evidence: '清单' } },
  savedAt: '2026-11-22T06:00:00.000Z',
};

let browser = new TestBrowser();

beforeEach(() => {
  browser = new TestBrowser();
});

const originals = async () => Object.values(await browser.shelf('originals')) as Original[];

describe('the sheet of an earlier edition', () => {
  test('is opened, its text kept, and only then removed from where it was', async () => {
    const text = JSON.stringify(OLD);
    browser.storage.setItem(KEY, text);
    const store = await browser.open();
    const { answers, notes, about, revision } = store.$sheet.get();
    expect({ answers, notes }).toEqual({ answers: OLD.answers, notes: OLD.notes });
    expect(about.date).toBe('2026-11-22');
    expect(revision).toBe(1);
    expect(await originals()).toMatchObject([{ text, from: 'browser', problems: [] }]);
    expect(browser.storage.getItem(KEY)).toBeNull();
  });

  test('is taken over once, by two tabs that open at the same time', async () => {
    browser.storage.setItem(KEY, JSON.stringify(OLD));
    await Promise.all([browser.open(), browser.open()]);
    expect(await originals()).toHaveLength(1);
    expect(Object.keys(await browser.shelf('sheets'))).toHaveLength(1);
  });

  test('stays where it is while it cannot be written, and is shown', async () => {
    browser.storage.setItem(KEY, JSON.stringify(OLD));
    const full = browser.fill();
    const store = await browser.open();
    expect(store.$saving.get().problem).toBe('full');
    expect(store.$sheet.get().answers).toEqual(OLD.answers);
    expect(browser.storage.getItem(KEY)).not.toBeNull();
    full.mockRestore();
    const next = await browser.open();
    expect(next.$sheet.get().answers).toEqual(OLD.answers);
    expect(browser.storage.getItem(KEY)).toBeNull();
  });

  test('is shown too where the browser lets nobody near the database', async () => {
    browser.storage.setItem(KEY, JSON.stringify(OLD));
    vi.stubGlobal('indexedDB', undefined);
    const store = await browser.open();
    expect(store.$saving.get().problem).toBe('blocked');
    expect(store.$sheet.get().answers).toEqual(OLD.answers);
    expect(browser.storage.getItem(KEY)).not.toBeNull();
  });

  test('that nobody can read is kept as it was, with what had been set aside before', async () => {
    browser.storage.setItem(KEY, '{"format":1,');
    browser.storage.setItem(`${KEY}:aside:2026-11-20T06:00:00.000Z`, '[1]');
    const store = await browser.open();
    expect(store.$sheet.get().answers).toEqual({});
    expect(store.$originals.get()).toMatchObject([
      { text: '{"format":1,', refusal: 'not-json' },
      { text: '[1]', refusal: 'not-a-sheet' },
    ]);
    expect(browser.storage.stored.size).toBe(0);
    await store.removeOriginal(store.$originals.get()[0]?.id ?? '');
    expect(await originals()).toMatchObject([{ text: '[1]' }]);
  });

  test('with one bad answer gives all the others', async () => {
    const answers = { ...OLD.answers, 'scope-02': 'best', 'scope-03': level(4) };
    browser.storage.setItem(KEY, JSON.stringify({ ...OLD, answers }));
    const store = await browser.open();
    expect(Object.keys(store.$sheet.get().answers)).toEqual(['scope-01', 'scope-03']);
    expect(store.$originals.get()).toMatchObject([
      { problems: [{ place: 'answers.scope-02', expected: 'answer', found: '"best"' }] },
    ]);
  });

  test('does not take the place of the one that is open', async () => {
    const first = await browser.open();
    first.answer('scope-05', level(3));
    await first.settled();
    browser.storage.setItem(KEY, JSON.stringify(OLD));
    const store = await browser.open();
    expect(store.$sheet.get().answers).toEqual({ 'scope-05': level(3) });
    expect(store.$sheets.get()).toHaveLength(2);
  });
});

describe('a sheet of an older questionnaire', () => {
  /** Carries the first item over, and asks the others again. */
  const carry = (record: SheetRecord): CarriedRecord | undefined =>
    record.questionnaire.version.startsWith('1.')
      ? {
          record: {
            ...record,
            questionnaire: { id: 'demo', version: '2.0.0' },
            answers: { 'scope-01': level(2) },
          },
          carried: { from: '1.0.0', kept: ['scope-01'], again: [{ item: 'scope-02', level: 4 }] },
        }
      : undefined;
  const newer = { id: 'demo', version: '2.0.0' };
  const answers = { 'scope-01': level(2), 'scope-02': level(4) };

  test('of an earlier edition is carried over, and its original kept with what became of it', async () => {
    browser.storage.setItem(KEY, JSON.stringify({ ...OLD, answers }));
    const store = await browser.open({ carry: () => Promise.resolve(carry) }, newer);
    expect(store.$sheet.get()).toMatchObject({
      answers: { 'scope-01': level(2) },
      notes: OLD.notes,
    });
    expect(store.$originals.get()).toMatchObject([
      { carried: { from: '1.0.0', again: [{ item: 'scope-02', level: 4 }] } },
    ]);
  });

  test('is carried over where it lies', async () => {
    const record = { ...blankRecord({ id: 'demo', version: '1.0.0' }, 'a'), answers };
    await browser.put('sheets', 'a', record);
    await browser.put('settings', 'current', 'a');
    const store = await browser.open({ carry: () => Promise.resolve(carry) }, newer);
    expect(store.$sheet.get()).toMatchObject({ id: 'a', answers: { 'scope-01': level(2) } });
    expect(JSON.parse(store.$originals.get()[0]?.text ?? '')).toEqual(record);
    const again = await browser.open({ carry: () => Promise.resolve(carry) }, newer);
    expect(again.$originals.get()).toHaveLength(1);
  });
});

describe('a damaged sheet', () => {
  const sheet = { ...blankRecord(IDENTITY, 'a'), revision: 3, answers: { 'scope-01': level(1) } };

  test('is mended, and its original kept', async () => {
    const damaged = { ...sheet, answers: { ...sheet.answers, 'scope-02': { state: 'answered' } } };
    await browser.put('sheets', 'a', damaged);
    await browser.put('settings', 'current', 'a');
    const store = await browser.open();
    expect(store.$sheet.get()).toMatchObject({ id: 'a', revision: 4, answers: sheet.answers });
    const [original] = await originals();
    expect(JSON.parse(original?.text ?? '')).toEqual(damaged);
    expect(original?.problems).toHaveLength(1);
  });

  test('of which nothing can be read makes room, and is kept among the originals', async () => {
    await browser.put('sheets', 'a', { format: 'x' });
    const store = await browser.open();
    expect(store.$originals.get()).toMatchObject([{ refusal: 'not-a-sheet' }]);
    expect(await browser.shelf('sheets')).toEqual({});
  });

  test('of a newer edition is none', async () => {
    const newer = { ...sheet, format: 4, answers: [] };
    await browser.put('sheets', 'a', newer);
    await browser.put('settings', 'current', 'a');
    const store = await browser.open();
    store.answer('scope-01', level(4));
    await store.settled();
    expect((await browser.shelf('sheets'))['a']).toEqual(newer);
    expect(store.$sheets.get()).toMatchObject([
      { standing: 'same' },
      { id: 'a', standing: 'newer' },
    ]);
    expect(await originals()).toEqual([]);
  });
});
