/** The result as people read it: what stands where, the way to an item and back, on a phone, on paper, to a reader. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import type { SheetAnswer } from '#domain/assessment/record/sheet-record.ts';
import { ITEMS, level, openWith, saved, sheetOf } from './sheets.ts';
import { isGeneralEdition } from '../edition.ts';
import { test } from './watched.ts';

test.skip(!isGeneralEdition, 'names pages of the general edition');

const RESULT = 'assessment/result/';
const unknown: SheetAnswer = { state: 'unknown' };

/** Sheets that are told in different ways, by what an item is given. */
const SHEETS: Readonly<Record<string, (item: string) => SheetAnswer | undefined>> = {
  weak: (item) => level(Number(item.at(-1)) % 2),
  open: (item) => (item.endsWith('2') ? unknown : level(Number(item.at(-1)) % 5)),
  unknown: () => unknown,
  part: (item) => (item.startsWith('scope') ? level(1) : undefined),
  strong: () => level(4),
};

const open = (page: Page, name: string) =>
  openWith(page, RESULT, sheetOf(SHEETS[name] ?? (() => undefined)));

test('what one came for stands on the first screen of a desk', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, 'weak');
  await expect(page.locator('[data-list="things"] > li')).toHaveCount(3);
  await expect(page.locator('[data-head]')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('link', { name: '形成整改台账' })).toBeInViewport({ ratio: 1 });
  for (const thing of await page.locator('[data-list="things"] > li').all()) {
    await expect(thing).toBeInViewport({ ratio: 1 });
  }
});

test('an item is answered again, and the result says what that has changed', async ({ page }) => {
  const weak = sheetOf((item) => level(item === 'scope-01' ? 0 : 4));
  await openWith(page, RESULT, weak);
  const row = page.locator('#result-scope-01');
  await expect(row).toContainText('0 级，目标 3 级');
  await row.getByRole('link', { name: '再答' }).click();
  await page.waitForURL(/scope\/\?from=result#scope-01$/);
  await page.locator('input[name="scope-01"][value="3"]').check();
  await saved(page);
  await page.locator('a[data-from="result"]').first().click();
  await page.waitForURL(/result\/#result-scope-01$/);
  const changes = page.locator('[data-section="changes"]');
  // Whether the window itself is the one in front is the machine's affair.
  await expect.poll(() => changes.evaluate((part) => part === document.activeElement)).toBe(true);
  await expect(changes).toBeInViewport();
  await expect(changes.getByRole('listitem')).toContainText([
    '职责范围第 1 题：0 级 → 3 级',
    '职责范围等级：1 级 → 4 级',
    '职责范围得分：',
    '职责范围第 1 题不再是卡点',
    '总体等级：1 级 → 4 级',
    '总体得分：',
  ]);
  await changes.getByRole('button', { name: '知道了' }).click();
  await expect(changes).toBeHidden();
  await page.reload();
  await expect(row).toContainText('3 级，目标 3 级');
  await expect(changes).toBeHidden();
});

test('who changed nothing is led back to the row, and told so', async ({ page }) => {
  await open(page, 'weak');
  await page.locator('#result-workflow-05').getByRole('link', { name: '再答' }).click();
  await page.waitForURL(/workflow\/\?from=result#workflow-05$/);
  await page.locator('a[data-from="result"]').first().click();
  await expect(page.locator('[data-section="changes"]')).toContainText('答案没有变');
});

test('on paper the result takes two sheets, and the answers come after them', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'Only Chromium prints to a file.');
  await open(page, 'open');
  await expect(page.locator('[data-list="rows"] > tr')).toHaveCount(ITEMS.length);
  const pdf = await getDocumentProxy(Uint8Array.from(await page.pdf({ preferCSSPageSize: true })));
  const starts = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    if (text.normalize('NFKC').replaceAll(' ', '').includes('逐题看圆点')) starts.push(number);
  }
  expect(starts).toEqual([3]);
  expect(pdf.numPages).toBeLessThanOrEqual(6);
});

for (const name of Object.keys(SHEETS)) {
  test(`a sheet that is ${name} has no violation, and fits a phone`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await open(page, name);
      await expect(page.locator('[data-report]')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(excess).toBeLessThanOrEqual(0);
  });
}
