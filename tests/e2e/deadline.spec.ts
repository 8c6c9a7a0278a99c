/** Counting a term: from a limit of a procedure to the day, the articles, the calendar, and what cannot be counted. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { readLibrary } from '#data/content-files.ts';
import { pageCount } from './page-count.ts';
import { generalTest } from './pages.ts';

const PAGE = 'deadline/';
const { holidays } = readLibrary();
const missing = Math.max(...holidays.map(({ year }) => year)) + 1;

generalTest('a limit of a procedure leads to the day it ends on', async ({ page }) => {
  await page.goto('procedures/communications/disclosure-request/');
  await page.locator('#step-clarify').getByRole('link', { name: '7 个工作日' }).click();
  await expect(page).toHaveURL(/\/deadline\/\?rule=disclosure-clarify$/);
  await expect(page.locator('[name="rule"]')).toHaveValue('disclosure-clarify');
  await page.getByLabel(/^开始的那一天/).fill('2026-09-18');
  await expect(page.locator('[data-said] .head')).toHaveText('2026 年 9 月 29 日（周二）');
  await expect(page.locator('[data-said]')).toContainText('中秋节放假，3 天');
  await expect(page.locator('[data-said] .articles a').first()).toHaveText(
    '《信息公开条例》第三十条',
  );
  // The address says all of it, so that it opens the same for somebody else.
  await expect(page).toHaveURL(/\?rule=disclosure-clarify&start=2026-09-18$/);
  await page.reload();
  await expect(page.locator('[data-said] .head')).toHaveText('2026 年 9 月 29 日（周二）');
});

test('one writes a term, and takes the day into a calendar', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByLabel('多长').fill('15');
  await page.locator('[name="unit"]').selectOption('day');
  await page.getByLabel(/^开始的那一天/).fill('2026-09-20');
  await expect(page.locator('[data-said] .head')).toHaveText('2026 年 10 月 5 日（周一）');
  await page.getByLabel(/顺延/).check();
  await expect(page.locator('[data-said] .head')).toHaveText('2026 年 10 月 8 日（周四）');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /加进日历/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('15 日 2026-10-08.ics');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('DTSTART;VALUE=DATE:20261008');
  expect(text.match(/BEGIN:VALARM/g)).toHaveLength(2);
});

test('nothing is guessed of a year whose notice is not there', async ({ page }) => {
  await page.goto(`${PAGE}?n=20&start=${missing - 1}-12-15`);
  await expect(page.locator('[data-said]')).toContainText(
    `${missing} 年的放假安排还没有收进本手册`,
  );
  await expect(page.getByRole('button', { name: /加进日历/ })).toBeHidden();
});

test('what cannot be is said plainly', async ({ page }) => {
  for (const [query, words] of [
    ['n=0&start=2026-11-27', '多长至少是 1'],
    ['n=10000&unit=day&start=2026-11-27', '10000 日太长'],
    ['n=3&start=2026-02-30', '日历上没有“2026-02-30”这一天'],
  ] as const) {
    await page.goto(`${PAGE}?${query}`);
    await expect(page.locator('[data-said]')).toContainText(words);
  }
});

test('works from the keyboard', async ({ page }) => {
  await page.goto(`${PAGE}?n=3&start=2026-11-26`);
  await page.getByRole('radio', { name: '哪天到期' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-said] .lead')).toContainText('最迟这一天做');
  await expect(page.getByRole('status')).toContainText('2026 年 11 月 23 日（周一）');
});

for (const query of ['', '?n=10&start=2026-09-18', '?n=0&start=2026-11-27']) {
  test(`deadline/${query} has no accessibility violation in either theme`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(PAGE + query);
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
  });
}

test('does not scroll sideways on a phone', async ({ page }) => {
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 780 });
    await page.goto(`${PAGE}?n=10&start=2026-09-18`);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${width} px`).toBe(0);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so, and its tables stand for themselves', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.getByText('算期限要用脚本')).toBeVisible();
    await expect(page.locator('form.counter')).toBeHidden();
    await expect(page.getByRole('heading', { name: '放假和补班' })).toBeVisible();
    for (const { notice } of holidays)
      await expect(page.getByText(notice.number, { exact: false })).toBeVisible();
  });
});

test.describe('the calendar', () => {
  test('shows what is due this month, and narrows to a post', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2027-01-15T09:00:00'));
    await page.goto('calendar/');
    const due = page.locator('due-this-month');
    await expect(due.locator('[data-status]')).toContainText('1 月到期的有');
    const items = page.locator('[data-item]');
    const all = await items.count();
    const post = page.locator('[name="post"]');
    await post.selectOption({ index: 1 });
    const shown = await page.locator('[data-item]:not([hidden])').count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
  });

  test('names on the first page what is due this month', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2027-12-05T09:00:00'));
    await page.goto('');
    await expect(page.locator('due-this-month [data-status]')).toContainText('12 月到期的有');
    await expect(page.locator('due-this-month li:not([hidden])').first()).toBeVisible();
  });

  test('gives a file to each post', async ({ page }) => {
    await page.goto('calendar/');
    await page.getByText('各岗位自己的日历文件').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.own a').first().click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain('X-PUBLISHED-TTL:P1D');
    expect(text).toContain('BEGIN:VALARM');
  });

  for (const path of ['calendar/', '']) {
    test(`/${path} has no accessibility violation in either theme`, async ({ page }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      }
    });
  }

  test('does not scroll sideways on a phone', async ({ page }) => {
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 780 });
      await page.goto('calendar/');
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${width} px`).toBe(0);
    }
  });
});

generalTest('an answer prints on one sheet, with the term it is about', async ({ page }) => {
  await page.goto(`${PAGE}?rule=petition-handling&start=2026-09-25`);
  await expect(page.locator('[data-said] .head')).toHaveText('2026 年 11 月 24 日（周二）');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-said] .term')).toHaveText('申诉求决类办结');
  await expect(page.locator('#terms')).toBeHidden();
  expect(pageCount(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await page.goto(PAGE);
  await expect(page.locator('#terms')).toBeVisible();
});
