/** Several sheets side by side, and a sheet that goes out as a file and comes back in. */
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { isGeneralEdition } from '../edition.ts';
import { level, openWith, saved, sheetOf, shelf } from './sheets.ts';

test.skip(!isGeneralEdition, 'names pages of the general edition');

test('a file holds the whole sheet, and is read in beside the others', async ({ page }) => {
  const before = {
    ...sheetOf(() => level(3)),
    about: { name: '上半年', unit: '样例街道', date: '2026-06-30', person: '甲', role: 'head' },
    notes: { 'scope-01': { evidence: '=1+1 <b>职责清单</b>' } },
  };
  await openWith(page, 'assessment/', before);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('自评-样例街道-上半年-甲-2026-06-30.json');
  const text = await readFile(await file.path(), 'utf8');
  const { $schema, ...record } = JSON.parse(text) as Record<string, unknown>;
  expect(record).toEqual(before);
  expect($schema).toBe('urn:office-handbook:assessment-sheet:3');

  await page.getByLabel('选一个自评文件').setInputFiles({
    ...{ name: '甲.json', mimeType: 'application/json' },
    buffer: Buffer.from(text.replace('"level": 3', '"level": 7')),
  });
  const preview = page.locator('[data-preview]');
  await expect(preview).toBeFocused();
  await expect(preview).toContainText('27/28');
  await expect(preview).toContainText('“职责范围”第 1 题的答案：该是0 到 4 的整数；文件里是 7。');
  await preview.getByRole('button', { name: '比较' }).click();
  await expect(preview.getByRole('row')).toHaveCount(2);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await preview.getByRole('button', { name: '另存为一份' }).click();
  await expect(page.locator('[data-list="sheets"] > li')).toHaveCount(2);
  expect((await shelf(page)).map(({ answers }) => Object.keys(answers).length).sort()).toEqual([
    27, 28,
  ]);
  await page.locator('[data-undo]').getByRole('button', { name: '撤销' }).click();
  await expect(page.locator('[data-list="sheets"] > li')).toHaveCount(1);
  expect(await shelf(page)).toEqual([before]);
});

test('a file of 50 MB is refused before it is read', async ({ page }) => {
  await openWith(
    page,
    'assessment/',
    sheetOf(() => level(3)),
  );
  // Larger than what the protocol of the test takes, so it is made in the page.
  await page.getByLabel('选一个自评文件').evaluate((input: HTMLInputElement) => {
    const list = new DataTransfer();
    list.items.add(new File([new Uint8Array(50 * 1024 * 1024)], '大.json'));
    input.files = list.files;
    input.dispatchEvent(new Event('change'));
  });
  await expect(page.locator('[data-refused]')).toContainText('50.0 MB');
  expect(await shelf(page)).toHaveLength(1);
});

test('a second round begins with what was not done, and both stay', async ({ page }) => {
  await openWith(
    page,
    'assessment/',
    sheetOf((id) => (id === 'scope-01' ? level(1) : undefined)),
  );
  await page.getByLabel('名称').fill('上半年');
  await saved(page);
  await page.getByRole('button', { name: '接着这份再评一轮' }).click();
  const rows = page.locator('[data-list="sheets"] > li');
  await expect(rows).toHaveCount(2);
  await expect(page.getByLabel('名称')).toHaveValue('');
  await rows.filter({ hasText: '上半年' }).getByRole('button', { name: '打开' }).click();
  await expect(page.getByLabel('名称')).toHaveValue('上半年');
  await rows.filter({ hasText: '上半年' }).getByRole('button', { name: '删除' }).click();
  await expect(rows).toHaveCount(1);
  await page.locator('[data-undo]').getByRole('button', { name: '撤销' }).click();
  await expect(rows).toHaveCount(2);
});

test('the list of sheets fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openWith(
    page,
    'assessment/',
    sheetOf(() => level(3)),
  );
  await expect(page.locator('assessment-sheets')).toBeVisible();
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(excess).toBeLessThanOrEqual(0);
});
