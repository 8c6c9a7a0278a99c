/** Pages and components of these tests are made from the small edition, in a browser that has a database. */
import 'fake-indexeddb/auto';
import { vi } from 'vitest';

// Where no address is given, vitest hands out the word “undefined”.
vi.stubEnv('SITE', '');

// Pages of other tests run beside this one and would be told of each other's changes.
vi.stubGlobal('BroadcastChannel', undefined);

vi.mock('#data/library.ts', async () => {
  const { bodies, lived } = await import('#tests/fixture.ts');
  return { getLibrary: () => Promise.resolve(lived), getBodies: () => Promise.resolve(bodies()) };
});
