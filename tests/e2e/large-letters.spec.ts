/**
 * Letters twice as large, as WCAG 1.4.4 asks for, set on the page alone: the window measures itself in the letters that
 * the browser began with, so what only asks the window does not notice.
 */
import { expect, test, type Page } from '@playwright/test';
import { CHAPTER, FORM, POST, PROCEDURE, generalTest } from './pages.ts';
import { setWhole } from './set-whole.ts';

/** Tables with words and with numbers, letters with gaps, and fields. */
const GENERAL = [
  ...['people/training', 'people/targets-and-appraisal', 'posts/workload-balance'].map(
    (chapter) => `handbook/${chapter}/`,
  ),
  'procedures/logistics/travel-and-reimbursement/',
  ...['petition-reply', 'meeting-minutes', 'report-letter'].map((form) => `forms/${form}/`),
  ...['deadline/', 'duties/matrix/', 'handbook/', 'assessment/', 'assessment/entry/'],
];

async function enlarge(page: Page, path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 780 });
  await page.goto(path);
  await setWhole(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

/** @returns what reaches out of the text, or is cut off, where nobody can scroll to it; each with by how much */
function lostOf(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main) => {
    const edge = Math.min(main.getBoundingClientRect().right, document.documentElement.clientWidth);
    /** What holds more than it shows: one scrolls in it, or it is only there to be heard. */
    const holds = (element: Element) =>
      !['visible', 'clip'].includes(getComputedStyle(element).overflowX) ||
      getComputedStyle(element).clipPath !== 'none';
    const isHeld = (element: Element) => {
      for (let each = element.parentElement; each && each !== main; each = each.parentElement) {
        if (holds(each)) return true;
      }
      return holds(element);
    };
    return [...main.querySelectorAll('*')].flatMap((element) => {
      const { right, width, height } = element.getBoundingClientRect();
      const isDrawn = element.closest('svg') !== null;
      if (width < 3 || height < 3 || isDrawn || right <= edge + 1 || isHeld(element)) return [];
      return `${element.tagName} ${element.className} ${Math.round(right - edge)}`;
    });
  });
}

for (const [take, paths] of [
  [test, [CHAPTER, POST, PROCEDURE, FORM]],
  [generalTest, GENERAL],
] as const) {
  for (const path of paths) {
    take(`${path}: nothing leaves the text with letters twice as large`, async ({ page }) => {
      for (const width of [360, 768, 1024, 1280]) {
        await enlarge(page, path, width);
        expect(await lostOf(page), `${width} px`).toEqual([]);
      }
    });
  }
}

test('the columns beside a text give way to large letters as they do to a small window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 780 });
  await page.goto(CHAPTER);
  const aside = page.locator('.frame > .aside');
  const folded = page.locator('main summary', { hasText: /^\s*本页\s*$/u });
  await expect(aside).toBeVisible();
  await expect(folded).toBeHidden();
  await enlarge(page, CHAPTER, 1280);
  await expect(aside).toBeHidden();
  await expect(folded).toBeVisible();
  const text = await page.locator('main').boundingBox();
  const list = await page.locator('.frame > .side').boundingBox();
  expect(text && list && list.y >= text.y + text.height).toBe(true);
  await enlarge(page, PROCEDURE, 1280);
  await expect(page.locator('.frame > .contents')).toBeHidden();
  await expect(folded).toBeVisible();
});

generalTest(
  'numbers that have no room side by side stand below each other, each with its name',
  async ({ page }) => {
    await enlarge(page, 'handbook/posts/workload-balance/', 360);
    const cell = page.locator('.numbers td[data-label]').nth(1);
    await expect(cell).toHaveCSS('display', 'block');
    const label = await cell.evaluate((each) => getComputedStyle(each, '::before').content);
    expect(label).toContain((await cell.getAttribute('data-label')) ?? '-');
  },
);
