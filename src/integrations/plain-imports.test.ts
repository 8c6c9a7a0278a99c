import { expect, test, vi } from 'vitest';
import { plainImports } from './plain-imports.ts';

type Plugin = { readonly load: { readonly handler: () => string } };

/** The helper as the bundler gets it. */
async function helper() {
  const { load } = plainImports() as unknown as Plugin;
  const address = `data:text/javascript,${encodeURIComponent(load.handler())}`;
  const { __vitePreload } = await import(/* @vite-ignore */ address);
  return __vitePreload as (load: () => Promise<unknown>) => Promise<unknown>;
}

test('hands on what was loaded, and tells what was not before it fails', async () => {
  const dispatch = vi.fn();
  vi.stubGlobal('dispatchEvent', dispatch);
  const preload = await helper();
  expect(await preload(() => Promise.resolve('module'))).toBe('module');
  expect(dispatch).not.toHaveBeenCalled();
  const missing = new TypeError('Failed to fetch dynamically imported module');
  await expect(preload(() => Promise.reject(missing))).rejects.toBe(missing);
  expect(dispatch.mock.calls.map(([{ type }]) => type)).toEqual(['vite:preloadError']);
  vi.unstubAllGlobals();
});
