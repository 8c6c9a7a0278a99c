import { beforeEach, expect, test } from 'vitest';
import { TestBrowser } from './testing.ts';

const answers = { 'scope-01': { state: 'answered', level: 1 } };

let browser = new TestBrowser();

beforeEach(() => {
  browser = new TestBrowser();
});

test('what was answered before is found by the page that one comes back to', async () => {
  const store = await browser.open();
  store.answer('scope-01', { state: 'answered', level: 1 });
  expect(await store.before.read()).toBeUndefined();
  expect(await store.before.keep(answers)).toBe(true);
  const other = await browser.open();
  expect(await other.before.read()).toEqual(answers);
  expect(other.$sheet.get().answers).toEqual(answers);
  await other.before.drop();
  expect(await store.before.read()).toBeUndefined();
});

test('it belongs to one sheet', async () => {
  const store = await browser.open();
  store.answer('scope-01', { state: 'answered', level: 1 });
  await store.before.keep(answers);
  const { id } = store.$sheet.get();
  await store.createSheet();
  expect(await store.before.read()).toBeUndefined();
  await store.openSheet(id);
  expect(await store.before.read()).toEqual(answers);
});

test.each([
  ['clearing', (store: Awaited<ReturnType<TestBrowser['open']>>) => store.clearAll()],
  [
    'removing it from beside another',
    async (store: Awaited<ReturnType<TestBrowser['open']>>) => {
      const { id } = store.$sheet.get();
      await store.createSheet();
      await store.removeSheet(id);
    },
  ],
])('it goes with its sheet: %s', async (_, take) => {
  const store = await browser.open();
  store.answer('scope-01', { state: 'answered', level: 1 });
  await store.before.keep(answers);
  await take(store);
  await store.settled();
  const settings = Object.keys(await browser.shelf('settings'));
  expect(settings.filter((key) => key.startsWith('before'))).toEqual([]);
});

test('what is no set of answers is none', async () => {
  const store = await browser.open();
  await store.before.keep('甲' as unknown as typeof answers);
  expect(await store.before.read()).toBeUndefined();
});
