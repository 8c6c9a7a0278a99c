/** What is taken back brings back what it took away, and touches nothing that was written since. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { TestBrowser, until } from './testing.ts';

const level = (value: 0 | 1 | 2 | 3 | 4) => ({ state: 'answered', level: value }) as const;

let browser = new TestBrowser();

beforeEach(() => {
  browser = new TestBrowser();
});

const sheets = async () => Object.values(await browser.shelf('sheets')) as SheetRecord[];

/** Two tabs on a sheet with two answers. */
async function twoTabs() {
  const mine = await browser.open();
  const other = await browser.open();
  mine.answer('scope-01', level(1));
  mine.note('scope-01', { evidence: '职责清单' });
  mine.answer('scope-02', level(2));
  await mine.settled();
  await until(() => Object.keys(other.$sheet.get().answers).length === 2);
  return { mine, other };
}

describe('an answer', () => {
  test('is taken back, also to none at all', async () => {
    const { mine } = await twoTabs();
    mine.answer('scope-01', level(4));
    expect(mine.$undo.get()).toMatchObject({ kind: 'answer', item: 'scope-01' });
    mine.undo();
    expect(mine.$sheet.get().answers['scope-01']).toEqual(level(1));
    expect(mine.$undo.get()).toBeUndefined();
    mine.answer('scope-03', level(4));
    mine.undo();
    await mine.settled();
    expect(Object.keys((await sheets())[0]?.answers ?? {})).toEqual(['scope-01', 'scope-02']);
  });

  test('that another tab has changed since stays as that tab left it', async () => {
    const { mine, other } = await twoTabs();
    mine.answer('scope-01', level(4));
    await mine.settled();
    other.answer('scope-01', level(0));
    await other.settled();
    mine.undo();
    await mine.settled();
    expect((await sheets())[0]?.answers['scope-01']).toEqual(level(0));
  });
});

test('a cleared item comes back with its note, and other items stay as they are by then', async () => {
  const { mine, other } = await twoTabs();
  mine.clearItem('scope-01');
  await mine.settled();
  expect((await sheets())[0]).toMatchObject({ answers: { 'scope-02': level(2) }, notes: {} });
  other.answer('scope-02', level(4));
  await other.settled();
  mine.undo();
  await mine.settled();
  expect((await sheets())[0]).toMatchObject({
    answers: { 'scope-01': level(1), 'scope-02': level(4) },
    notes: { 'scope-01': { evidence: '职责清单' } },
  });
});

describe('a cleared sheet', () => {
  test('is gone from the disk, on all tabs', async () => {
    const { mine, other } = await twoTabs();
    mine.clearAll();
    expect(mine.$sheet.get().answers).toEqual({});
    await mine.settled();
    expect(await sheets()).toEqual([]);
    expect(mine.$sheets.get()).toEqual([]);
    expect(mine.$saving.get().at).toBe('');
    await until(() => Object.keys(other.$sheet.get().answers).length === 0);
    expect(other.$saving.get().problem).toBeUndefined();
  });

  test('does not come back with the next answer of a tab that has not heard of it', async () => {
    const { mine, other } = await twoTabs();
    mine.clearAll();
    other.answer('scope-03', level(3));
    await Promise.all([mine.settled(), other.settled()]);
    const [only, ...others] = await sheets();
    expect(others).toEqual([]);
    expect(only?.answers).toEqual({ 'scope-03': level(3) });
  });

  test('comes back as it was, beside what another tab has begun since', async () => {
    const { mine, other } = await twoTabs();
    const before = mine.$sheet.get();
    mine.clearAll();
    await mine.settled();
    await until(() => Object.keys(other.$sheet.get().answers).length === 0);
    other.answer('scope-03', level(3));
    await other.settled();
    mine.undo();
    await mine.settled();
    expect(mine.$sheet.get()).toMatchObject({ id: before.id, answers: before.answers });
    const all = (await sheets()).map(({ answers }) => Object.keys(answers));
    expect(all).toHaveLength(2);
    expect(all).toContainEqual(['scope-03']);
    await until(() => other.$sheet.get().id === before.id);
  });

  test('takes along the text that it was read from, and brings it back', async () => {
    const sheet = {
      format: 1,
      questionnaire: { id: 'demo', version: '1.0.0' },
      answers: { 'scope-01': level(2) },
      notes: {},
      savedAt: '2026-11-22T06:00:00.000Z',
    };
    browser.storage.setItem('handbook:assessment', JSON.stringify(sheet));
    const store = await browser.open();
    expect(store.$originals.get()).toHaveLength(1);
    store.clearAll();
    await store.settled();
    expect(await browser.shelf('originals')).toEqual({});
    expect(store.$originals.get()).toEqual([]);
    store.undo();
    await store.settled();
    expect(Object.keys(await browser.shelf('originals'))).toHaveLength(1);
    expect(store.$sheet.get().answers).toEqual({ 'scope-01': level(2) });
  });
});

test('a replaced sheet comes back, but for what another tab has written since', async () => {
  const { mine, other } = await twoTabs();
  const { id, revision } = mine.$sheet.get();
  mine.replace({
    ...mine.$sheet.get(),
    id: 'file',
    revision: 99,
    answers: { 'scope-01': level(4), 'scope-03': level(4) },
    notes: {},
  });
  await mine.settled();
  expect(await sheets()).toMatchObject([{ id, revision: revision + 1 }]);
  await until(() => other.$sheet.get().answers['scope-03'] !== undefined);
  other.answer('scope-04', level(1));
  await other.settled();
  mine.undo();
  await mine.settled();
  const [only] = await sheets();
  expect(only?.notes).toEqual({ 'scope-01': { evidence: '职责清单' } });
  expect(only?.answers).toEqual({
    'scope-01': level(1),
    'scope-02': level(2),
    'scope-04': level(1),
  });
});
