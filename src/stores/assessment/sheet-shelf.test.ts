/** Several sheets side by side. */
import { beforeEach, describe, expect, test } from 'vitest';
import { blankRecord } from '#domain/assessment/record/edits.ts';
import type { Original } from './originals.ts';
import { IDENTITY, TestBrowser, until } from './testing.ts';

const level = (value: 0 | 1 | 2 | 3 | 4) => ({ state: 'answered', level: value }) as const;
const about = (name: string) => ({ name, unit: '', date: '', person: '', role: '' }) as const;

let browser = new TestBrowser();

beforeEach(() => {
  browser = new TestBrowser();
});

/** A page with a sheet of one answer, and a second one that is open. */
async function twoSheets() {
  const store = await browser.open();
  store.answer('scope-01', level(1));
  store.change((sheet) => ({ ...sheet, about: about('甲') }));
  await store.settled();
  const { id } = store.$sheet.get();
  expect(await store.createSheet({ about: about('乙') })).toBe(true);
  return { store, first: id, second: store.$sheet.get().id };
}

test('a new sheet is opened, and the old one stays', async () => {
  const { store, first, second } = await twoSheets();
  expect(second).not.toBe(first);
  expect(store.$sheet.get()).toMatchObject({ answers: {}, about: { name: '乙' } });
  expect(store.$sheets.get()).toMatchObject([
    { id: second, name: '乙', answered: 0, standing: 'same' },
    { id: first, name: '甲', answered: 1, standing: 'same' },
  ]);
});

test('opening one opens it on all tabs, and the next answer goes into it', async () => {
  const { store, first, second } = await twoSheets();
  const other = await browser.open();
  expect(other.$sheet.get().id).toBe(second);
  await store.openSheet(first);
  expect(store.$sheet.get().answers).toEqual({ 'scope-01': level(1) });
  await until(() => other.$sheet.get().id === first);
  other.answer('scope-02', level(2));
  await other.settled();
  await until(() => store.$sheets.get().some(({ answered }) => answered === 2));
});

test('what cannot be opened is not', async () => {
  const { store, second } = await twoSheets();
  await store.openSheet('nothing');
  expect(store.$sheet.get().id).toBe(second);
});

describe('removing', () => {
  test('another one than the open one leaves the page where it is, and can be taken back', async () => {
    const { store, first, second } = await twoSheets();
    expect(await store.removeSheet(first)).toBe(true);
    expect(store.$sheet.get().id).toBe(second);
    expect(Object.keys(await browser.shelf('sheets'))).toEqual([second]);
    expect(store.$undo.get()?.kind).toBe('removed');
    store.undo();
    await until(() => store.$sheets.get().length === 2);
    expect(store.$sheet.get().id).toBe(second);
    expect((await browser.shelf('sheets'))[first]).toMatchObject({
      answers: { 'scope-01': level(1) },
    });
  });

  test('the open one leaves a new one open', async () => {
    const { store, first, second } = await twoSheets();
    expect(await store.removeSheet(second)).toBe(true);
    expect(Object.keys(await browser.shelf('sheets'))).toEqual([first]);
    expect(store.$sheet.get()).toMatchObject({ revision: 0, answers: {} });
    expect(store.$undo.get()?.kind).toBe('removed');
  });
});

test('a sheet from a file is put beside the others with its text, and taken away again', async () => {
  const { store, second } = await twoSheets();
  const record = {
    ...blankRecord(IDENTITY, 'file', about('丙')),
    answers: { 'scope-01': level(4) },
  };
  const original: Original = {
    ...{ id: 'o', at: '2026-11-22T00:00:00Z', from: 'file', name: '丙.json', text: '{}' },
    ...{ problems: [], sheet: 'file' },
  };
  expect(await store.putSheet(record, original)).toBe(true);
  expect(store.$sheet.get().id).toBe(second);
  expect(store.$sheets.get().map(({ name }) => name)).toContain('丙');
  expect(store.$originals.get()).toEqual([original]);
  store.undo();
  await until(() => store.$sheets.get().length === 2);
  expect(store.$originals.get()).toEqual([]);
});

test('where nothing more can be kept, nothing is called done', async () => {
  const { store, first, second } = await twoSheets();
  browser.fill();
  expect(await store.createSheet()).toBe(false);
  expect(await store.openSheet(first)).toBe(false);
  expect(store.$saving.get().problem).toBe('full');
  expect(store.$sheet.get().id).toBe(second);
});

test('a sheet of another version of the questionnaire is listed and left alone', async () => {
  const newer = { ...blankRecord({ id: 'demo', version: '2.0.0' }, 'newer'), savedAt: '1' };
  await browser.put('sheets', 'newer', newer);
  await browser.put('settings', 'current', 'newer');
  const store = await browser.open();
  expect(store.$sheets.get()).toMatchObject([{ id: 'newer', standing: 'newer' }]);
  store.answer('scope-01', level(1));
  await store.settled();
  expect((await browser.shelf('sheets'))['newer']).toEqual(newer);
  expect(Object.keys(await browser.shelf('sheets'))).toHaveLength(2);
});

test('of two versions of one meaning the later stays on the sheet', async () => {
  const later = blankRecord({ id: 'demo', version: '1.10.0' }, 'later');
  await browser.put('sheets', 'later', later);
  await browser.put('settings', 'current', 'later');
  const store = await browser.open();
  store.answer('scope-01', level(1));
  await store.settled();
  expect(store.$sheet.get()).toMatchObject({ id: 'later', questionnaire: { version: '1.10.0' } });
});
