import { describe, expect, test, vi } from 'vitest';
import { closedTexts, TestStorage } from './testing.ts';

const KEY = 'handbook:my-post';

describe('a text', () => {
  test('is kept, read again, and removed', () => {
    const { texts, stored } = new TestStorage();
    expect(texts.read(KEY)).toBeUndefined();
    expect(texts.write(KEY, '甲')).toBeUndefined();
    expect(texts.read(KEY)).toBe('甲');
    expect(texts.write(KEY, undefined)).toBeUndefined();
    expect(stored.size).toBe(0);
  });

  test('may be empty, which is not the same as none', () => {
    const { texts } = new TestStorage();
    texts.write(KEY, '');
    expect(texts.read(KEY)).toBe('');
  });

  test('is found by the beginning of its key', () => {
    const { texts } = new TestStorage();
    const [first, second] = ['handbook:checklist:1', 'handbook:checklist:2'] as const;
    for (const key of [second, KEY, first] as const) texts.write(key, '');
    expect(texts.keys('handbook:checklist:')).toEqual([first, second]);
  });
});

describe('a write that failed', () => {
  test.each([
    ['QuotaExceededError', 'full'],
    ['NS_ERROR_DOM_QUOTA_REACHED', 'full'],
    ['SecurityError', 'blocked'],
  ])('with %s means %s, and leaves what was there', (name, problem) => {
    const storage = new TestStorage();
    storage.texts.write(KEY, '甲');
    storage.refuses = () => name;
    expect(storage.texts.write(KEY, '乙')).toBe(problem);
    expect(storage.texts.read(KEY)).toBe('甲');
  });

  test('without a word is noticed when it is read back', () => {
    const storage = new TestStorage();
    storage.isDeaf = true;
    expect(storage.texts.write(KEY, '甲')).toBe('blocked');
  });
});

test('a storage that cannot even be named holds nothing and keeps nothing', () => {
  expect(closedTexts.read(KEY)).toBeUndefined();
  expect(closedTexts.keys('handbook:checklist:')).toEqual([]);
  expect(closedTexts.write(KEY, '甲')).toBe('blocked');
});

describe('the watch over a text', () => {
  function watched() {
    const storage = new TestStorage();
    const changed = vi.fn();
    const watch = new AbortController();
    storage.texts.watch(KEY, changed, watch.signal);
    return { storage, changed, end: () => watch.abort() };
  }

  test('notices another tab, and that everything was erased', () => {
    const { storage, changed } = watched();
    storage.otherTabWrites('handbook:other', '甲');
    expect(changed).not.toHaveBeenCalled();
    storage.otherTabWrites(KEY, '甲');
    storage.tell('storage', { key: null });
    expect(changed).toHaveBeenCalledTimes(2);
  });

  test('notices that the page comes back from the memory of the browser', () => {
    const { storage, changed } = watched();
    storage.tell('pageshow', { persisted: false });
    expect(changed).not.toHaveBeenCalled();
    storage.tell('pageshow', { persisted: true });
    expect(changed).toHaveBeenCalledOnce();
  });

  test('ends', () => {
    const { storage, changed, end } = watched();
    end();
    storage.otherTabWrites(KEY, '甲');
    storage.tell('pageshow', { persisted: true });
    expect(changed).not.toHaveBeenCalled();
  });
});
