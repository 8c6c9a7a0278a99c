import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepTicks, readTicks, watchTicks } from './ticks.ts';

const LIST = 'seals/use-approval@1.0';
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});

afterEach(() => vi.unstubAllGlobals());

test('what is kept is read again, for this procedure and version only', () => {
  expect(keepTicks(LIST, 'step-seal')).toBe(true);
  expect(readTicks(LIST)).toBe('step-seal');
  expect(readTicks('seals/use-approval@1.1')).toBe('');
});

test('nothing ticked leaves nothing behind', () => {
  keepTicks(LIST, 'step-seal');
  expect(keepTicks(LIST, '')).toBe(true);
  expect(kept.size).toBe(0);
});

test('a full storage is owned up to', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('', 'QuotaExceededError');
    },
  });
  expect(keepTicks(LIST, 'step-seal')).toBe(false);
});

test('a closed storage reads as empty and refuses to keep', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new DOMException('', 'SecurityError');
    },
  });
  expect(readTicks(LIST)).toBe('');
  expect(keepTicks(LIST, 'step-seal')).toBe(false);
});

test('changes of this list in another tab are noticed, until the watch ends', () => {
  const events = new EventTarget();
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  const watch = new AbortController();
  const changed = vi.fn();
  watchTicks(LIST, changed, watch.signal);
  const tell = (key: string | null) =>
    events.dispatchEvent(Object.assign(new Event('storage'), { key }));
  tell('handbook:checklist:other@1.0');
  expect(changed).not.toHaveBeenCalled();
  tell(`handbook:checklist:${LIST}`);
  tell(null);
  expect(changed).toHaveBeenCalledTimes(2);
  events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  expect(changed).toHaveBeenCalledTimes(2);
  events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(changed).toHaveBeenCalledTimes(3);
  watch.abort();
  tell(null);
  expect(changed).toHaveBeenCalledTimes(3);
});
