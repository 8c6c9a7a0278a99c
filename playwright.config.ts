import { defineConfig, devices } from '@playwright/test';
import {
  browserEnvironment,
  browserExecutable,
  oldestBrowserExecutable,
} from './scripts/browser.ts';

const executablePath = browserExecutable();
const oldest = oldestBrowserExecutable();

/** The site is built twice, and every journey is walked in both. */
const SITES = [
  { name: 'root', port: 4331, base: '/', folder: './dist' },
  { name: 'shouce', port: 4332, base: '/shouce/', folder: './dist-base' },
];

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  // Four projects on two cores: what is slow on a busy machine is no fault of the site.
  timeout: 120_000,
  // A busy machine takes a window from the front or a port for a moment; what passes only then is printed as flaky.
  retries: 1,
  reporter: process.env['CI'] ? 'line' : [['list', { printSteps: false }]],
  use: {
    locale: 'zh-CN',
    launchOptions: launch(executablePath),
  },
  projects: [
    ...SITES.map(({ name, port, base }) => ({
      name,
      // The folder edition is made from the build at the root, and served by nobody.
      testIgnore: base === '/' ? [] : '**/folder.spec.ts',
      use: { ...devices['Desktop Chrome'], baseURL: `http://localhost:${port}${base}` },
    })),
    // The oldest browser in offices walks the same journeys; the book is made on the machine that builds.
    ...SITES.slice(0, oldest ? 1 : 0).map(({ port, base }) => ({
      name: 'chromium-109',
      testIgnore: '**/book.spec.ts',
      use: {
        ...devices['Desktop Chrome'],
        baseURL: `http://localhost:${port}${base}`,
        launchOptions: launch(oldest),
      },
    })),
  ],
  webServer: SITES.map(({ port, base, folder }) => ({
    command: `node scripts/astro.mjs preview --port ${port} --ignore-lock`,
    url: `http://localhost:${port}${base}`,
    env: { SITE_BASE: base, SITE_DIR: folder },
    reuseExistingServer: false,
  })),
});

function launch(executable: string | undefined) {
  return {
    ...(executable && { executablePath: executable }),
    args: ['--no-sandbox', '--disable-gpu'],
    env: browserEnvironment(),
  };
}
