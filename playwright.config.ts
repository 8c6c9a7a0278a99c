import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { BROWSER_FOLDER, browserExecutable } from './scripts/browser.ts';

const executablePath = browserExecutable();
const libraries = join(BROWSER_FOLDER, 'al2023/lib');

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
  timeout: 60_000,
  reporter: process.env['CI'] ? 'line' : [['list', { printSteps: false }]],
  use: {
    locale: 'zh-CN',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu'],
      env: { ...process.env, LD_LIBRARY_PATH: libraries } as Record<string, string>,
    },
  },
  projects: SITES.map(({ name, port, base }) => ({
    name,
    use: { ...devices['Desktop Chrome'], baseURL: `http://localhost:${port}${base}` },
  })),
  webServer: SITES.map(({ port, base, folder }) => ({
    command: `node scripts/astro.mjs preview --port ${port} --ignore-lock`,
    url: `http://localhost:${port}${base}`,
    env: { SITE_BASE: base, SITE_DIR: folder },
    reuseExistingServer: false,
  })),
});
