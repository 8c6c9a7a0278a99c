/** The self-assessment as people take it: with keys, on a phone, with storage that fails, too early, without script. */
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { level, openWith, QUIET_PAGE, saved, sheetOf, shelf } from './sheets.ts';
import { messagesIn } from './typing.ts';
import { isGeneralEdition } from '../edition.ts';
import { test } from './watched.ts';

test.skip(!isGeneralEdition, 'names pages of the general edition');

const PAGES = {
  start: 'assessment/',
  area: 'assessment/division/',
  review: 'assessment/review/',
  result: 'assessment/result/',
  blank: 'assessment/blank/',
  quick: 'assessment/quick/',
};

const item = (page: Page, id: string) => page.locator(`assessment-item[data-item="${id}"]`);
const choice = (page: Page, id: string, value: string) =>
  page.locator(`input[name="${id}"][value="${value}"]`);

test('an area is walked with keys alone, and the keys can be turned off', async ({ page }) => {
  await page.goto('assessment/scope/');
  const progress = page.locator('[data-here]');
  await expect(progress).toHaveText('职责范围 0/7');
  await expect(page.locator('input[type="radio"]:checked')).toHaveCount(0);
  await expect(page.locator('[data-not-ready]')).toHaveCount(0);
  for (const key of ['3', '0', 'u', '4', 'n']) {
    await page.keyboard.press(key);
    if (key !== 'n') await page.keyboard.press('Enter');
  }
  await expect(choice(page, 'scope-01', '3')).toBeChecked();
  await expect(choice(page, 'scope-03', 'unknown')).toBeChecked();
  await expect(choice(page, 'scope-05', 'na')).toBeChecked();
  // The reason is asked for at once, and typing it triggers no key.
  await expect(page.locator('#scope-05-reason')).toBeFocused();
  await expect(progress).toHaveText('职责范围 4/7');
  await page.keyboard.type('3 年内没有这类事');
  await expect(progress).toHaveText('职责范围 5/7');
  await choice(page, 'scope-06', '1').focus();
  await page.keyboard.press('n');
  await expect(page.locator('[data-announce]')).toHaveText('这道题没有“不适用”。');
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await page.keyboard.press('1');
  await expect(progress).toHaveText('职责范围 7/7');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-after]')).toBeFocused();

  await page.getByLabel('启用快捷键').uncheck();
  await choice(page, 'scope-07', '1').focus();
  await page.keyboard.press('4');
  await expect(choice(page, 'scope-07', '1')).toBeChecked();
  await page.reload();
  await expect(page.getByLabel('启用快捷键')).not.toBeChecked();
});

test('after a key arrows scroll, and a key is never for a question off the screen', async ({
  page,
}) => {
  await page.goto('assessment/scope/');
  await expect(page.locator('[data-not-ready]')).toHaveCount(0);
  await choice(page, 'scope-01', '0').focus();
  await page.keyboard.press('3');
  await expect(item(page, 'scope-01').locator('fieldset')).toBeFocused();
  const before = await page.evaluate(() => scrollY);
  for (let count = 0; count < 5; count += 1) await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  await expect(choice(page, 'scope-01', '3')).toBeChecked();
  // The focus stays behind on the first question while another one comes into view.
  await page.evaluate(() => {
    const fifth = document.querySelector('#scope-05');
    fifth?.scrollIntoView({ block: 'start', behavior: 'instant' });
  });
  await expect(item(page, 'scope-01')).not.toBeInViewport();
  await expect(item(page, 'scope-05')).toHaveAttribute('data-current', '');
  await page.keyboard.press('4');
  await expect(choice(page, 'scope-01', '3')).toBeChecked();
  await expect(choice(page, 'scope-05', '4')).toBeChecked();
  await expect(item(page, 'scope-05').locator('fieldset')).toBeFocused();
});

test('every change is taken back by itself, by key or button', async ({ page }) => {
  await page.goto('assessment/scope/');
  await choice(page, 'scope-01', '2').check();
  await choice(page, 'scope-01', '3').check();
  await choice(page, 'scope-04', '1').check();
  await item(page, 'scope-04').getByRole('button', { name: '清除本题' }).click();
  const undo = page.locator('assessment-area').getByRole('button', { name: '撤销' });
  await expect(undo).toHaveText(/清除第 4 题/);
  await undo.click();
  await expect(choice(page, 'scope-04', '1')).toBeChecked();
  await expect(undo).toHaveText(/第 4 题 未答 → 1 级/);
  await page.keyboard.press('z');
  await page.keyboard.press('z');
  await expect(choice(page, 'scope-01', '2')).toBeChecked();
  await expect(item(page, 'scope-01')).toBeInViewport();
  await page.keyboard.press('z');
  await expect(page.locator('input[type="radio"]:checked')).toHaveCount(0);
  await expect(undo).toBeHidden();
  // What is not yet said to be kept may be gone with the page.
  await saved(page);
  await page.reload();
  await expect(page.locator('[data-here]')).toHaveText('职责范围 0/7');
});

test('a paste over the limit is kept and said', async ({ page }) => {
  await page.goto('assessment/scope/');
  const field = page.locator('#scope-02-evidence');
  await expect(field).toBeEnabled();
  await field.focus();
  await page.keyboard.insertText('据'.repeat(812));
  await expect(item(page, 'scope-02')).toContainText('已写 812 字，全部保留');
  await expect(page.locator('[data-sign]')).toHaveText(/已保存/);
  await page.reload();
  await expect(field).toHaveValue('据'.repeat(812));
});

test('with any one script missing or cut the page says that it keeps nothing, or it does keep', async ({
  page,
  complaints,
}) => {
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(request.url());
  });
  const notice = page.locator('[data-not-ready]');
  const first = choice(page, 'capability-01', '2');
  await page.goto('assessment/capability/');
  await expect(notice).toHaveCount(0);
  const silent: string[] = [];
  for (const script of [...scripts]) {
    for (const body of [undefined, 'const cut = (']) {
      await page.route(script, (route) =>
        body ? route.fulfill({ contentType: 'text/javascript', body }) : route.abort(),
      );
      await page.goto('assessment/capability/');
      const ready = notice.waitFor({ state: 'detached', timeout: 1500 });
      if (await ready.then(() => true).catch(() => false)) {
        await first.check();
        await expect(page.locator('[data-sign]'), script).toHaveText(/已保存/);
      } else {
        await expect(notice, script).toBeVisible();
        await expect(first, script).toBeDisabled();
        silent.push(script);
      }
      await page.unroute(script);
    }
  }
  // Every one of the few is needed to keep, to lead or to tell.
  expect(new Set(silent).size).toBe(scripts.size);
  complaints.length = 0;
});

test('a late script is waited for', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/answering\.[\w-]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('assessment/capability/', { waitUntil: 'commit' });
  await expect(page.locator('[data-not-ready]')).toBeVisible();
  await expect(choice(page, 'capability-01', '2')).toBeDisabled();
  release();
  await expect(page.locator('[data-not-ready]')).toHaveCount(0);
  await expect(choice(page, 'capability-01', '2')).toBeEnabled();
});

test('a reload loses nothing, and the sign shows the time of the write', async ({ page }) => {
  await page.goto('assessment/division/');
  await expect(page.locator('[data-sign]')).toHaveText('还没有作答');
  await choice(page, 'division-02', '2').check();
  await page.locator('#division-02-evidence').fill('AB 岗名单，2026 年 3 月');
  await saved(page);
  await page.reload();
  await expect(choice(page, 'division-02', '2')).toBeChecked();
  await expect(page.locator('#division-02-evidence')).toHaveValue('AB 岗名单，2026 年 3 月');
  await expect(page.locator('[data-here]')).toHaveText('内部分工 1/7');
  await expect(page.locator('[data-sign]')).toHaveText(/^已保存在这台电脑 \d\d:\d\d$/);
});

test('another tab is followed', async ({ page, context }) => {
  await page.goto('assessment/scope/');
  const other = await context.newPage();
  await other.goto('assessment/scope/');
  await choice(other, 'scope-02', '1').check();
  await expect(choice(page, 'scope-02', '1')).toBeChecked();
});

test('one item is cleared with its note, and brought back', async ({ page }) => {
  await page.goto('assessment/scope/');
  await choice(page, 'scope-01', '2').check();
  await page.locator('#scope-01-evidence').fill('职责清单');
  await item(page, 'scope-01').getByRole('button', { name: '清除本题' }).click();
  await expect(choice(page, 'scope-01', '2')).not.toBeChecked();
  await expect(item(page, 'scope-01').locator('fieldset')).toBeFocused();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(choice(page, 'scope-01', '2')).toBeChecked();
  await expect(page.locator('#scope-01-evidence')).toHaveValue('职责清单');
});

test('what is said stays said: no status is written again as one types', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T09:00:00'));
  await page.goto('assessment/division/');
  await choice(page, 'division-02', '2').check();
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeVisible();
  const said = await messagesIn(page, '[role="status"], [role="alert"]');
  await page.locator('#division-02-evidence').pressSequentially('名单六月');
  await expect(page.locator('[data-here]')).toHaveText('内部分工 1/7');
  expect(await said()).toEqual([]);
});

test('clearing everything asks, empties storage, and can be undone', async ({ page }) => {
  await openWith(
    page,
    'assessment/',
    sheetOf(() => level(2)),
  );
  const clear = page.getByRole('button', { name: '清空全部答案' });
  await page.setViewportSize({ width: 320, height: 256 });
  await clear.click();
  await expect(page.getByRole('dialog')).toContainText('已答的 28 题');
  // At 400 % it is read from its beginning, and Enter alone clears nothing.
  await expect(page.getByRole('dialog').getByRole('heading')).toBeFocused();
  await expect(page.getByRole('dialog').getByRole('heading')).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByRole('button', { name: '不清空' }).click();
  await expect(clear).toBeFocused();
  expect(await shelf(page)).toHaveLength(1);
  await clear.click();
  await page.getByRole('button', { name: '清空', exact: true }).click();
  await expect(page.locator('[data-progress="scope"]')).toHaveText('未开始 0/7');
  await expect.poll(() => shelf(page)).toEqual([]);
  const undo = page.getByRole('button', { name: '撤销' });
  await expect(undo).toBeFocused();
  await undo.click();
  await expect(page.locator('[data-progress="scope"]')).toHaveText('已答完 7/7');
  await expect.poll(async () => (await shelf(page))[0]?.answers['scope-01']).toEqual(level(2));
});

test('what an older edition kept and nobody can read is kept, said, and handed out', async ({
  page,
}) => {
  await page.goto(QUIET_PAGE);
  await page.evaluate(() => localStorage.setItem('handbook:assessment', '{"format":1,'));
  await page.goto('assessment/scope/');
  await expect(page.getByRole('heading', { name: '有一份存着的自评没有读全' })).toBeVisible();
  await expect(page.locator('input[type="radio"]:checked')).toHaveCount(0);
  await choice(page, 'scope-01', '1').check();
  await saved(page);
  await page.goto('assessment/result/');
  const part = page.locator('[data-originals]');
  const download = page.waitForEvent('download');
  await part.getByRole('button', { name: '下载' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe('{"format":1,');
  await part.getByRole('button', { name: '删除' }).click();
  await expect(part.getByRole('status')).toContainText('再按一次才删除');
  await part.getByRole('button', { name: '确认删除' }).click();
  await expect(part).toBeHidden();
  await expect(page.locator('[data-sign]')).toBeFocused();
  expect((await shelf(page))[0]?.answers).toEqual({ 'scope-01': level(1) });
});

test('answers are taken along as a file in one step', async ({ page }) => {
  await page.goto('assessment/scope/');
  await choice(page, 'scope-01', '3').check();
  await saved(page);
  await page.goto('assessment/review/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载答案' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^自评-.*\d{4}-\d{2}-\d{2}\.json$/);
  const { answers } = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(answers).toEqual({ 'scope-01': { state: 'answered', level: 3 } });
});

test('the result asked for too early lists what is missing and offers a part', async ({ page }) => {
  const open = new Set(['scope-02', 'division-07']);
  await openWith(
    page,
    'assessment/review/',
    sheetOf((id) => (id.startsWith('workflow') || open.has(id) ? undefined : level(3))),
  );
  const panel = page.locator('[data-missing]');
  await expect(panel).toBeHidden();
  await page.locator('[data-result]').click();
  await expect(panel).toBeFocused();
  await expect(panel.getByRole('heading')).toHaveText('还有 9 题没有答');
  await expect(panel.getByRole('listitem')).toHaveCount(3);
  await expect(panel.getByRole('link', { name: '工作流程：7 题都没有答' })).toBeVisible();
  await panel.getByRole('link', { name: '先看部分结果' }).click();
  await expect(page.locator('[data-head] [data-fill="sentence"]')).toContainText('还有 9 题没有定');
  await expect(page.locator('[data-fill="coverage"]')).toHaveText(
    '还有 9 题没有答，以下是部分结果。',
  );
});

test('without any answer the result says so', async ({ page }) => {
  await page.goto('assessment/result/');
  await expect(page.locator('assessment-result').getByRole('status')).toHaveText(
    '还没有作答，没有结果可看。',
  );
  await page.getByRole('link', { name: '开始自评' }).click();
  // Waits for the scripts too: a click before them is an ordinary link.
  await page.waitForURL(/assessment\/$/);
  await page.locator('[data-result]').click();
  await expect(page.locator('[data-missing]')).toContainText('一道题都还没有答');
  await expect(page.getByRole('link', { name: '先看部分结果' })).toBeHidden();
});

test('the review shows blanks as such and takes one back after a change', async ({ page }) => {
  await openWith(
    page,
    'assessment/review/',
    sheetOf((id) => (id === 'scope-03' ? undefined : level(1))),
  );
  const row = page.locator('tr[data-item="scope-03"]');
  await expect(row).toContainText('未提供');
  await row.getByRole('link', { name: '修改' }).click();
  await page.waitForURL(/scope\/\?from=review/);
  await expect(item(page, 'scope-03')).toBeInViewport();
  await choice(page, 'scope-03', '4').check();
  await page.getByRole('link', { name: '回到核对页' }).first().click();
  await expect(row.locator('[data-answer="4"]')).toBeVisible();
  await expect(row.locator('[data-answer="blank"]')).toBeHidden();
});

test('the result tells level, 卡点, range, what to start, and leads to an item', async ({
  page,
}) => {
  await openWith(
    page,
    'assessment/result/',
    sheetOf((id) => {
      if (id === 'scope-01') return level(0);
      return id === 'division-01' ? { state: 'unknown' } : level(4);
    }),
  );
  await expect(page.locator('[data-head] [data-fill="level"]')).toHaveText('1 级');
  await expect(page.locator('[data-list="steps"] > li').nth(1)).toContainText('现在');
  const areas = page.locator('[data-list="areas"] > li');
  await expect(areas).toHaveCount(4);
  await expect(areas.nth(0)).toContainText('这一题提高一级，本领域可到 2 级。');
  await expect(areas.nth(1)).toContainText('1—4 级，待核实');
  await expect(areas.nth(1).locator('.cell[data-state="possible"]')).toHaveCount(3);
  await expect(page.getByRole('heading', { name: '先做两件' })).toBeVisible();
  const form = page.locator('[data-list="things"] > li').getByRole('link').first();
  await expect(form).toHaveAttribute('href', /\/forms\/[a-z-]+\/$/);
  await expect(page.locator('[data-list="ask"]')).toContainText('问：办公室主任');
  const rows = page.locator('[data-list="rows"] > tr');
  await expect(rows).toHaveCount(28);
  await rows.first().getByRole('link', { name: '再答' }).click();
  await expect(item(page, 'scope-01')).toBeInViewport();
});

test('on a phone one item stands on the page, and a reload comes back to it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('assessment/workflow/');
  const shown = page.locator('assessment-item').filter({ visible: true });
  await expect(shown).toHaveCount(1);
  await page.getByRole('button', { name: '下一题' }).click();
  await expect(page.locator('[data-position]')).toHaveText('第 2/7 题');
  await choice(page, 'workflow-02', '3').check();
  await saved(page);
  await page.reload();
  await expect(page.locator('[data-position]')).toHaveText('第 2/7 题');
  await expect(choice(page, 'workflow-02', '3')).toBeChecked();
  await page.getByRole('button', { name: '整页显示' }).click();
  await expect(shown).toHaveCount(7);
});

for (const [kind, path] of Object.entries(PAGES)) {
  for (const filled of [false, true]) {
    const sheet = sheetOf((id) =>
      id.endsWith('2') ? { state: 'unknown' } : level(Number(id.at(-1)) % 5),
    );
    const damaged = { ...sheet, answers: { 'scope-01': 'best' } };
    test(`${kind} has no violation ${filled ? 'when filled in' : 'with a part that cannot be read'}`, async ({
      page,
    }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await openWith(page, path, filled ? sheet : damaged);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations).toEqual([]);
      }
      await page.setViewportSize({ width: 360, height: 740 });
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(excess).toBeLessThanOrEqual(0);
    });
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an area can be read, and the result offers the questionnaire on paper', async ({
    page,
  }) => {
    await page.goto('assessment/capability/');
    await expect(page.locator('fieldset')).toHaveCount(7);
    await expect(page.locator('[data-not-ready]')).toContainText('还没有准备好保存');
    await expect(page.getByRole('button', { name: '清除本题' })).toHaveCount(0);
    await page.goto('assessment/review/');
    await expect(page.locator('main noscript p')).toBeVisible();
    await expect(page.getByText('未提供').first()).toBeHidden();
    await page.goto('assessment/result/');
    await expect(page.getByText('计算结果需要浏览器运行脚本')).toBeVisible();
    await page.getByRole('link', { name: '打印空白问卷' }).click();
    await expect(page.locator('h3')).toHaveCount(28);
  });
});
