/** The meeting: people's files come to the table, items are walked with keys, what is agreed outlives a reload. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Role, SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { isGeneralEdition } from '../edition.ts';
import { ITEMS, level, shelf, sheetOf } from './sheets.ts';
import { test } from './watched.ts';

test.skip(!isGeneralEdition, 'names pages of the general edition');

const PAGE = 'assessment/meeting/';

/** The file of a person who gives every item a level, or with a count only the first ones. */
function fileOf(person: string, role: Role, levelOf: (index: number) => number, count = 28) {
  const sheet: SheetRecord = {
    ...sheetOf((item) =>
      ITEMS.indexOf(item) < count ? level(levelOf(ITEMS.indexOf(item))) : undefined,
    ),
    id: `sheet-${person}`,
    about: { name: '', unit: '', date: '2026-11-22', person, role },
  };
  const noted = { ...sheet, notes: { 'division-01': { evidence: `${person}看过分工表` } } };
  const buffer = Buffer.from(JSON.stringify(noted));
  return { name: `${person}.json`, mimeType: 'application/json', buffer };
}

const DIVIDED = ITEMS.indexOf('division-01');
const JIA = fileOf('甲', 'leader', (index) => (index === DIVIDED ? 4 : 2));
const YI = fileOf('乙', 'staff', (index) => (index === DIVIDED ? 0 : 2));
const BING = fileOf('丙', 'staff', () => 2);
const DING = fileOf('丁', 'other-department', () => 4, 5);
const BROKEN = { ...JIA, name: '坏.json', buffer: Buffer.from('{"format": 2,') };

async function hand(page: Page, ...files: (typeof JIA)[]): Promise<void> {
  await page.locator('#meeting-files').setInputFiles(files);
  await expect(page.locator('[data-list="messages"] > li')).toHaveCount(files.length);
}

const saved = (page: Page) =>
  expect(page.locator('meeting-status:not([data-saving]) [data-sign]')).toHaveText(/已保存/);

test('people hand in, items are walked with keys, what is agreed outlives a reload', async ({
  page,
}) => {
  await page.goto(PAGE);
  await expect(page.locator('[data-none]').first()).toBeVisible();
  await hand(page, JIA, YI, BING, DING, BROKEN);
  const messages = page.locator('[data-list="messages"] > li');
  await expect(messages.nth(3)).toHaveText(/丁，已答 5\/28。不到一半，不计入/);
  await expect(messages.nth(4)).toHaveText(/文件不完整/);
  await page.locator('[data-about="chair"]').fill('样例主任');
  await page.getByRole('link', { name: '开始逐题议' }).click();

  const heading = page.locator('meeting-item [data-heading]');
  await expect(heading).toBeFocused();
  await expect(heading).toHaveText(/^内部分工第 1 题/);
  await expect(page.locator('[data-list="said"] tr')).toHaveText([
    /甲.*4 级.*甲看过分工表/,
    /乙.*0 级/,
    /丙.*2 级/,
  ]);
  await page.keyboard.press('ArrowRight');
  await expect(heading).toHaveText(/^职责范围第 1 题/);
  await page.keyboard.press('ArrowLeft');
  await page.locator('[name="meeting-agreed"][value="1"]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[name="meeting-agreed"][value="2"]')).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await expect(heading).toHaveText(/^内部分工第 1 题/);
  await page.locator('[data-agreed="reason"]').fill('分工表上有两项没有写到人');
  await expect(page.locator('[data-agreed="approver"]')).toHaveValue('样例主任');
  await expect(page.locator('[data-fill="standing"]').first()).toHaveText('已议定：1 级。');
  await expect(page.locator('[data-progress]')).toHaveText('已议 1/28');
  await saved(page);

  await page.reload();
  await expect(heading).toHaveText(/^内部分工第 1 题/);
  await expect(page.locator('[name="meeting-agreed"][value="1"]')).toBeChecked();
  await expect(page.locator('[data-agreed="reason"]')).toHaveValue('分工表上有两项没有写到人');

  await page.getByRole('link', { name: '形成结果' }).click();
  await expect(page.getByText('已议定 1 题，其余 27 题按各人答案的中位数。')).toBeVisible();
  await expect(page.getByText('丁只答了 5/28 题，不到一半，不计入。')).toBeVisible();
  await page.getByRole('button', { name: '形成会商结果' }).click();
  await page.waitForURL('**/assessment/result/');
  await expect(page.locator('[data-report]')).toBeVisible();
  const held = page.locator('[data-held]');
  await expect(held).toContainText(
    '计入 3 人的答案：单位领导 1 人（甲）、办公室人员 2 人（乙、丙）。另有 1 份答得不到一半，没有计入。',
  );
  await expect(held).toContainText('28 题里分歧大的 1 题。会上议定 1 题。');
  await expect(held.getByRole('link')).toHaveText(['内部分工第 1 题：0—4 级']);
  await expect(page.locator('#result-division-01')).toContainText(
    '会商：0—4 级，0 级 1 人、2 级 1 人、4 级 1 人，会上议定',
  );
  const [result] = await shelf(page);
  expect(result).toMatchObject({
    about: { name: '会商结果', person: '样例主任' },
    answers: { 'division-01': level(1), 'division-02': level(2) },
    held: { excluded: 1, items: { 'division-01': { levels: [1, 0, 1, 0, 1], agreed: true } } },
  });
  expect(result?.notes['division-01']?.evidence).toMatch(
    /^会商议定：分工表上有两项没有写到人（核定人 样例主任，.+）；甲：甲看过分工表；/,
  );
});

test('another tab is followed, and both write into one meeting', async ({ page, context }) => {
  await page.goto(PAGE);
  await hand(page, JIA);
  await saved(page);
  const other = await context.newPage();
  await other.goto(PAGE);
  await expect(other.locator('[data-person]')).toHaveValue('甲');
  await hand(other, YI);
  await hand(page, BING);
  await expect(page.locator('[data-person]')).toHaveCount(3);
  await expect(other.locator('[data-person]')).toHaveCount(3);
});

test('with one sheet the head checks the critical questions', async ({ page }) => {
  await page.goto(PAGE);
  await hand(page, BING);
  await expect(page.locator('[data-hint]')).toHaveText(/核对 8 道关键题/);
  await page.getByRole('link', { name: '开始逐题议' }).click();
  await expect(page.locator('[data-fill="position"]')).toHaveText('第 1/8 题');
  await page.locator('meeting-agenda summary').click();
  await expect(page.locator('meeting-agenda [data-list="items"] a')).toHaveCount(8);
  await expect(page.locator('meeting-agenda [data-list="others"] a')).toHaveCount(20);
});

test('a paper is typed in with a key a question', async ({ page }) => {
  await page.goto(PAGE);
  await page.locator('form [name="person"]').fill('戊');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-item="scope-01"] [data-code]')).toBeFocused();
  await page.keyboard.type('3'.repeat(28));
  await page.keyboard.press('Enter');
  await expect(page.locator('meeting-entry dialog')).toBeHidden();
  await expect(page.locator('[data-fill="given"]')).toHaveText('已答 28/28');
});

test('where nothing can be kept the page says so, and hands out the result', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  await page.goto(PAGE);
  await expect(page.locator('meeting-status [data-problem]')).toBeVisible();
  await hand(page, JIA, YI);
  await page.getByRole('link', { name: '形成结果' }).click();
  await page.getByRole('button', { name: '形成会商结果' }).click();
  await expect(page.getByText('会商结果带不到结果页')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载会商结果' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.json$/);
});

for (const width of [1280, 360]) {
  test(`every step is accessible and fits at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(PAGE);
    await hand(page, JIA, YI, BING, DING, BROKEN);
    for (const place of ['people', 'items', 'end']) {
      await page.locator(`[data-step="${place}"]`).click();
      await expect(page.locator(`[data-view="${place}"]`)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, place).toBeLessThanOrEqual(0);
    }
    await page.locator('[data-step="people"]').click();
    await page.locator('form [name="person"]').fill('戊');
    await page.keyboard.press('Enter');
    await expect(page.locator('meeting-entry dialog')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}

test('an item stands on one screen of a desk', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(PAGE);
  await hand(page, JIA, YI, BING);
  await page.getByRole('link', { name: '开始逐题议' }).click();
  await expect(page.locator('meeting-item [data-heading]')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('meeting-item [data-next]')).toBeInViewport({ ratio: 1 });
});

test('paper has the minutes alone, wherever the page stands', async ({ page }) => {
  await page.goto(PAGE);
  await hand(page, JIA, YI);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: '会商记录' })).toBeVisible();
  await expect(page.locator('[data-list="rows"] tr')).toHaveCount(28);
  await expect(page.locator('meeting-people')).toBeHidden();
  await expect(page.locator('meeting-status')).toBeHidden();
});
