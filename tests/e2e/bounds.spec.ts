/** What fields take, as browsers really write into them: keys, the clipboard, an input method; and that a file gives it back. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { isGeneralEdition } from '../edition.ts';
import { level, openWith, saved, sheetOf, shelf } from './sheets.ts';

test.skip(!isGeneralEdition, 'names pages of the general edition');

const MOST = 2000;
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
