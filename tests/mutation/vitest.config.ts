import { defineConfig } from 'vitest/config';

/** The unit tests of the domain, in one process each time a mutant is tried. */
export default defineConfig({
  test: {
    include: ['src/domain/**/*.test.ts', 'src/schemas/**/*.test.ts'],
    exclude: process.env['MUTATE']?.startsWith('procedures/swimlane')
      ? []
      : ['src/domain/procedures/swimlane/**'],
    setupFiles: ['tests/seed.ts'],
    isolate: false,
    testTimeout: 30_000,
  },
});
