import { expect, test } from 'vitest';
import { closedTexts, TestStorage } from '#stores/testing.ts';
import { createShortcuts } from './shortcuts.ts';

const KEY = 'handbook:assessment:shortcuts';

test('the keys are on until they are turned off, and stay so on the next page', () => {
  const storage = new TestStorage();
  const shortcuts = createShortcuts(storage.texts);
  expect(shortcuts.$on.get()).toBe(true);
  shortcuts.set(false);
  expect(shortcuts.$on.get()).toBe(false);
  expect(storage.stored.get(KEY)).toBe('off');
  expect(createShortcuts(storage.texts).$on.get()).toBe(false);
});

test('another tab is followed', () => {
  const storage = new TestStorage();
  const shortcuts = createShortcuts(storage.texts);
  storage.otherTabWrites(KEY, 'off');
  expect(shortcuts.$on.get()).toBe(false);
  storage.otherTabWrites(KEY, undefined);
  expect(shortcuts.$on.get()).toBe(true);
});

test('a choice holds on this page even where nothing can be kept', () => {
  const shortcuts = createShortcuts(closedTexts);
  shortcuts.set(false);
  expect(shortcuts.$on.get()).toBe(false);
});
