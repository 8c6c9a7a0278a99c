/** The way of a head who has ten minutes: weak answers, the result, the plan, and what is handed in. */
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Download, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { partsOf, readDocument } from '#domain/forms/word/testing.ts';
import { ITEMS, level, openWith, saved, sheetOf, shelf } from './sheets.ts';
import { isGeneralEdition } from '../edition.ts';
import { test } from './watched.ts';

test.skip(!isGeneralEdition, 'names pages of the general edition');

const PLAN = 'assessment/plan/';

/** Every item is answered, none is on target; each third has something to show. */
const weak = () => ({
  ...sheetOf((item) => level(ITEMS.indexOf(item) % 3)),
  notes: Object.fromEntries(
    ITEMS.filter((_, index) => index % 3 === 2).map((item) => [
      item,
      { evidence: '职责表第 3 页' },
    ]),
  ),
});

const rows = (page: Page) => page.locator('[data-row]');
const field = (page: Page, row: number, name: string) =>
  rows(page)
    .nth(row - 1)
    .locator(`[data-field="${name}"]`);

/** Presses a button and takes the file that comes of it. */
async function fileFrom(page: Page, button: string): Promise<[Download, Uint8Array]> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await coming;
  return [file, await readFile(await file.path())];
}

test('from weak answers to a plan that is handed in', async ({ page }) => {
  await openWith(page, 'assessment/result/', weak());
  await page.getByRole('link', { name: '形成整改台账' }).click();
  await expect(rows(page)).toHaveCount(8);
  await expect(page.locator('[data-said]')).toHaveText('已按自评结果填好 8 行，每一格都可以改。');

  await field(page, 1, 'cause').fill('没有人牵头写');
  await field(page, 1, 'person').fill('样例文秘');
  await field(page, 1, 'progress').fill('草稿已经写好');
  await field(page, 1, 'state').selectOption('doing');
  await field(page, 2, 'state').selectOption('deferred');
  await expect(page.locator('[data-fill="lacking"]')).toHaveText('有 1 行还要补，见各行红字。');
  await field(page, 2, 'reason').fill('等机构调整');
  await expect(page.locator('[data-fill="lacking"]')).toHaveText('');
  await rows(page).nth(7).getByRole('button', { name: '删去第 8 行' }).click();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(rows(page)).toHaveCount(8);
  await page.locator('[data-about="unit"]').fill('样例街道便民服务中心');
  await page.locator('[data-about="person"]').fill('样例主任');
  await saved(page);

  await test.step('as Word: text, sections, fonts, and both tables', async () => {
    const [file, bytes] = await fileFrom(page, '下载 Word 整改方案');
    expect(file.suggestedFilename()).toMatch(
      /^样例街道便民服务中心办公室自评整改方案-\d{4}-\d\d-\d\d\.docx$/,
    );
    const parts = partsOf(bytes);
    const xml = parts.get('word/document.xml') ?? '';
    const lines = readDocument(xml);
    for (const head of ['一、基本情况', '二、自评结果', '三、主要问题', '四、整改措施']) {
      expect(lines).toContain(`OfficialFirst “${head}”`);
    }
    const text = lines.join('\n');
    expect(text).toContain('原因是没有人牵头写');
    expect(text).toContain('责任人：样例文秘');
    // The marks stand around what is set in another font.
    expect(text).toContain('/（二）暂不整改。/第2项');
    expect(text).toContain('附件1');
    // Heads and areas, 28 answers; head and eight rows.
    expect(lines.filter((line) => line.startsWith('row'))).toHaveLength(1 + 4 + 28 + 1 + 8);
    const sections = xml.match(/<w:sectPr[^]*?<\/w:sectPr>/g) ?? [];
    expect(sections.map((section) => section.includes('landscape'))).toEqual([false, false, true]);
    expect(parts.get('word/styles.xml')).toContain('方正小标宋简体');
    expect(parts.get('word/settings.xml')).toContain('w:evenAndOddHeaders');
  });

  await test.step('as Excel: the state from a list, days as days, the head in sight', async () => {
    const [file, bytes] = await fileFrom(page, '下载 Excel 台账');
    expect(file.suggestedFilename()).toMatch(/整改台账-\d{4}-\d\d-\d\d\.xlsx$/);
    const sheet = partsOf(bytes).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('<formula1>"未开始,进行中,已销号,暂不整改"</formula1>');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toMatch(/<c r="H4"[^>]*><v>\d{5}<\/v>/);
  });

  await test.step('on paper: two sheets that lie on their side', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    expect(pdf.numPages).toBeLessThanOrEqual(2);
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
    expect(width).toBeGreaterThan(height);
    const { text } = await extractText(pdf, { mergePages: true });
    // Fonts call some characters by the radical that looks the same.
    const printed = text.normalize('NFKC').replaceAll(/\s/g, '');
    for (const words of ['样例街道便', '整改台账', '样例文秘', '草稿已经写好', '等机构调整']) {
      expect(printed).toContain(words);
    }
  });

  await test.step('and is there again, with the sheet, in its order', async () => {
    const [before] = await shelf(page);
    await page.reload();
    await expect(field(page, 1, 'cause')).toHaveValue('没有人牵头写');
    await expect(page.locator('[data-said]')).toHaveText('');
    expect((await shelf(page))[0]?.plan).toEqual(before?.plan);
  });
});

test('what comes later is added, and nothing that was written is lost', async ({ page }) => {
  const sheet = sheetOf((item) => (item.startsWith('scope') ? level(1) : undefined));
  await openWith(page, PLAN, sheet);
  await expect(rows(page)).toHaveCount(6);
  await field(page, 1, 'measure').fill('本周写出职责表');
  await rows(page).nth(2).getByRole('button', { name: '删去第 3 行' }).click();
  await expect(rows(page)).toHaveCount(5);
  await page.getByRole('button', { name: '按现在的结果补充' }).click();
  await expect(rows(page)).toHaveCount(6);
  await expect(page.locator('[data-said]')).toHaveText('补了 1 行，原有的没有动。');
  await expect(field(page, 1, 'measure')).toHaveValue('本周写出职责表');
});

const CRITICAL = [
  ...['scope-01', 'scope-04', 'division-01', 'division-03'],
  ...['workflow-01', 'workflow-04', 'capability-01', 'capability-07'],
];

test('what holds every area down is in the plan, and any other item can be added', async ({
  page,
}) => {
  const below = (item: string) => (CRITICAL.includes(item) ? 0 : item === 'workflow-02' ? 2 : 3);
  const sheet = sheetOf((item) => level(below(item)));
  await openWith(page, PLAN, sheet);
  await expect(rows(page)).toHaveCount(8);
  const links = rows(page).locator('[data-list="item"] a');
  const items = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  expect(items.map((href) => href?.split('#')[1]).sort()).toEqual([...CRITICAL].sort());
  await page.getByLabel('没到目标、不在台账里的题').selectOption('workflow-02');
  await page.getByRole('button', { name: '加这一题' }).click();
  await expect(rows(page)).toHaveCount(9);
  await expect(field(page, 9, 'problem')).toHaveValue(/^只做到“/);
});

test('with every item 不清楚 it calls nothing well', async ({ page }) => {
  await openWith(
    page,
    PLAN,
    sheetOf(() => ({ state: 'unknown' })),
  );
  await expect(page.locator('[data-fine]')).toContainText('现在形成不了整改方案');
  await expect(page.locator('[data-list="undecided"] a')).toHaveCount(4);
});

test('without answers it says what to do first', async ({ page }) => {
  await page.goto(PLAN);
  await expect(page.getByText('还没有作答，生成不了台账')).toBeVisible();
  await page.getByRole('link', { name: '开始自评' }).click();
  await expect(page).toHaveURL(/assessment\/$/);
});

for (const width of [360, 1280]) {
  test(`everything fits at ${width} px and can be used by all`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openWith(page, PLAN, weak());
    await expect(rows(page)).toHaveCount(8);
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overflow).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
