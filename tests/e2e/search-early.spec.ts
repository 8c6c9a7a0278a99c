/** What is typed before the search has come: on a slow line that is a second or more, and nothing of it may be lost. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { isGeneralEdition } from '../edition.ts';

test.skip(!isGeneralEdition, 'names pages of the general edition');

const PAGE = 'handbook/general/duty-boundaries/';
const MODULE = '**/_astro/searching*.js';

/** Holds the search back. @returns what lets it come */
async function holdBack(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(MODULE, async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto(PAGE);
  return () => resolve(undefined);
}

const field = (page: Page) => page.getByRole('combobox', { name: '要查什么' });
const options = (page: Page) => page.getByRole('dialog').getByRole('option');

test('keys pressed at once stand in the field, and are searched when the search comes', async ({
  page,
}) => {
  const come = await holdBack(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('yongyin');
  await page.keyboard.press('ArrowLeft');
  await expect(field(page)).toHaveValue('yongyin');
  // Another press takes nothing away.
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('正在打开搜索……');
  come();
  await expect(options(page).first()).toContainText('用印');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('x');
  await expect(field(page)).toHaveValue('yongyixn');
});

test('a word that an input method composes meanwhile goes on, and is searched once it is chosen', async ({
  page,
}) => {
  const come = await holdBack(page);
  const client = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    client.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await page.getByRole('banner').getByRole('link', { name: '搜索' }).click();
  await compose('gong');
  await compose('gong zhang');
  await expect(field(page)).toHaveValue('gong zhang');
  come();
  // It is there, and leaves the field alone.
  await expect(page.locator('dialog .search-close')).toBeVisible();
  await page.waitForTimeout(500);
  await expect(options(page)).toHaveCount(0);
  await expect(page.locator('dialog .search-status')).toContainText('输入要办的事');
  await compose('gong zhang s');
  await expect(field(page)).toHaveValue('gong zhang s');
  await client.send('Input.insertText', { text: '公章' });
  await expect(field(page)).toHaveValue('公章');
  await expect(options(page).first()).toContainText('章');
});

test('Enter does not wait for the search, and leads to the whole list', async ({ page }) => {
  await holdBack(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('公章');
  await page.unroute(MODULE);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=/);
  await expect(page.getByRole('searchbox')).toHaveValue('公章');
});

test('Escape gives up and gives the focus back; the search that comes then stays closed', async ({
  page,
}) => {
  const come = await holdBack(page);
  const button = page.getByRole('banner').getByRole('link', { name: '搜索' });
  await button.dblclick();
  await page.keyboard.type('yongyin');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();
  const arrived = page.waitForResponse(MODULE);
  come();
  await arrived;
  await page.waitForTimeout(500);
  await expect(page.getByRole('dialog')).toBeHidden();
  // What was typed is there the next time.
  await page.keyboard.press('Control+k');
  await expect(field(page)).toHaveValue('yongyin');
  await expect(options(page).first()).toContainText('用印');
});

test('where the search is gone, the search page is told all that was typed, however slowly', async ({
  page,
}) => {
  await page.route(MODULE, (route) => route.fulfill({ status: 404 }));
  await page.goto(PAGE);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('yongyin', { delay: 300 });
  await expect(page).toHaveURL(/search\/\?q=yongyin$/);
});

test('the field stands where it stays, and can be read by everybody, in either theme', async ({
  page,
}) => {
  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 740 });
      await page.emulateMedia({ colorScheme });
      const come = await holdBack(page);
      await page.keyboard.press('Control+k');
      await expect(field(page)).toBeFocused();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations, `${width} ${colorScheme}`).toEqual([]);
      const place = async () => {
        const box = await field(page).boundingBox();
        return [box?.x, box?.y, box?.height].map((each) => Math.round(each ?? -1));
      };
      const before = await place();
      come();
      await expect(page.locator('dialog .search-close')).toBeVisible();
      expect(await place(), `${width} ${colorScheme}`).toEqual(before);
      await page.unroute(MODULE);
    }
  }
});

test('on the search page the key leads to the field that stands there, ready to be typed over', async ({
  page,
}) => {
  await page.goto(`search/?q=${encodeURIComponent('归档')}`);
  await expect(page.getByRole('status')).toContainText('找到');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('yongyin');
  await expect(page.getByRole('searchbox')).toHaveValue('yongyin');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
