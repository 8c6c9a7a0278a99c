/** What people print and subscribe to: a category as one document, the whole book, the year. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { isGeneralEdition } from '../edition.ts';
import { pageCount } from './page-count.ts';

test.skip(!isGeneralEdition, 'names pages of the general edition');

test.use({ javaScriptEnabled: false });

test('the first page prints on one sheet', async ({ page }) => {
  await page.goto('');
  expect(pageCount(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
});

test.describe('with scripts', () => {
  test.use({ javaScriptEnabled: true });

  test('the first page prints on one sheet in the month that has most', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-12-20'));
    await page.goto('');
    await expect(page.locator('due-this-month [data-more]')).toBeVisible();
    expect(pageCount(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  });
});

test('a category prints with all its procedures, each with its steps, drawing and table', async ({
  page,
}) => {
  await page.goto('procedures/');
  const listed = await page
    .locator('#seals')
    .locator('xpath=..')
    .getByText(/^YZ-\d\d$/)
    .count();
  await page.goto('print/seals/');
  await page.emulateMedia({ media: 'print' });
  const entries = page.locator('article.entry');
  expect(listed).toBeGreaterThan(1);
  await expect(entries).toHaveCount(listed);
  for (const entry of await entries.all()) {
    await expect(entry.locator('.facts').first()).toBeVisible();
    expect(await entry.locator('.step').count()).toBeGreaterThan(3);
    await expect(entry.locator('.swimlane svg:visible').first()).toBeVisible();
    await expect(entry.getByRole('table').first()).toBeVisible();
  }
  await expect(page.locator('.book-tools')).toBeHidden();
});

test('nothing in a printed category is wider than the paper', async ({ page }) => {
  // The text column of the book: 178 mm.
  await page.setViewportSize({ width: 672, height: 1005 });
  await page.emulateMedia({ media: 'print' });
  for (const category of ['seals', 'documents']) {
    await page.goto(`print/${category}/`);
    const tooWide = await page.locator('main *').evaluateAll((elements) =>
      elements
        .filter((element) => element.getBoundingClientRect().right > 673)
        .filter((element) => !element.closest('.visually-hidden'))
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(tooWide, category).toEqual([]);
  }
});

test('on a phone a printed category gives its drawings in sentences, and on paper as drawn', async ({
  page,
}) => {
  for (const [width, isNarrow] of [
    [320, true],
    [360, true],
    [800, false],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('print/seals/');
    const lanes = page.getByRole('figure').first();
    const words = lanes.getByRole('listitem');
    await expect(words.first()).toContainText('第 1 步由');
    const { width: shown = 0 } = (await words.first().boundingBox()) ?? {};
    expect(shown > 100, String(width)).toBe(isNarrow);
    await expect(lanes.locator('> svg')).toBeVisible({ visible: !isNarrow });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.emulateMedia({ media: 'print' });
    await expect(lanes.locator('.slices svg').first()).toBeVisible();
    expect((await words.first().boundingBox())?.width ?? 0).toBeLessThan(2);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('a printed title is parted between words', async ({ page }) => {
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  // The text column of a sheet: 170 mm.
  await page.setViewportSize({ width: 642, height: 1005 });
  await page.emulateMedia({ media: 'print' });
  for (const regulation of ['guofa-1999-25-yinzhang', 'danbao-jieshi', '12345-rexian']) {
    await page.goto(`regulations/${regulation}/`);
    const lines = await page.getByRole('heading', { level: 1 }).evaluate((title) => {
      const found: string[] = [];
      let last = -1;
      for (const piece of title.childNodes) {
        for (let at = 0; at < (piece.textContent ?? '').length; at += 1) {
          const range = document.createRange();
          range.setStart(piece, at);
          range.setEnd(piece, at + 1);
          const { bottom } = range.getBoundingClientRect();
          if (bottom > last + 8) found.push('');
          last = bottom;
          found.push(`${found.pop() ?? ''}${range.toString()}`);
        }
      }
      return found;
    });
    const [first = ''] = lines;
    expect(lines.length, regulation).toBeGreaterThan(1);
    const ends = [...words.segment(lines.join(''))].map(({ index }) => index);
    expect(ends, lines.join('｜')).toContain(first.length);
  }
});

test('the book has a cover, contents that lead into it, and appendices', async ({ page }) => {
  await page.goto('print/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('办公室工作手册');
  const contents = page.getByRole('navigation', { name: '目录' });
  await contents.getByRole('link', { name: 'YZ-01 用印审批' }).click();
  await expect(page).toHaveURL(/#seals--use-approval$/);
  await expect(page.locator('#seals--use-approval')).toBeInViewport();
  // A link from one procedure to another stays within the book.
  const inside = page.locator('#seals--use-approval .prose a[href="#seals--contract-sealing"]');
  expect(await inside.count()).toBeGreaterThan(0);
  await expect(page.locator('#appendix-glossary')).toHaveCount(1);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});

test('the year is read by month and downloaded without JavaScript', async ({ page }) => {
  await page.goto('calendar/');
  await page.getByRole('link', { name: '6 月', exact: true }).click();
  const june = page.locator('section', { has: page.locator('#month-6') });
  await expect(june).toBeInViewport();
  await expect(june).toContainText('上一年度文书归档完成');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载日历文件（.ics）' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('office.ics');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  expect(text).toContain('SUMMARY:上一年度文书归档完成\r\n');
  await page.goto('calendar/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: '下载日历文件（.ics）' })).toBeHidden();
});

test('a post finds the procedures it leads and its steps in others', async ({ page }) => {
  await page.goto('procedures/by-post/');
  await page.getByRole('link', { name: '机要保密岗' }).click();
  const leads = page.locator('section', { has: page.getByRole('heading', { name: '牵头的流程' }) });
  await leads.getByRole('link', { name: '用印审批' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('用印审批');
});
