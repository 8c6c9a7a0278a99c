import { beforeEach, expect, test, vi } from 'vitest';
import { mayHaveDrafts } from './any-drafts.ts';

const ask = () => mayHaveDrafts('handbook:drafts:/', 'office-handbook:forms:/');
const databases = (...names: string[]) =>
  vi.stubGlobal('indexedDB', { databases: async () => names.map((name) => ({ name })) });

beforeEach(() => {
  vi.unstubAllGlobals();
  vi.stubGlobal('localStorage', { getItem: () => null });
  databases();
});

test('there are none where nothing says so', async () => {
  databases('office-handbook', 'office-handbook:forms:/shouce/');
  expect(await ask()).toBe(false);
});

test('there may be some where they were counted, or where there is a database of them', async () => {
  databases('office-handbook:forms:/');
  expect(await ask()).toBe(true);
  databases();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => (key === 'handbook:drafts:/' ? '1' : null),
  });
  expect(await ask()).toBe(true);
});

test('there are none where the browser tells nothing', async () => {
  vi.stubGlobal('indexedDB', {});
  expect(await ask()).toBe(false);
  vi.stubGlobal('indexedDB', undefined);
  vi.stubGlobal('localStorage', undefined);
  expect(await ask()).toBe(false);
});
