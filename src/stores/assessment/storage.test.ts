import { expect, test } from 'vitest';
import { openStorage, writeText } from './storage.ts';

const throwing = (name: string) => () => {
  throw new DOMException('refused', name);
};

test('storage that cannot even be named is blocked', () => {
  expect(openStorage(throwing('SecurityError'))).toEqual({
    storage: undefined,
    problem: 'blocked',
  });
  expect(openStorage(() => undefined).problem).toBe('blocked');
});

test.each([
  ['QuotaExceededError', 'full'],
  ['NS_ERROR_DOM_QUOTA_REACHED', 'full'],
  ['SecurityError', 'blocked'],
])('a write that ends in %s means %s, and storage can still be read', (name, problem) => {
  const storage = new Proxy({ old: 'text' }, { set: throwing(name) });
  const opened = openStorage(() => storage);
  expect(opened.problem).toBe(problem);
  expect(opened.storage?.['old']).toBe('text');
});

test('a write that is not there afterwards did not happen', () => {
  const storage = new Proxy<Record<string, string>>({}, { set: () => true });
  expect(writeText(storage, 'key', 'text')).toBe('blocked');
});

test('trying storage leaves nothing behind', () => {
  const storage = {};
  expect(openStorage(() => storage)).toEqual({ storage, problem: undefined });
  expect(storage).toEqual({});
});
