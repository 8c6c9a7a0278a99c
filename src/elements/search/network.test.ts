import { beforeEach, expect, test, vi } from 'vitest';
import { readOverNetwork } from './network.ts';

const fetched = vi.fn<typeof fetch>();
beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});
const read = readOverNetwork('https://example.org/shouce/');

test('a file is fetched from where the build has put it', async () => {
  fetched.mockImplementation(() => Promise.resolve(new Response('abc')));
  expect(await read('w0', 'b1', false)).toEqual(new TextEncoder().encode('abc'));
  await read('root', '', true);
  expect(fetched.mock.calls.map(([address, init]) => [address, init?.cache])).toEqual([
    ['https://example.org/shouce/_astro/search-b1/w0.bin', 'default'],
    ['https://example.org/shouce/search-index.json', 'reload'],
  ]);
  expect(fetched.mock.calls[0]?.[1]?.signal).toBeInstanceOf(AbortSignal);
});

test('an answer that is none is a failure', async () => {
  fetched.mockResolvedValue(new Response('', { status: 404 }));
  await expect(read('w0', 'b1', false)).rejects.toThrow(
    '404 https://example.org/shouce/_astro/search-',
  );
});
