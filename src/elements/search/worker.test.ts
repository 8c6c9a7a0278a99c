import { beforeEach, expect, test, vi } from 'vitest';
import type { SearchRequest } from './client.ts';
import { makeSearchAnswer } from './testing.ts';

const loadSearch = vi.hoisted(() => vi.fn());
const search = vi.hoisted(() => vi.fn());
const makeAnswer = vi.hoisted(() => vi.fn());
vi.mock('#domain/search/load-search.ts', () => ({ loadSearch }));
vi.mock('#domain/search/search.ts', () => ({ search }));
vi.mock('#domain/search/show/answer.ts', () => ({ makeAnswer }));

const replied = vi.fn();
vi.stubGlobal('postMessage', replied);
await import('./worker.ts');

/** An address under which pagefind.js is a module that names itself. */
const BUNDLE = 'data:text/javascript,export const name = "pagefind";//';

function ask(rest: Partial<SearchRequest>): void {
  const data = { id: 1, bundle: BUNDLE, base: '/shouce/', typed: '用印', count: 8, ...rest };
  window.dispatchEvent(new MessageEvent('message', { data }));
}

beforeEach(() => {
  for (const mock of [replied, loadSearch, search, makeAnswer]) mock.mockReset();
  loadSearch.mockResolvedValue({ index: 'index' });
  search.mockImplementation((_tools, typed: string) => Promise.resolve({ typed }));
  makeAnswer.mockImplementation((_index, { typed }) =>
    Promise.resolve(makeSearchAnswer(typed, [])),
  );
});

const answered = (times: number) => vi.waitFor(() => expect(replied).toHaveBeenCalledTimes(times));

test('the index is opened with the first question, once, and again after a failure', async () => {
  loadSearch.mockRejectedValueOnce(new Error('no index'));
  ask({ id: 1 });
  await answered(1);
  expect(replied).toHaveBeenLastCalledWith({ id: 1, failure: 'Error: no index' });
  ask({ id: 2 });
  ask({ id: 3, typed: '归档', count: 10, kind: 'form' });
  await answered(3);
  expect(replied.mock.calls.slice(1)).toEqual([
    [{ id: 2, answer: makeSearchAnswer('用印', []) }],
    [{ id: 3, answer: makeSearchAnswer('归档', []) }],
  ]);
  expect(loadSearch).toHaveBeenCalledTimes(2);
  const [pagefind, bundle, base, read] = loadSearch.mock.lastCall ?? [];
  expect([pagefind.name, bundle, base]).toEqual(['pagefind', BUNDLE, '/shouce/']);
  expect(read).toBeTypeOf('function');
  expect(search).toHaveBeenLastCalledWith({ index: 'index' }, '归档');
  expect(makeAnswer).toHaveBeenLastCalledWith('index', { typed: '归档' }, 10, 'form');
});
