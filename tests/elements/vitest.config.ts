import { getViteConfig } from 'astro/config';

/** Settings of vitest that Astro's types do not know. */
const test = {
  name: 'elements',
  root: process.cwd(),
  include: ['src/{elements,dev}/**/*.test.ts'],
  setupFiles: ['tests/seed.ts', 'tests/elements/setup.ts'],
  environment: './tests/elements/environment.ts',
  // Cheaper to start than processes.
  pool: 'threads',
  testTimeout: 30_000,
};

/** Compiles components as the site does, without its integrations, which are about whole builds. */
export default getViteConfig({ test } as Parameters<typeof getViteConfig>[0], {
  configFile: false,
  logLevel: 'error',
  trailingSlash: 'always',
});
