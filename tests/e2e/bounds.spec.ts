/** What fields take, as browsers really write into them: keys, the clipboard, an input method; and that a file gives it back. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { isGeneralEdition } from '../edition.ts';
import { LONGEST_ENTRY } from '#domain/forms/limits.ts';
import { addressOf } from '#domain/site/addresses.ts';
import { FORM, LEDGER } from './pages.ts';
import { level, openWith, saved, sheetOf, shelf } from './sheets.ts';

test.skip(!isGeneralEdition, 'names pages of the general edition');

const MOST = 2000;
const LETTER = addressOf('form', 'request-letter').slice(1);
const evidence = (page: Page) => page.locator('#scope-01-evidence');
const said = (page: Page) => page.locator('#scope-01-evidence + [data-full]');

/** Goes into a field, until what keeps it within its bounds has come. */
async function enter(page: Page, field: Locator): Promise<void> {
  await field.focus();
  await expect(async () => {
    await field.fill('');
    await paste(page, '据'.repeat(MOST + 1));
    await expect(field).toHaveValue('', { timeout: 500 });
  }).toPass();
}

/** @returns the evidence of the first question, which has an answer, with the focus in it */
async function openEvidence(page: Page): Promise<Locator> {
  await openWith(
    page,
    'assessment/scope/',
    sheetOf(() => level(3)),
  );
  const field = evidence(page);
  await enter(page, field);
  return field;
}

/** As the clipboard brings it: in one piece, which the browser may take back. */
async function paste(page: Page, text: string): Promise<void> {
  await page.keyboard.insertText(text);
}

test('evidence takes 2,000 characters, refuses more as a whole and says so, and comes back from a file', async ({
  page,
}) => {
  const field = await openEvidence(page);
  await paste(page, '据'.repeat(MOST - 3));
  await paste(page, '多出来的');
  await expect(field).toHaveValue('据'.repeat(MOST - 3));
  await expect(said(page)).toHaveText(
    '最多 2000 字，这里已有 1997 字，刚才的 4 字没有加进去。先删短，或者分开写。',
  );
  await paste(page, '正好了');
  await expect(said(page)).toHaveText('');
  // Keys of a keyboard, one at a time.
  await page.keyboard.press('a');
  await expect(field).toHaveValue(`${'据'.repeat(MOST - 3)}正好了`);
  await expect(said(page)).toContainText('刚才的 1 字没有加进去');
  // What was there before can still be taken back by the browser's own undo.
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue('据'.repeat(MOST - 3));
  await paste(page, '正好了');
  await saved(page);

  await page.goto('assessment/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const { notes } = JSON.parse(text) as SheetRecord;
  expect(notes['scope-01']?.evidence).toHaveLength(MOST);
  await page.getByLabel('选一个自评文件').setInputFiles({
    ...{ name: '甲.json', mimeType: 'application/json', buffer: Buffer.from(text) },
  });
  await expect(page.locator('[data-preview]')).toBeVisible();
  await expect(page.locator('[data-section="problems"]')).toBeHidden();
});

test('a word of an input method that is too long is not kept, and what stood there stays', async ({
  page,
}) => {
  const field = await openEvidence(page);
  await paste(page, '据'.repeat(MOST - 2));
  const input = await page.context().newCDPSession(page);
  for (const text of ['t', 'ta', 'tai', 'taiz']) {
    await input.send('Input.imeSetComposition', {
      ...{ text, selectionStart: text.length, selectionEnd: text.length },
    });
  }
  await expect(field).toHaveValue(/taiz$/u);
  await input.send('Input.insertText', { text: '台账册' });
  await expect(field).toHaveValue('据'.repeat(MOST - 2));
  await expect(said(page)).toContainText('刚才的 3 字没有加进去');
  // A word that fits goes in as ever.
  await input.send('Input.imeSetComposition', { text: 'tz', selectionStart: 2, selectionEnd: 2 });
  await input.send('Input.insertText', { text: '台账' });
  await expect(field).toHaveValue(`${'据'.repeat(MOST - 2)}台账`);
  await saved(page);
  expect((await shelf(page))[0]?.notes['scope-01']?.evidence).toBe(`${'据'.repeat(MOST - 2)}台账`);
});

test('a text that is dragged to where it does not fit stays where it came from', async ({
  page,
}) => {
  // Both fields at once.
  await page.setViewportSize({ width: 1280, height: 2400 });
  await openWith(
    page,
    'assessment/scope/',
    sheetOf(() => level(3)),
  );
  await enter(page, evidence(page));
  await evidence(page).fill('据'.repeat(MOST));
  const other = page.locator('#scope-02-evidence');
  await other.fill('拖过去的一段');
  await other.press('Control+a');
  await drag(page, other, evidence(page));
  await expect(other).toHaveValue('拖过去的一段');
  await expect(evidence(page)).toHaveValue('据'.repeat(MOST));
  // Where there is room, it moves.
  await evidence(page).fill('据');
  await other.focus();
  await other.press('Control+a');
  await drag(page, other, evidence(page));
  await expect(other).toHaveValue('');
  await expect(evidence(page)).toHaveValue(/拖过去的一段/u);
});

/** Takes what is chosen in one field to another. */
async function drag(page: Page, source: Locator, target: Locator): Promise<void> {
  const from = await source.boundingBox();
  const to = await target.boundingBox();
  if (!from || !to) throw new Error('Fields are not shown.');
  await page.mouse.move(from.x + 40, from.y + 16);
  await page.mouse.down();
  await page.mouse.move(to.x + 30, to.y + 12, { steps: 8 });
  await page.mouse.up();
}

test('a place of a form refuses what is more than it takes, pasted too, and keeps what fits', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(LEDGER);
  const place = page.locator('tbody [contenteditable]').first();
  const note = page.locator('[data-full]');
  await place.click();
  // Until what keeps it within its bounds has come.
  await expect(async () => {
    await place.fill('');
    await paste(page, '据'.repeat(LONGEST_ENTRY + 1));
    await expect(place).toHaveText('', { timeout: 500 });
  }).toPass();
  await paste(page, '据'.repeat(LONGEST_ENTRY - 3));
  await page.evaluate(() => navigator.clipboard.writeText('第一行\n第二行'));
  await page.keyboard.press('Control+v');
  await expect(note).toHaveText(
    '最多 20000 字，这里已有 19997 字，刚才的 7 字没有加进去。先删短，或者分开写。',
  );
  await page.evaluate(() => navigator.clipboard.writeText('正好了'));
  await page.keyboard.press('Control+v');
  await expect(note).toHaveText('');
  await page.keyboard.press('a');
  await expect(note).toContainText('刚才的 1 字没有加进去');
  await expect(page.locator('[data-sign]')).toContainText('已保存');
  await page.reload();
  await expect(place).toHaveText(`${'据'.repeat(LONGEST_ENTRY - 3)}正好了`);
});

test('what a form has kept from before there were bounds stays whole, and no workbook is made that would not open', async ({
  page,
}) => {
  const long = '据'.repeat(33_000);
  await page.goto(LEDGER);
  const place = page.locator('tbody [contenteditable]').first();
  await place.evaluate((element) => element.removeAttribute('data-most'));
  await place.click();
  await paste(page, long);
  await expect(page.locator('[data-sign]')).toContainText('已保存');
  await page.reload();
  await expect(place).toHaveText(long);
  await place.click();
  await expect(page.locator('[data-full]')).toHaveText(
    '这里已有 33000 字，超过现在的上限 20000 字：原样留着，一字没删；只能删短，不能再加。',
  );
  await page.keyboard.press('End');
  await paste(page, '又');
  await expect(page.locator('[data-full]')).toContainText('刚才的 1 字没有加进去');
  await page.getByRole('button', { name: '下载填好的 Excel 文件' }).click();
  await expect(page.locator('[data-when="refused"]')).toContainText(
    /^Excel 文件没有生成：一格最多装 32767 字，第 1 行“.+”有 33000 字/u,
  );
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载填好的 Word 文件' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.docx$/u);
  await expect(place).toHaveText(long);
});

for (const width of [360, 1280]) {
  test(`what is said of a place in a cell or a line stands below it and within the page, at ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [LEDGER, FORM, LETTER]) {
      await page.goto(path);
      const place = page.locator('.sheet [contenteditable][data-most]').first();
      const note = page.locator('.sheet [data-full]');
      await place.evaluate((element) => element.setAttribute('data-most', '3'));
      await place.click();
      await expect(async () => {
        await place.fill('');
        await paste(page, '用印登记');
        await expect(note).not.toHaveText('', { timeout: 500 });
      }).toPass();
      const [below, above] = [await note.boundingBox(), await place.boundingBox()];
      expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0) - 1);
      expect(below?.x).toBeGreaterThanOrEqual(0);
      expect((below?.x ?? 0) + (below?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(below?.width).toBeGreaterThan(90);
    }
  });
}
