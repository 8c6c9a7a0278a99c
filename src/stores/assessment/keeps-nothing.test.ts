import { expect, test, vi } from 'vitest';
import { noTexts } from '#stores/no-texts.ts';
import { IDENTITY, TestBrowser } from './testing.ts';
import { createAssessmentStore } from './sheet-store.ts';

test('a store that keeps nothing is ready at once, asks before it is left, and writes nowhere', async () => {
  const browser = new TestBrowser();
  const opened = vi.spyOn(indexedDB, 'open');
  const channel = vi.fn();
  vi.stubGlobal('BroadcastChannel', channel);
  const store = await browser.open({ keepsNothing: true, texts: noTexts });
  expect(store.$state.get()).toBe('ready');
  expect(browser.tell('beforeunload').defaultPrevented).toBe(false);
  store.answer('scope-01', { state: 'answered', level: 3 });
  store.note('scope-01', { evidence: '台账' });
  await store.settled();
  expect(store.$sheet.get().answers).toEqual({ 'scope-01': { state: 'answered', level: 3 } });
  expect(store.$saving.get().problem).toBeUndefined();
  expect(browser.tell('beforeunload').defaultPrevented).toBe(true);
  expect(opened).not.toHaveBeenCalled();
  expect(channel).not.toHaveBeenCalled();
  expect(browser.storage.stored.size).toBe(0);
  store.clearAll();
  await store.settled();
  expect(browser.tell('beforeunload').defaultPrevented).toBe(false);
  store.undo();
  expect(store.$sheet.get().notes).toEqual({ 'scope-01': { evidence: '台账' } });
});

test('what the browser keeps already is not shown there', async () => {
  const browser = new TestBrowser();
  const kept = await browser.open();
  kept.answer('scope-01', { state: 'answered', level: 3 });
  await kept.settled();
  const own = createAssessmentStore(IDENTITY, {
    keepsNothing: true,
    texts: noTexts,
    events: new EventTarget(),
  });
  await own.settled();
  expect(own.$sheet.get().answers).toEqual({});
  expect(own.$sheets.get()).toEqual([]);
});
