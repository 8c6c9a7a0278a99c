/** Several drafts of one form: begun, named, chosen, removed, and found again. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { isGeneralEdition } from '../edition.ts';

test.skip(!isGeneralEdition, 'names pages of the general edition');

const LETTER = 'forms/introduction-letter/';
const to = (page: Page) => page.getByRole('textbox', { name: '前往单位' }).first();
const drafts = (page: Page) => page.locator('[data-drafts]');

async function ready(page: Page): Promise<void> {
  await expect(page.locator('form-sheet')).toHaveAttribute('data-state', 'ready');
}

async function write(page: Page, unit: string): Promise<void> {
  await to(page).fill(unit);
  await expect(page.locator('form-sheet')).not.toHaveAttribute('data-saving');
  await expect(page.locator('[data-sign]')).toHaveText(/已保存/u);
}

/** Writes two letters, the second one open. */
async function two(page: Page): Promise<void> {
  await page.goto(LETTER);
  await ready(page);
  await write(page, '甲单位');
  await page.getByRole('button', { name: '另起一份' }).click();
  await expect(page.getByText('已另起一份')).toBeVisible();
  await expect(to(page)).toHaveText('');
  await write(page, '乙单位');
}

test('a second letter is begun while the first stays, and both are found again', async ({
  page,
}) => {
  await two(page);
  await expect(drafts(page).locator('summary')).toHaveText('草稿 2 份，这一份：乙单位');
  await page.reload();
  await ready(page);
  await expect(to(page)).toHaveText('乙单位');
  await drafts(page).locator('summary').click();
  await page.getByRole('link', { name: '甲单位' }).click();
  await expect(to(page)).toHaveText('甲单位');
  await page.reload();
  await ready(page);
  await expect(to(page)).toHaveText('甲单位');
  await page.goBack();
  await expect(to(page)).toHaveText('乙单位');
  await page.goto('forms/');
  const begun = page.locator('draft-list');
  await expect(begun.getByRole('link')).toHaveText([/：乙单位$/u, /：甲单位$/u]);
  await begun.getByRole('link', { name: /甲单位/u }).click();
  await ready(page);
  await expect(to(page)).toHaveText('甲单位');
});

test('a draft is named, and one is removed after asking, by the keyboard alone', async ({
  page,
}) => {
  await two(page);
  await drafts(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  const name = page.getByRole('textbox', { name: '这一份的名称' });
  await page.keyboard.press('Tab');
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription(/不写就用填的内容/u);
  await page.keyboard.type('给李四的');
  await expect(drafts(page).locator('summary')).toHaveText('草稿 2 份，这一份：给李四的');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '删除草稿：甲单位' })).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '删除这份草稿' });
  await expect(dialog).toHaveAccessibleDescription(/“甲单位”会从这台电脑/u);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(drafts(page).getByRole('link')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: '删除' }).click();
  await expect(page.getByText('已删除“甲单位”。')).toBeVisible();
  await expect(drafts(page).getByRole('link')).toHaveText('给李四的（正在填）');
  await page.reload();
  await ready(page);
  await expect(to(page)).toHaveText('乙单位');
  await expect(drafts(page).locator('summary')).toHaveText('草稿：给李四的');
});

test('two tabs with two drafts write each into its own', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await two(one);
  await other.goto(`${LETTER}#draft=1`);
  await ready(other);
  await write(other, '丙单位');
  await write(one, '丁单位');
  for (const page of [one, other]) {
    await page.reload();
    await ready(page);
  }
  await expect(to(one)).toHaveText('丁单位');
  await expect(to(other)).toHaveText('丙单位');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the list of drafts has no fault that axe finds, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await two(page);
    await drafts(page).locator('summary').click();
    await expect(drafts(page).getByRole('link')).toHaveCount(2);
    const { violations } = await new AxeBuilder({ page }).include('[data-tools]').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
}

test('a name as long as it may be moves nothing, at 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(LETTER);
  await ready(page);
  const top = () => page.locator('.sheet').evaluate((sheet) => sheet.getBoundingClientRect().top);
  const before = await top();
  await write(page, '长'.repeat(60));
  await page.evaluate(() => window.scrollTo(0, 0));
  expect(await top()).toBe(before);
});
