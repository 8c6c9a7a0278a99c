/** The first page leads back to what was begun, and costs nothing where nothing was. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { isGeneralEdition } from '../edition.ts';
import { shiftsOf, watchShifts } from './layout-shift.ts';

test.skip(!isGeneralEdition, 'names pages of the general edition');

const resume = (page: Page) => page.getByRole('region', { name: '接着填' });

async function begin(page: Page, path: string, blank: string, text: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('form-sheet')).toHaveAttribute('data-state', 'ready');
  await page.locator(`[data-blank="${blank}"]`).fill(text);
  await expect(page.locator('form-sheet')).not.toHaveAttribute('data-saving');
  await expect(page.locator('[data-sign]')).toHaveText(/已保存/u);
}

test('nothing is said and nothing loaded where nothing was begun', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('', { waitUntil: 'networkidle' });
  await expect(page.locator('resume-drafts')).toBeHidden();
  expect(asked.filter((url) => /resume|drafts|titles/u.test(url))).toEqual([]);
});

for (const width of [360, 1280]) {
  test(`what was begun is opened by a link, and nothing moves, at ${width} px`, async ({
    page,
  }) => {
    await watchShifts(page);
    await page.setViewportSize({ width, height: 780 });
    await begin(page, 'forms/introduction-letter/', 'stub-to', '样例市档案馆');
    await begin(page, 'forms/seal-request/', 'title', '长'.repeat(60));
    await page.goto('', { waitUntil: 'networkidle' });
    await expect(resume(page).getByRole('link')).toHaveText([
      /^用印审批单：长+…$/u,
      '介绍信及存根（范本）：样例市档案馆',
    ]);
    const { sum, shifts } = await shiftsOf(page);
    expect(sum, shifts.join('; ')).toBeLessThan(0.01);
    const { violations } = await new AxeBuilder({ page }).include('resume-drafts').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    await resume(page).getByRole('link').last().click();
    await expect(page.locator('[data-blank="stub-to"]')).toHaveText('样例市档案馆');
    await page.locator('[data-clear]').click();
    await expect(page.locator('[data-sign]')).toHaveText('');
    await page.goto('');
    await expect(resume(page).getByRole('link')).toHaveCount(1);
    await page.emulateMedia({ media: 'print' });
    await expect(resume(page)).toBeHidden();
  });
}

test('a draft is found although what counts them is lost, as by a power cut', async ({ page }) => {
  await begin(page, 'forms/introduction-letter/', 'stub-to', '样例市档案馆');
  await page.evaluate(() => localStorage.clear());
  await page.goto('');
  await expect(resume(page).getByRole('link')).toHaveCount(1);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain('"1"');
});
