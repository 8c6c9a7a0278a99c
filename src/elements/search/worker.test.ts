import { beforeEach, expect, test, vi } from 'vitest';
import { Overtaken } from '#domain/search/overtaken.ts';
import type { ReadFile } from '#domain/search/index/reading.ts';
import type { ToWorker } from './client.ts';
import { makeSearchAnswer } from './testing.ts';

const answer = vi.hoisted(() => vi.fn());
const prepared = vi.hoisted(() => vi.fn());
const opened = vi.hoisted(() => vi.fn<(read: ReadFile, base: string) => void>());
vi.mock('#domain/search/engine.ts', () => ({
  SearchEngine: class {
    constructor(read: ReadFile, base: string) {
      opened(read, base);
    }
    answer = answer;
    prepare = prepared;
  },
}));

const replied = vi.fn();
vi.stubGlobal('postMessage', replied);
await import('./worker.ts');

const tell = (data: ToWorker) => window.dispatchEvent(new MessageEvent('message', { data }));
const ROOT = new TextEncoder().encode('root');

beforeEach(() => {
  vi.useRealTimers();
  for (const mock of [replied, answer, opened]) mock.mockReset();
  answer.mockImplementation(({ typed }: { typed: string }) =>
    Promise.resolve(makeSearchAnswer(typed, [])),
  );
  tell({ site: 'https://example.org/shouce/', base: '/shouce/', root: ROOT });
});

const answered = (times: number) => vi.waitFor(() => expect(replied).toHaveBeenCalledTimes(times));

test('the index is opened before any query', () => {
  expect(prepared).toHaveBeenCalled();
  expect(answer).not.toHaveBeenCalled();
});

test('a query is answered, or its failure told', async () => {
  tell({ id: 1, typed: '用印', count: 8, kind: 'procedure' });
  await answered(1);
  expect(replied).toHaveBeenLastCalledWith({ id: 1, answer: makeSearchAnswer('用印', []) });
  expect(answer.mock.lastCall?.[0]).toEqual({ typed: '用印', count: 8, kind: 'procedure' });
  answer.mockRejectedValueOnce(new Error('no index'));
  tell({ id: 2, typed: '用印', count: 8 });
  await answered(2);
  expect(replied).toHaveBeenLastCalledWith({ id: 2, failure: 'Error: no index' });
});

test('a query is wanted until the next one comes, and nothing is said of one that was overtaken', async () => {
  const wanted: boolean[] = [];
  answer.mockImplementationOnce(async (_, isWanted: () => boolean) => {
    wanted.push(isWanted());
    await Promise.resolve();
    wanted.push(isWanted());
    throw new Overtaken();
  });
  tell({ id: 3, typed: '用', count: 8 });
  tell({ id: 4, typed: '用印', count: 8 });
  await answered(1);
  expect(wanted).toEqual([true, false]);
  expect(replied.mock.calls).toEqual([[{ id: 4, answer: makeSearchAnswer('用印', []) }]]);
});

test('signs of life are given while a query is at work, and end with it', async () => {
  vi.useFakeTimers();
  let finish: (value: unknown) => void = () => {};
  answer.mockReturnValueOnce(new Promise((resolve) => (finish = resolve)));
  tell({ id: 5, typed: '用印', count: 8 });
  await vi.advanceTimersByTimeAsync(6000);
  expect(replied.mock.calls).toEqual([1, 2, 3].map(() => [{ isAlive: true }]));
  finish(makeSearchAnswer('用印', []));
  await vi.advanceTimersByTimeAsync(6000);
  expect(replied).toHaveBeenCalledTimes(4);
});

test('the first file that was handed over is used once; after that, and when it is to be fresh, it is fetched', async () => {
  const [read, base] = opened.mock.lastCall ?? [];
  expect(base).toBe('/shouce/');
  const fetched = vi.fn(() => Promise.resolve(new Response('fetched')));
  vi.stubGlobal('fetch', fetched);
  expect(await read?.('root', '', false)).toEqual(ROOT);
  await read?.('root', '', false);
  await read?.('w0', 'b', false);
  expect(fetched.mock.calls.map(([address]: unknown[]) => address)).toEqual([
    'https://example.org/shouce/search-index.json',
    'https://example.org/shouce/_astro/search-b/w0.bin',
  ]);
  tell({ site: 'https://example.org/', base: '/', root: ROOT });
  await opened.mock.lastCall?.[0]('root', '', true);
  expect(fetched).toHaveBeenCalledTimes(3);
});
