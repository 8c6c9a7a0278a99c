import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SEARCH } from '#strings.ts';
import { get, show } from '#tests/elements/page.ts';

const seen = () => get('i').textContent;
const heard = () => get('b').textContent;

async function status() {
  vi.resetModules();
  const { SearchStatus } = await import('./search-status.ts');
  show('<i></i><b></b>');
  return new SearchStatus(get('i'), get('b'));
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('before the index is there, it is said at once that it is fetched, and again when that takes long', async () => {
  const one = await status();
  one.work();
  await vi.advanceTimersByTimeAsync(0);
  expect([seen(), heard()]).toEqual([SEARCH.fetching, '']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(heard()).toBe(SEARCH.fetching);
  await vi.advanceTimersByTimeAsync(5000);
  expect([seen(), heard()]).toEqual([SEARCH.fetchingLong, SEARCH.fetchingLong]);
});

test('after that, only an answer that keeps one waiting is announced', async () => {
  const one = await status();
  one.work();
  one.done('找到 1 页。');
  expect(seen()).toBe('找到 1 页。');
  one.work();
  await vi.advanceTimersByTimeAsync(100);
  expect(seen()).toBe('找到 1 页。');
  await vi.advanceTimersByTimeAsync(100);
  expect(seen()).toBe(SEARCH.searching);
  await vi.advanceTimersByTimeAsync(5000);
  expect(seen()).toBe(SEARCH.searchingLong);
});

test('what was not said yet is not heard when somebody types on', async () => {
  const one = await status();
  one.say('找到 1 页。');
  one.rest();
  await vi.advanceTimersByTimeAsync(1000);
  expect([seen(), heard()]).toEqual(['找到 1 页。', '']);
});
