/** A page that was opened before the site was replaced. */
import { expect } from '@playwright/test';
import { FORM } from './pages.ts';
import { test } from './watched.ts';

test.use({ allowed: [/Failed to load resource|Failed to fetch dynamically imported module/] });

const WORD = '下载填好的 Word 文件';

test('what only the old site had is missing: the page says so, keeps what was written, and waits', async ({
  context,
  page,
}) => {
  await page.goto(FORM);
  await expect(page.locator('form-sheet')).toHaveAttribute('data-state', 'ready');
  const field = page.locator('form-sheet').getByRole('textbox').first();
  await field.fill('写到一半');
  // Another build takes the place: other names of modules, another name of its own.
  await context.route('**/_astro/*.js', (route) => route.fulfill({ status: 404 }));
  await context.route('**/build.json', (route) => route.fulfill({ json: { build: 'another' } }));
  const notice = page.getByRole('alert').filter({ hasText: '网站刚更新' });
  await expect(notice).toBeHidden();
  await page.getByRole('button', { name: WORD }).click();
  await expect(notice).toBeVisible();
  await expect(field).toHaveText('写到一半');
  await context.unroute('**/_astro/*.js');
  // Whoever leaves sooner is asked by the browser, which nobody answers here.
  await expect(page.locator('form-sheet:not([data-saving]) [data-sign]')).toContainText('已保存');
  await notice.getByRole('button', { name: '重新打开本页' }).click();
  await expect(page.locator('form-sheet')).toHaveAttribute('data-state', 'ready');
  await expect(field).toHaveText('写到一半');
  await expect(notice).toBeHidden();
});

test('a file that does not arrive is no newer site', async ({ context, page }) => {
  await page.goto(FORM);
  await expect(page.locator('form-sheet')).toHaveAttribute('data-state', 'ready');
  await context.route('**/_astro/*.js', (route) => route.abort());
  const asked = page.waitForResponse('**/build.json');
  await page.getByRole('button', { name: WORD }).click();
  await asked;
  await expect(page.locator('[data-when="not-made"]')).toBeVisible();
  await expect(page.getByText('网站刚更新')).toBeHidden();
});
