/** Fields that are written one after the other until the browser is killed, and what is left of them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, type Page } from '@playwright/test';
import { using } from './killed-browser.ts';

/** From one field to the next, in milliseconds. */
const PACE = 500;
/** When the browser is killed, in milliseconds after the first word. */
const KILLS = [900, 1700, 2600];

export interface Filling {
  /** Under the base path, without a slash in front. */
  readonly path: string;
  /** The element that keeps what is written, which tells when it is ready and while it saves. */
  readonly element: string;
  readonly fields: readonly string[];
  /** Writes its own name into a field. */
  readonly write: (page: Page, field: string) => Promise<void>;
  /** @returns the fields that hold their names */
  readonly kept: (page: Page) => Promise<string[]>;
}

/** Tests that nothing is lost of what the page called saved. */
export function testKills({ path, element, fields, write, kept }: Filling): void {
  for (const after of KILLS) {
    test(`${after} ms after the first word it has kept all it called saved`, async ({ baseURL }, {
      project,
    }) => {
      test.skip(project.name !== 'root', 'once is enough');
      const profile = mkdtempSync(join(tmpdir(), 'killed-browser-'));
      const open = async (page: Page) => {
        await page.goto(`${baseURL ?? ''}${path}`);
        await page.locator(`${element}[data-state="ready"]`).waitFor();
      };
      const shown: string[] = [];
      let left: string[] = [];
      try {
        await using(profile, async (page, kill) => {
          await open(page);
          setTimeout(kill, after);
          for (const field of fields) {
            const next = wait(PACE);
            await write(page, field);
            await page.locator(`${element}:not([data-saving])`).waitFor();
            await expect(page.locator('[data-sign]')).toContainText('已保存');
            shown.push(field);
            await next;
          }
        });
        await using(profile, async (page, kill) => {
          await open(page);
          left = await kept(page);
          kill();
        });
      } finally {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      }
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.length).toBeLessThan(fields.length);
      expect(left).toEqual(expect.arrayContaining(shown));
    });
  }
}
