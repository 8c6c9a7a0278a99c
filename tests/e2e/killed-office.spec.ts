/** A browser that is killed while an office's edition is prepared, as by a power cut. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { isGeneralEdition } from '../edition.ts';
import { using } from './killed-browser.ts';

test.skip(!isGeneralEdition, 'names posts of the general edition');

/** Fields one writes into, one after the other. */
const FIELDS = [
  'unit',
  'title',
  'contacts.phone',
  'posts.director.holder',
  'posts.documents-clerk.holder',
  'posts.meetings-clerk.holder',
  'local.seal-authority.value',
];
const PACE = 500;

for (const after of [900, 1700, 2600]) {
  test(`${after} ms after the first word it has kept all it called saved`, async ({ baseURL }, {
    project,
  }) => {
    test.skip(project.name !== 'root', 'once is enough');
    const profile = mkdtempSync(join(tmpdir(), 'killed-browser-'));
    const address = `${baseURL ?? ''}office/`;
    const shown: string[] = [];
    const kept: string[] = [];
    try {
      await using(profile, async (page, kill) => {
        await page.goto(address);
        await page.locator('office-setup[data-state="ready"]').waitFor();
        setTimeout(kill, after);
        for (const id of FIELDS) {
          const next = wait(PACE);
          await page.locator(`[name="${id}"]`).fill(id);
          await page.locator('office-setup:not([data-saving])').waitFor();
          await expect(page.locator('[data-sign]')).toContainText('已保存');
          shown.push(id);
          await next;
        }
      });
      await using(profile, async (page, kill) => {
        await page.goto(address);
        await page.locator('office-setup[data-state="ready"]').waitFor();
        for (const id of FIELDS) {
          if ((await page.locator(`[name="${id}"]`).inputValue()) === id) kept.push(id);
        }
        kill();
      });
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(FIELDS.length);
    expect(kept).toEqual(expect.arrayContaining(shown));
  });
}
