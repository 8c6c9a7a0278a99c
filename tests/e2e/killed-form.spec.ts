/** A browser that is killed while somebody fills in a form, as by a power cut. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { isGeneralEdition } from '../edition.ts';
import { using } from './killed-browser.ts';

test.skip(!isGeneralEdition, 'names pages of the general edition');

/** Places of the form one writes into, one after the other. */
const PLACES = ['number', 'department', 'title', 'copies', 'pages', 'recipient', 'purpose'];
const PACE = 500;

for (const after of [900, 1700, 2600]) {
  test(`${after} ms after the first word it has kept all it called saved`, async ({ baseURL }, {
    project,
  }) => {
    test.skip(project.name !== 'root', 'once is enough');
    const profile = mkdtempSync(join(tmpdir(), 'killed-browser-'));
    const address = `${baseURL ?? ''}forms/seal-request/`;
    const shown: string[] = [];
    let kept: string[] = [];
    try {
      await using(profile, async (page, kill) => {
        await page.goto(address);
        await page.locator('form-sheet[data-state="ready"]').waitFor();
        setTimeout(kill, after);
        for (const place of PLACES) {
          const next = wait(PACE);
          await page.locator(`[data-blank="${place}"]`).fill(place);
          await page.locator('form-sheet:not([data-saving])').waitFor();
          await expect(page.locator('[data-sign]')).toContainText('已保存');
          shown.push(place);
          await next;
        }
      });
      await using(profile, async (page, kill) => {
        await page.goto(address);
        await page.locator('form-sheet[data-state="ready"]').waitFor();
        const texts = await page.locator('.sheet [data-blank]').allTextContents();
        kept = PLACES.filter((place) => texts.includes(place));
        kill();
      });
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(PLACES.length);
    expect(kept).toEqual(expect.arrayContaining(shown));
  });
}
