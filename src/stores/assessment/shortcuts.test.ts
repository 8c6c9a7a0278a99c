import { cleanTestStorage, getTestStorage, useTestStorageEngine } from '@nanostores/persistent';
import { expect, test, vi } from 'vitest';

test('the keys are on until they are turned off, even where nothing can be stored', async () => {
  useTestStorageEngine();
  cleanTestStorage();
  vi.resetModules();
  const { $shortcuts, setShortcuts } = await import('./shortcuts.ts');
  expect($shortcuts.get()).toBe(true);
  setShortcuts(false);
  expect($shortcuts.get()).toBe(false);
  expect(getTestStorage()['handbook:assessment:shortcuts']).toBe('off');

  Object.freeze(getTestStorage());
  setShortcuts(true);
  expect($shortcuts.get()).toBe(true);
});
