import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: ['src/{elements,dev}/**'],
          setupFiles: ['tests/seed.ts'],
          // Hardly any module keeps a state; a process a file would take twice the time.
          isolate: false,
          // A busy machine draws swimlanes slowly.
          testTimeout: 30_000,
        },
      },
      // Custom elements on pages made from the fixture, in a DOM.
      'tests/elements/vitest.config.ts',
      // Each of these checks a whole copy of content/.
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 60_000 } },
      // What holds for the code itself: import rules, styles, settings that must agree.
      { test: { name: 'code', include: ['tests/code/**/*.test.ts'], testTimeout: 30_000 } },
      // These read the built site in dist/ (or the folder named by SITE_DIR), and the one under a path in dist-base/,
      // so they run after both builds.
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/search/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
