/** Files of many units, rolled up in the real browser: chosen, dropped as a folder, exported, refused. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { isGeneralEdition } from '../edition.ts';
import { level, sheetOf } from './sheets.ts';
import { test } from './watched.ts';

test.skip(!isGeneralEdition, 'names questions of the general edition');

const ROLLUP = 'assessment/rollup/';
const UNITS = 25;

/** A unit whose answers are all over the ladder; the fifth does not know three things. */
function sheetOfUnit(number: number): object {
  const sheet = sheetOf((item) => {
    const place = [...item].reduce((sum, mark) => sum + mark.charCodeAt(0), 0);
    if (number % 5 === 0 && item.endsWith('-02')) return { state: 'unknown' };
    return level((number * 3 + place) % 5);
  });
  const unit = number === 3 ? '=HYPERLINK("http://x","<b>第3中心</b>")' : `第${number}中心`;
  return { ...sheet, id: `unit-${number}`, about: { ...sheet.about, unit } };
}

const file = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

const units = Array.from({ length: UNITS }, (_, number) =>
  file(`unit-${String(number).padStart(2, '0')}.json`, sheetOfUnit(number)),
);
const bad = [
  file('坏文件.json', '{"format":2,"questionnaire":'),
  file('旧问卷.json', {
    ...sheetOfUnit(1),
    id: 'old',
    questionnaire: { id: 'office-self-assessment', version: '1.2.0' },
  }),
];
const twice = file('又交一次.json', { ...sheetOfUnit(7), revision: 3 });

const outcome = (page: Page) => page.locator('[data-outcome]');
const choose = (page: Page, files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) =>
  page.locator('[data-input="files"]').setInputFiles(files);

test.beforeEach(async ({ page }) => {
  await page.goto(ROLLUP);
});

test('25 units are rolled up; two bad files and one handed in twice are named', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') asked.push(request.url());
  });
  await choose(page, [...bad, ...units, twice]);
  await expect(outcome(page)).toHaveText('已汇总 25 个单位，3 个文件没有计入。');
  await expect(page.getByText('不用于考核排名。')).toBeVisible();
  const areas = page.locator('[data-list="areas"] section');
  await expect(areas).toHaveCount(4);
  for (const area of await areas.all()) {
    const numbers = await area.locator('[data-fill="units"]').allTextContents();
    expect(numbers.reduce((sum, text) => sum + Number(text), 0)).toBe(UNITS);
  }
  await expect(page.locator('[data-list="weak"] tr')).toHaveCount(10);
  await expect(page.locator('[data-list="instruments"] tr').first()).toBeVisible();
  const left = page.locator('[data-list="left"] tr');
  await expect(left).toHaveCount(3);
  await expect(left.filter({ hasText: '坏文件.json' })).toContainText('不是完整的数据');
  await expect(left.filter({ hasText: '旧问卷.json' })).toContainText('问卷是 1.2.0 版');
  await expect(left.filter({ hasText: '又交一次.json' })).toContainText('unit-07.json');
  expect(asked).toEqual([]);
  // Nothing is stored, so a reload begins anew.
  await page.reload();
  await expect(outcome(page)).toHaveText('还没有选文件。');
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return [localStorage.length, sessionStorage.length, databases.length];
  });
  expect(kept).toEqual([0, 0, 0]);
});

test('a folder is taken with all that lies in it', async ({ page }, { project }) => {
  test.skip(project.name === 'chromium-109', 'Playwright hands no folder to a browser this old.');
  const folder = mkdtempSync(join(tmpdir(), 'rollup-'));
  for (const { name, buffer } of units.slice(0, 6)) writeFileSync(join(folder, name), buffer);
  writeFileSync(join(folder, '说明.txt'), '各单位自评');
  await page.locator('[data-input="folder"]').setInputFiles(folder);
  await expect(outcome(page)).toHaveText('已汇总 6 个单位，1 个文件没有计入。');
  await expect(page.locator('[data-list="left"] tr')).toContainText('不是 .json 文件');
});

test('dropped files are taken, wherever they fall', async ({ page }) => {
  const texts = units.slice(0, 5).map(({ name, buffer }) => [name, buffer.toString()] as const);
  await page.evaluate((files) => {
    const data = new DataTransfer();
    for (const [name, text] of files) data.items.add(new File([text], name));
    for (const type of ['dragover', 'drop']) {
      const drop = new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true });
      document.querySelector('h1')?.dispatchEvent(drop);
    }
  }, texts);
  await expect(outcome(page)).toHaveText('已汇总 5 个单位。');
});

test('four units are too few, and the fifth may be added', async ({ page }) => {
  // With keys alone, as far as the window of the system lets one see.
  await page.getByRole('button', { name: '选文件', exact: true }).focus();
  // The browser may not listen yet when the key comes.
  await expect(async () => {
    const chooser = page.waitForEvent('filechooser', { timeout: 2000 });
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(units.slice(0, 4));
  }).toPass();
  await expect(outcome(page)).toContainText('计入的只有 4 个单位，不满 5 个，不出汇总。');
  await expect(outcome(page)).toBeFocused();
  await expect(page.locator('[data-report]')).toBeHidden();
  await choose(page, units.slice(4, 5));
  await expect(outcome(page)).toHaveText('已汇总 5 个单位。');
  await page.getByRole('button', { name: '清空重来' }).click();
  await expect(page.locator('[data-report]')).toBeHidden();
  await expect(page.getByRole('button', { name: '选文件', exact: true })).toBeFocused();
});

test('what is much too large is refused unread, and the rest is counted', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'rollup-'));
  const large = join(folder, 'large.json');
  writeFileSync(large, Buffer.alloc(50 * 1024 * 1024, 32));
  const few = units.slice(0, 5).map(({ name, buffer }) => {
    writeFileSync(join(folder, name), buffer);
    return join(folder, name);
  });
  await choose(page, [large, ...few]);
  await expect(outcome(page)).toHaveText('已汇总 5 个单位，1 个文件没有计入。');
  await expect(page.locator('[data-list="left"] tr')).toContainText('文件有 50 MB，太大，没有读');
});

test('the flat table and the Excel file come with a click, without live formulas', async ({
  page,
}) => {
  await choose(page, units);
  await expect(outcome(page)).toHaveText('已汇总 25 个单位。');
  const flat = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载明细表（CSV）' }).click();
  const csv = await readFile(await (await flat).path(), 'utf8');
  expect(csv.startsWith('\uFEFFfile,sheet,revision,unit,')).toBe(true);
  expect(csv.trim().split('\r\n')).toHaveLength(1 + UNITS * 28);
  expect(csv).toContain(`"'=HYPERLINK(""http://x"",""<b>第3中心</b>"")"`);
  const excel = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 Excel' }).click();
  const download = await excel;
  expect(download.suggestedFilename()).toMatch(/^自评汇总-\d{4}-\d{2}-\d{2}\.xlsx$/);
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
  expect(await page.locator('assessment-rollup b').count()).toBe(0);
});

test('three thousand files are rolled up while the page stays alive, and can be stopped', async ({
  page,
}) => {
  const template = JSON.stringify(sheetOfUnit(8));
  await page.evaluate((text) => {
    const data = new DataTransfer();
    for (let number = 0; number < 3000; number += 1) {
      const own = text.replace('"unit-8"', `"u${number}"`).replace('第8中心', `第${number}中心`);
      data.items.add(new File([own], `${number}.json`));
    }
    const input = document.querySelector<HTMLInputElement>('[data-input="files"]');
    if (!input) return;
    input.files = data.files;
    input.dispatchEvent(new Event('change'));
  }, template);
  await expect(page.locator('[data-busy]')).toBeVisible();
  await page.getByRole('button', { name: '停下' }).click();
  await expect(outcome(page)).toHaveText('已停下，这次选的文件没有计入。');
});

for (const width of [360, 1280]) {
  test(`has no violation and no sideways scrolling at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await choose(page, [...bad, ...units]);
    await expect(outcome(page)).toContainText('已汇总 25 个单位');
    await page.locator('summary', { hasText: '全部题目的分布' }).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    }
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(excess).toBeLessThanOrEqual(0);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs', async ({ page }) => {
    await expect(page.locator('main noscript p')).toBeVisible();
    await expect(page.getByRole('button', { name: '选文件', exact: true })).toHaveCount(0);
  });
});
