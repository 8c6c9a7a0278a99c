/** The dialog of the search where a window is low: a phone held across, with and without its keyboard, and 400 %. */
import { expect, test, type Page } from '@playwright/test';
import { isGeneralEdition } from '../edition.ts';

test.skip(!isGeneralEdition, 'names pages of the general edition');

async function search(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto('handbook/general/duty-boundaries/');
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('公章');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
}

const field = (page: Page) => page.getByRole('combobox', { name: '要查什么' });

/** What scrolls, and which part of the chosen option can be seen. */
const look = (page: Page) =>
  page.evaluate(() => {
    const [box, list] = ['.search-box', '.search-list'].map((each) => document.querySelector(each));
    const chosen = document.querySelector('.search-option[aria-selected="true"]');
    const { top = 0, bottom = 0 } = chosen?.getBoundingClientRect() ?? {};
    const isCut = (each: Element | null | undefined) =>
      !!each && each.scrollHeight > each.clientHeight + 1;
    return {
      boxScrolls: isCut(box) && box?.scrollWidth === box?.clientWidth,
      listScrolls: isCut(list),
      seen: Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)) / (bottom - top),
    };
  });

for (const [width, height] of [
  [320, 256],
  [640, 360],
  // With a keyboard that makes the window lower.
  [640, 180],
  [800, 400],
] as const) {
  test(`all of it scrolls at ${width} × ${height}, and keys reach every result whole`, async ({
    page,
  }) => {
    await search(page, width, height);
    const { boxScrolls, listScrolls } = await look(page);
    expect({ boxScrolls, listScrolls }).toEqual({ boxScrolls: true, listScrolls: false });
    for (let at = 0; at < 8; at += 1) {
      await page.keyboard.press('ArrowDown');
      expect((await look(page)).seen, `option ${at}`).toBeGreaterThan(0.99);
    }
    await expect(field(page)).not.toBeInViewport();
    for (let at = 0; at < 8; at += 1) await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeInViewport({ ratio: 1 });
  });
}

test('what was not read at first comes when the box is scrolled to its end', async ({ page }) => {
  await search(page, 320, 256);
  const options = page.getByRole('dialog').getByRole('option');
  const first = await options.count();
  await page.locator('.search-box').evaluate((box) => box.scrollTo(0, box.scrollHeight));
  await expect.poll(() => options.count()).toBeGreaterThan(first);
  // Other words begin at the top.
  await page.keyboard.insertText('用');
  await expect.poll(() => page.locator('.search-box').evaluate((box) => box.scrollTop)).toBe(0);
});

test('in a window of usual height the field stays, and the list scrolls', async ({ page }) => {
  for (const [width, height] of [
    [360, 740],
    [1280, 720],
  ] as const) {
    await search(page, width, height);
    const { boxScrolls, listScrolls } = await look(page);
    expect({ boxScrolls, listScrolls }).toEqual({ boxScrolls: false, listScrolls: true });
  }
});

test('a keyboard that covers the page leaves the end of the list above it', async ({ page }) => {
  await search(page, 360, 740);
  const bottom = () =>
    page.getByRole('dialog').evaluate((dialog) => dialog.getBoundingClientRect().bottom);
  expect(await bottom()).toBeGreaterThan(700);
  await page.evaluate(() => {
    Object.defineProperty(visualViewport, 'height', { value: 440 });
    visualViewport?.dispatchEvent(new Event('resize'));
  });
  expect(await bottom()).toBeLessThanOrEqual(440);
});
