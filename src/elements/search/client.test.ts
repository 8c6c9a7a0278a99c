import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FromWorker, ToWorker } from './client.ts';
import { makeSearchAnswer } from './testing.ts';

/** A worker that answers when the test says so. */
class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  readonly told: ToWorker[] = [];
  isEnded = false;
  constructor() {
    super();
    FakeWorker.made.push(this);
  }
  postMessage(message: ToWorker): void {
    this.told.push(message);
  }
  terminate(): void {
    this.isEnded = true;
  }
  get asked() {
    return this.told.flatMap((message) => ('id' in message ? message : []));
  }
  reply(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const fetched = vi.fn();

beforeEach(() => {
  FakeWorker.made = [];
  vi.resetModules();
  vi.useRealTimers();
  vi.stubGlobal('Worker', FakeWorker);
  fetched.mockReset().mockImplementation(() => Promise.resolve(new Response('root')));
  vi.stubGlobal('fetch', fetched);
});

const answer = (text: string) => makeSearchAnswer(text, []);
const worker = () => {
  const made = FakeWorker.made.at(-1);
  if (!made) throw new Error('No worker was started.');
  return made;
};
const toldOf = (count: number) =>
  vi.waitFor(() => {
    const { asked } = worker();
    expect(asked).toHaveLength(count);
    return asked;
  });

test('a worker is started once, and gets the first file of the index before any query', async () => {
  const { ask, warmUp } = await import('./client.ts');
  warmUp();
  warmUp();
  const asking = ask('用印', 8, 'procedure');
  const [{ id } = { id: 0 }] = await toldOf(1);
  expect(FakeWorker.made).toHaveLength(1);
  expect(fetched).toHaveBeenCalledTimes(1);
  const [first, second] = worker().told;
  expect(first).toMatchObject({ site: expect.stringMatching(/^http.*\/$/), base: '/' });
  expect(first).toHaveProperty('root', new TextEncoder().encode('root'));
  expect(second).toEqual({ id, typed: '用印', count: 8, kind: 'procedure' });
  worker().reply({ id, answer: answer('用印') });
  expect((await asking).text).toBe('用印');
});

test('what was started before this script came is taken over, and nothing is started twice', async () => {
  const { startSearch } = await import('./start-worker.ts');
  startSearch('/search-index.json');
  startSearch('/search-index.json');
  const { ask } = await import('./client.ts');
  const asking = ask('用印', 8);
  const [{ id } = { id: 0 }] = await toldOf(1);
  startSearch('/search-index.json');
  expect(FakeWorker.made).toHaveLength(1);
  expect(fetched.mock.calls.map(([address]) => String(address))).toEqual(['/search-index.json']);
  expect(worker().told[0]).toHaveProperty('root', new TextEncoder().encode('root'));
  worker().reply({ id, answer: answer('用印') });
  expect((await asking).text).toBe('用印');
});

test('a worker that failed before this script came fails the first query, and the next starts another', async () => {
  const { startSearch } = await import('./start-worker.ts');
  startSearch('/search-index.json');
  worker().dispatchEvent(new Event('error'));
  const { ask } = await import('./client.ts');
  await expect(ask('用印', 8)).rejects.toThrow('The search worker has stopped.');
  ask('归档', 8).catch(() => {});
  expect(FakeWorker.made).toHaveLength(2);
});

test('a query is asked also when the first file cannot be had: the worker tries by itself', async () => {
  fetched.mockRejectedValue(new Error('offline'));
  const { ask } = await import('./client.ts');
  const asking = ask('用印', 8);
  const [{ id } = { id: 0 }] = await toldOf(1);
  expect(worker().told[0]).toHaveProperty('root', undefined);
  worker().reply({ id, failure: 'no index' });
  await expect(asking).rejects.toThrow('no index');
});

test('a query is overtaken by the next one, and its answer let go', async () => {
  const { ask } = await import('./client.ts');
  const first = ask('用', 8);
  const overtaken = expect(first).rejects.toThrow(expect.objectContaining({ name: 'Overtaken' }));
  const second = ask('用印', 8);
  await overtaken;
  const [{ id } = { id: 0 }] = await toldOf(1);
  worker().reply({ id: id - 1, answer: answer('用') });
  worker().reply({ id, answer: answer('用印') });
  expect((await second).text).toBe('用印');
});

describe('a worker', () => {
  test('that stops fails what waits, and the next query starts another', async () => {
    const { ask } = await import('./client.ts');
    const asking = ask('用印', 8);
    await toldOf(1);
    worker().dispatchEvent(new Event('error'));
    await expect(asking).rejects.toThrow('The search worker has stopped.');
    ask('归档', 8).catch(() => {});
    expect(FakeWorker.made).toHaveLength(2);
  });

  test('that gives no sign of life is ended, its query fails, and the next one starts another', async () => {
    const { ask } = await import('./client.ts');
    const asking = ask('用印', 8);
    await toldOf(1);
    vi.useFakeTimers();
    // Asked again under the timers of the test.
    const hanging = ask('归档', 8);
    await expect(asking).rejects.toThrow();
    const ended = expect(hanging).rejects.toThrow(expect.objectContaining({ name: 'TookTooLong' }));
    await vi.advanceTimersByTimeAsync(14_000);
    expect(worker().isEnded).toBe(false);
    worker().reply({ isAlive: true });
    await vi.advanceTimersByTimeAsync(14_000);
    expect(worker().isEnded).toBe(false);
    await vi.advanceTimersByTimeAsync(2000);
    await ended;
    expect(worker().isEnded).toBe(true);
    ask('归档', 8).catch(() => {});
    expect(FakeWorker.made).toHaveLength(2);
  });

  test('is left alone once it has answered', async () => {
    const { ask } = await import('./client.ts');
    const asking = ask('用印', 8);
    await toldOf(1);
    vi.useFakeTimers();
    asking.catch(() => {});
    const second = ask('归档', 8);
    await vi.advanceTimersByTimeAsync(0);
    worker().reply({ id: worker().asked.at(-1)?.id ?? 0, answer: answer('归档') });
    await second;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(worker().isEnded).toBe(false);
  });
});
