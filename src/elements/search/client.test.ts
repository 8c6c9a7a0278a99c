import { beforeEach, expect, test, vi } from 'vitest';
import type { SearchReply, SearchRequest } from './client.ts';
import { makeSearchAnswer } from './testing.ts';

/** A worker that answers when the test says so. */
class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  readonly asked: SearchRequest[] = [];
  constructor() {
    super();
    FakeWorker.made.push(this);
  }
  postMessage(request: SearchRequest): void {
    this.asked.push(request);
  }
  reply(data: SearchReply): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => {
  FakeWorker.made = [];
  vi.resetModules();
  vi.stubGlobal('Worker', FakeWorker);
});

const answer = (text: string) => makeSearchAnswer(text, []);
const worker = () => {
  const made = FakeWorker.made.at(-1);
  if (!made) throw new Error('No worker was started.');
  return made;
};

test('every question goes to one worker, and each gets its own answer', async () => {
  const { ask } = await import('./client.ts');
  const [first, second] = [ask('用印', 8), ask('归档', 10)];
  expect(FakeWorker.made).toHaveLength(1);
  const [one, other] = worker().asked;
  expect([one, other]).toMatchObject([
    { typed: '用印', count: 8, base: '/' },
    { typed: '归档', count: 10 },
  ]);
  expect(one?.bundle).toMatch(/^http.*\/pagefind\/$/);
  worker().reply({ id: other?.id ?? 0, answer: answer('归档') });
  worker().reply({ id: one?.id ?? 0, answer: answer('用印') });
  expect((await first).text).toBe('用印');
  expect((await second).text).toBe('归档');
});

test('a failure is the failure of that question', async () => {
  const { ask } = await import('./client.ts');
  const asking = ask('用印', 8);
  worker().reply({ id: worker().asked[0]?.id ?? 0, failure: 'no index' });
  await expect(asking).rejects.toThrow('no index');
});

test('an answer that nobody waits for is let go', async () => {
  const { ask } = await import('./client.ts');
  void ask('用印', 8);
  expect(() => worker().reply({ id: 99, answer: answer('x') })).not.toThrow();
});

test('a worker that stops fails what waits, and the next question starts another', async () => {
  const { ask } = await import('./client.ts');
  const asking = ask('用印', 8);
  worker().dispatchEvent(new Event('error'));
  await expect(asking).rejects.toThrow('The search worker has stopped.');
  void ask('归档', 8);
  expect(FakeWorker.made).toHaveLength(2);
});
