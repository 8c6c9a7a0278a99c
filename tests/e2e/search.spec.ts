/** The search as people use it: from any page, with the keyboard alone, on a phone, and when something is missing. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { compose, messagesIn } from './typing.ts';
import { isGeneralEdition } from '../edition.ts';

test.skip(!isGeneralEdition, 'names pages of the general edition');

const PAGE = 'handbook/general/duty-boundaries/';

async function openWith(page: Page, typed: string): Promise<void> {
  await page.goto(PAGE);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: '搜索' })).toBeVisible();
  await page.keyboard.type(typed);
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
}

test.describe('the dialog', () => {
  test('opens with Ctrl K, is walked with arrows, and Enter opens what is chosen', async ({
    page,
  }) => {
    await openWith(page, '用印审批');
    const options = page.getByRole('dialog').getByRole('option');
    await expect(options.first()).toContainText('用印审批');
    await expect(options.first()).toContainText('YZ-01');
    await expect(options.first().locator('mark').first()).toHaveText('用印审批');
    const field = page.getByRole('combobox', { name: '要查什么' });
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await expect(field).toHaveAttribute('aria-activedescendant', 'search-option-0');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/procedures\/seals\/use-approval\/$/);
  });

  test('leads to a section that names its page, and says how much it has found', async ({
    page,
  }) => {
    await openWith(page, '归档');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^找到 \d+ 页。$/);
    const section = page.locator('.search-option.search-section').first();
    await expect(section.locator('.visually-hidden')).toHaveText(/.：$/);
    const address = (await section.getAttribute('href')) ?? '';
    expect(address).toContain('#');
    await section.click();
    await expect(page).toHaveURL(
      new RegExp(`${address.replace(/&hl=.*/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`),
    );
  });

  test('opens with the button, closes with Esc, and gives the focus back', async ({ page }) => {
    await page.goto(PAGE);
    const button = page.getByRole('banner').getByRole('link', { name: '搜索' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: '要查什么' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(button).toBeFocused();
  });

  test('has no violation while it shows results, in either theme', async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await openWith(page, '印张管理');
      await expect(page.getByRole('dialog').getByRole('status')).toContainText(
        '您是不是要找“印章管理”',
      );
      await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      expect(await violations(page), colorScheme).toEqual([]);
    }
  });

  test('leads to the whole list when nothing is chosen', async ({ page }) => {
    await openWith(page, '公文');
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/search\/\?q=/);
    await expect(page.getByRole('searchbox')).toHaveValue('公文');
    await expect(page.getByRole('heading', { name: '完全匹配' })).toBeVisible();
  });

  test('fits a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await openWith(page, '公车');
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    const box = await page.getByRole('dialog').boundingBox();
    expect(box?.width).toBeLessThanOrEqual(360);
    expect(box?.height).toBeLessThanOrEqual(640);
  });

  test('waits for the word that an input method is composing', async ({ page }) => {
    await openWith(page, '');
    const dialog = page.getByRole('dialog');
    const said = await messagesIn(page, 'dialog [role="status"]');
    const choose = await compose(dialog.getByRole('combobox'), ['g', 'gong', 'gong zh']);
    await page.waitForTimeout(1000);
    await expect(dialog.getByRole('option')).toHaveCount(0);
    // What was said while the search came may be taken back, which says nothing.
    expect((await said()).filter((text) => text !== '')).toEqual([]);
    await choose('公章');
    await expect(dialog.getByRole('option').first()).toBeVisible();
    await expect(dialog.getByRole('status')).toHaveText(/^找到 \d+ 页。$/);
    // The first search loads the index, which may take long enough to say so.
    const told = (await said()).filter((text) => text !== '' && !text.includes('索引'));
    expect(told).toHaveLength(1);
  });

  test('stops at the field and the button, and says where else to look', async ({ page }) => {
    await openWith(page, '办公室');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('option').nth(7)).toBeVisible();
    const focused = () => page.evaluate(() => document.activeElement?.className);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('search-close');
    await page.keyboard.press('Tab');
    expect(await focused()).not.toBe('search-list');
    await dialog.getByRole('combobox').fill('没有的呃呃');
    await expect(dialog.getByRole('status')).toContainText('从手册和流程目录里找');
  });
});

test('the button names the key, and no key alone opens the search', async ({ page }) => {
  await page.goto(PAGE);
  const button = page.getByRole('banner').getByRole('link', { name: '搜索' });
  await expect(button.getByText('Ctrl K')).toBeVisible();
  await expect(button).toHaveAttribute('aria-keyshortcuts', 'Control+K Meta+K');
  for (const key of ['/', 'k', 's']) await page.keyboard.press(key);
  await page.keyboard.press('Meta+k');
  await expect(page.getByRole('dialog')).toHaveCount(1);
});

test.describe('the page', () => {
  const results = (page: Page) => page.locator('.search-results h3 a');

  test('answers the query in its address, under its own path', async ({ page, baseURL }) => {
    await page.goto(`search/?q=${encodeURIComponent('盖章')}`);
    await expect(results(page).first()).toBeVisible();
    await expect(page).toHaveTitle(/^盖章/);
    for (const link of await results(page).all()) {
      const href = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
      expect(href.startsWith(baseURL ?? '')).toBe(true);
    }
    expect(await violations(page)).toEqual([]);
  });

  test('answers what is typed, and keeps it in the address', async ({ page }) => {
    await page.goto('search/');
    await page.getByRole('searchbox').fill('gongwen');
    await expect(page.getByRole('status')).toContainText('按拼音“公文”查找');
    await expect(page).toHaveURL(/\?q=gongwen$/);
    await page.reload();
    await expect(results(page).first()).toContainText('公文');
  });

  test('speaks once the keys rest, and not before', async ({ page }) => {
    // The first search loads the index, which may take long enough to say so.
    await page.goto(`search/?q=${encodeURIComponent('公文')}`);
    await expect(page.getByRole('status')).toContainText('找到');
    await page.getByRole('searchbox').fill('');
    await expect(page.getByRole('status')).toBeEmpty();
    const said = await messagesIn(page, 'search-page [role="status"]');
    await page.getByRole('searchbox').pressSequentially('用印审批', { delay: 150 });
    await expect(page.getByRole('status')).toContainText('找到');
    await page.waitForTimeout(1000);
    expect(await said()).toHaveLength(1);
    const choose = await compose(page.getByRole('searchbox'), ['y', 'yong', 'yong yin']);
    await page.waitForTimeout(1000);
    expect(await said()).toHaveLength(1);
    expect(decodeURIComponent(page.url())).toMatch(/q=用印审批$/);
    await choose('公车');
    await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent('公车')}$`));
  });

  test('shows more on demand, and goes on where the first part ended', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('办公室')}`);
    await expect(results(page)).toHaveCount(10);
    await page.getByRole('button', { name: '再显示一些' }).click();
    await expect(results(page)).toHaveCount(20);
    await expect(results(page).nth(10)).toBeFocused();
  });

  test('finds nothing for nonsense, and says where else to look', async ({ page }) => {
    await page.goto('search/?q=yyspi');
    await expect(page.getByRole('status')).toContainText('没有找到“yyspi”');
    await expect(results(page)).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('link', { name: '流程' })).toBeVisible();
  });

  test('takes markup and ten thousand characters as text', async ({ page }) => {
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('dialog', () => complaints.push('a script has run'));
    const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    await page.goto(`search/?q=${encodeURIComponent(markup)}`);
    await expect(page.getByRole('status')).toContainText('没有找到“<img src=x');
    await expect(page.locator('search-page img')).toHaveCount(0);
    await page.evaluate((text) => {
      const field = document.querySelector('search-page input');
      if (field instanceof HTMLInputElement) field.value = text;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    }, '用印审批'.repeat(2500));
    await expect(page.getByRole('status')).toContainText('只查找了前 64 个字');
    expect(page.url().length).toBeLessThan(1000);
    expect(complaints).toEqual([]);
  });

  test('says so when the index cannot be had', async ({ page }) => {
    await page.route('**/search-index.json', (route) => route.abort());
    await page.goto('search/?q=公文');
    await expect(page.getByRole('status')).toContainText('搜索没有打开');
    await expect(page.getByRole('main').getByRole('link', { name: '手册' })).toBeVisible();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('offers the lists', async ({ page }) => {
      await page.goto('search/?q=公文');
      await expect(page.getByText('浏览器没有运行脚本，不能搜索')).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: '流程' }).click();
      await expect(page).toHaveURL(/procedures\/$/);
    });

    test('the button is a link to the page, and promises no key', async ({ page }) => {
      await page.goto(PAGE);
      await expect(page.locator('.search-button kbd')).toBeHidden();
      await expect(page.locator('[aria-keyshortcuts]')).toHaveCount(0);
      await page.getByRole('banner').getByRole('link', { name: '搜索' }).click();
      await expect(page).toHaveURL(/search\/$/);
    });
  });
});

test('a page asks for nothing of the search before someone reaches for it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(PAGE, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /search-index|\/search-|searching|worker/.test(url))).toEqual([]);
});
