/** Other ways into the self-assessment: five minutes, a shared computer, paper. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { isGeneralEdition } from '../edition.ts';
import { pageCount } from './page-count.ts';
import { test } from './watched.ts';

test.skip(!isGeneralEdition, 'names pages of the general edition');

const choice = (page: Page, id: string, value: string) =>
  page.locator(`input[name="${id}"][value="${value}"]`);
const ready = (page: Page) => expect(page.locator('[data-not-ready]')).toHaveCount(0);

for (const { width, height } of [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
]) {
  test(`the first screen shows where to begin at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('assessment/');
    await expect(page.getByRole('link', { name: '开始自评' })).toBeInViewport({ ratio: 1 });
    await expect(page.getByText('点选约 20 分钟；对着材料逐题核实约两小时')).toBeInViewport();
    await expect(page.getByRole('link', { name: '五分钟快评' })).toBeInViewport();
  });
}

test('five minutes: the critical questions, what they tell, and on into the same sheet', async ({
  page,
}) => {
  await page.goto('assessment/quick/');
  await ready(page);
  await expect(page.locator('assessment-item')).toHaveCount(8);
  for (const key of ['1', '3', '0', '3', '3', '3', '4', '3']) {
    await page.keyboard.press(key);
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('p[data-here]')).toHaveText('关键题 8/8');
  const show = page.getByRole('button', { name: '看结果（只看关键题）' });
  await expect(show).toBeFocused();
  await show.press('Enter');
  const report = page.locator('assessment-quick [data-report]');
  await expect(report).toBeFocused();
  await expect(report).toContainText('第 1 题只有 1 级，本领域最高到 2 级。');
  await expect(report).toContainText('第 1 题只有 0 级，本领域最高到 1 级。');
  await expect(report.locator('ol > li')).toHaveCount(2);
  await expect(report.locator('ol > li').first()).toContainText('内部分工第 1 题，现在 0 级');
  await page.getByRole('link', { name: '接着答完' }).first().click();
  await page.waitForURL(/assessment\/scope\/#scope-02$/);
  await expect(choice(page, 'scope-01', '1')).toBeChecked();
});

test('a shared computer: everything on one page, and nothing of it in the browser', async ({
  page,
}) => {
  await page.goto('assessment/whole/');
  await ready(page);
  await page.getByRole('link', { name: '看结果' }).click();
  await expect(page.locator('[data-missing]')).toContainText('一道题都还没有答');
  for (const name of await page
    .locator('fieldset')
    .evaluateAll((all) => all.map((fields) => fields.querySelector('input')?.name ?? ''))) {
    await choice(page, name, name === 'scope-02' ? '1' : '3').check();
  }
  await page.locator('#scope-01-evidence').fill('职责表 2026 版');
  await expect(page.locator('p[data-here]')).toHaveText('全部题目 28/28');
  await page.getByRole('link', { name: '看结果' }).click();
  await expect(page.locator('#result')).toBeInViewport();
  await expect(page.locator('assessment-result [data-report]')).toBeVisible();
  // The result leads to questions of the same page.
  const again = page.locator('assessment-result a[data-again]').first();
  await expect(again).toHaveAttribute('href', /^#/);
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    name: window.name,
    cookie: document.cookie,
    state: history.state as unknown,
  }));
  expect(kept).toEqual({
    local: [],
    session: [],
    databases: [],
    caches: [],
    name: '',
    cookie: '',
    state: null,
  });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载答案' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
  const asked = page.waitForEvent('dialog');
  void page.goto('assessment/').catch(() => undefined);
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect(choice(page, 'scope-02', '1')).toBeChecked();
  page.on('dialog', (again) => void again.accept());
  await page.reload();
  await ready(page);
  await expect(page.locator('input[type="radio"]:checked')).toHaveCount(0);
  await page.goto('assessment/');
  await page.goBack();
  await expect(page.locator('input[type="radio"]:checked')).toHaveCount(0);
});

test('leaving a shared computer and coming back shows nothing of before', async ({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto('assessment/whole/');
  await ready(page);
  await choice(page, 'scope-01', '3').check();
  await page.locator('#scope-01-evidence').fill('职责表 2026 版');
  await page.goto('assessment/');
  await page.goBack();
  await ready(page);
  await expect(page.locator('input[type="radio"]:checked')).toHaveCount(0);
  await expect(page.locator('#scope-01-evidence')).toHaveValue('');
});

test('on paper: four sheets of A4, an area a sheet', async ({ page }) => {
  await page.goto('assessment/blank/');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pageCount(pdf)).toBe(4);
  await expect(page.locator('h3')).toHaveCount(28);
});

test('from paper: a key a question, with sums to compare', async ({ page }) => {
  await page.goto('assessment/entry/');
  await ready(page);
  await page.getByRole('button', { name: '到第一道未录的题' }).click();
  await page.keyboard.type('3210432'.padEnd(14, 'u'));
  await expect(page.locator('[data-sum="scope"]')).toHaveText('已录 7/7　合计 15');
  await expect(page.locator('[data-total]')).toHaveText('已录 14/28');
  await page.keyboard.press('Backspace');
  await expect(page.locator('[data-total]')).toHaveText('已录 13/28');
  await expect(page.locator('[data-sign]')).toHaveText(/已保存/);
  await page.goto('assessment/scope/');
  await expect(choice(page, 'scope-05', '4')).toBeChecked();
});

for (const path of ['quick', 'whole', 'entry']) {
  test(`${path} has no violation`, async ({ page }) => {
    await page.goto(`assessment/${path}/`);
    await ready(page);
    if (path === 'entry') await page.locator('select').first().selectOption('2');
    else await choice(page, 'scope-01', '2').check();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(excess).toBeLessThanOrEqual(0);
  });
}
