import { expect, test, vi } from 'vitest';
import { closedTexts, TestStorage } from './testing.ts';
import { keepTicks, readTicks, watchTicks } from './ticks.ts';

const LIST = 'seals/use-approval@1.0';

test('what is kept is read again, for this procedure and version only', () => {
  const { texts } = new TestStorage();
  expect(keepTicks(LIST, 'step-seal', texts)).toBe(true);
  expect(readTicks(LIST, texts)).toBe('step-seal');
  expect(readTicks('seals/use-approval@1.1', texts)).toBe('');
});

test('nothing ticked leaves nothing behind', () => {
  const { texts, stored } = new TestStorage();
  keepTicks(LIST, 'step-seal', texts);
  expect(keepTicks(LIST, '', texts)).toBe(true);
  expect(stored.size).toBe(0);
});

test('a full storage is owned up to', () => {
  const storage = new TestStorage();
  storage.refuses = () => 'QuotaExceededError';
  expect(keepTicks(LIST, 'step-seal', storage.texts)).toBe(false);
});

test('a closed storage reads as empty and refuses to keep', () => {
  expect(readTicks(LIST, closedTexts)).toBe('');
  expect(keepTicks(LIST, 'step-seal', closedTexts)).toBe(false);
});

test('changes of this list in another tab are noticed, until the watch ends', () => {
  const storage = new TestStorage();
  const watch = new AbortController();
  const changed = vi.fn();
  watchTicks(LIST, changed, watch.signal, storage.texts);
  storage.otherTabWrites('handbook:checklist:other@1.0', 'a');
  expect(changed).not.toHaveBeenCalled();
  storage.otherTabWrites(`handbook:checklist:${LIST}`, 'a');
  expect(changed).toHaveBeenCalledOnce();
  watch.abort();
  storage.otherTabWrites(`handbook:checklist:${LIST}`, 'b');
  expect(changed).toHaveBeenCalledOnce();
});
