/**
 * Pictures of pages, compared with those in taken/. Usage: npm run test:pictures; `-- --update-snapshots` takes anew
 * those that have changed, `-- --grep procedure` looks at some of them.
 */
import { defineConfig } from '@playwright/test';
import { browserEnvironment, browserExecutable } from '../../scripts/browser.ts';

const executablePath = browserExecutable();

export default defineConfig({
  testDir: '.',
  testMatch: 'pictures.spec.ts',
  outputDir: '../../test-results/pictures',
  globalSetup: './site.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  // On a busy machine a page may be taken before its last script has run; a change is there each time.
  retries: 2,
  timeout: 120_000,
  reporter: 'line',
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--font-render-hinting=none'],
      // The fonts of the packages alone, so that letters are as wide on every machine.
      env: browserEnvironment('own'),
    },
  },
});
