/** Pages and components of these tests are made from the small edition. */
import { vi } from 'vitest';

vi.mock('#data/library.ts', async () => {
  const { bodies, lived } = await import('#tests/fixture.ts');
  return { getLibrary: () => Promise.resolve(lived), getBodies: () => Promise.resolve(bodies()) };
});
