/** Forms as people use them: found, downloaded, filled in, printed on one sheet. */
import { expect, test } from '@playwright/test';
import { isGeneralEdition } from '../edition.ts';
import { pageCount } from './page-count.ts';

test.skip(!isGeneralEdition, 'names pages of the general edition');

test('a form is found by an everyday word and narrowed by category and kind', async ({ page }) => {
  await page.goto('forms/');
  const shown = page.locator('[data-item]:visible');
  const total = await shown.count();
  await page.getByLabel('找表单').fill('gaizhang');
  await page.getByLabel('找表单').fill('用章');
  await expect(shown.first()).toContainText('章');
  expect(await shown.count()).toBeLessThan(total);
  await page.getByRole('button', { name: '清除条件' }).click();
  await expect(shown).toHaveCount(total);
  await page.getByLabel('种类').selectOption('ledger');
  await expect(shown.first().getByRole('link', { name: /Excel/u })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the pack and the files of a form are saved under Chinese names', async ({ page }) => {
    await page.goto('forms/');
    const packing = page.waitForEvent('download');
    await page.getByRole('link', { name: '下载全部表单（zip）' }).click();
    expect((await packing).suggestedFilename()).toBe('办公室表单.zip');
    await page.goto('forms/seal-register/');
    for (const [label, name] of [
      ['Word', '用印登记簿.docx'],
      ['Excel', '用印登记簿.xlsx'],
    ] as const) {
      const downloading = page.waitForEvent('download');
      await page.getByRole('link', { name: `${label} 文件：用印登记簿` }).click();
      expect((await downloading).suggestedFilename()).toBe(name);
    }
  });

  test('a form can be filled in, and nothing is left after leaving', async ({ page }) => {
    await page.goto('forms/seal-request/');
    const field = page.getByRole('textbox', { name: '编号' }).first();
    await field.fill('〔2026〕7 号');
    await expect(field).toHaveText('〔2026〕7 号');
    await field.press('Enter');
    await expect(page).toHaveURL(/forms\/seal-request\/$/u);
    await page.reload();
    await expect(field).toHaveText('');
  });
});

test('long text grows the cell instead of being cut off', async ({ page }) => {
  await page.goto('forms/seal-request/');
  const field = page.getByRole('textbox', { name: '编号' }).first();
  await field.fill('很长的内容'.repeat(30));
  const { scroll, client } = await field.evaluate((element) => ({
    scroll: element.scrollHeight,
    client: element.clientHeight,
  }));
  expect(scroll).toBeLessThanOrEqual(client + 1);
});

for (const [id, landscape] of [
  ['seal-request', false],
  ['dispatch-sheet', false],
  ['seal-register', true],
  ['incoming-register', true],
  ['meeting-sign-in', false],
] as const) {
  test(`${id} prints on one sheet of A4`, async ({ page }) => {
    await page.goto(`forms/${id}/`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pageCount(pdf)).toBe(1);
    const [width = 0, height = 0] =
      /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/u
        .exec(pdf.toString('latin1'))
        ?.slice(1)
        .map(Number) ?? [];
    expect(width > height).toBe(landscape);
    expect(Math.round((Math.max(width, height) / 72) * 25.4)).toBe(297);
  });
}

test('a form that lies on its side takes the whole width of the paper', async ({ page }) => {
  // 297 mm less two margins of 20 mm.
  await page.setViewportSize({ width: 971, height: 642 });
  await page.goto('forms/seal-register/');
  await page.emulateMedia({ media: 'print' });
  const box = await page.locator('.sheet').boundingBox();
  expect(box?.width).toBeGreaterThan(960);
});

test('free text of a letter is typed into one place and printed as paragraphs, warned of what is not its own', async ({
  page,
}) => {
  await page.goto('forms/report-letter/');
  const body = page.getByRole('textbox', { name: '正文' });
  await body.click();
  for (const line of ['第一段。', '一、基本情况。甲。', '妥否，请批示。']) {
    await page.keyboard.insertText(line);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText('报告里不得夹带请示事项，要上级批的另写一份请示')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(body).toBeHidden();
  const printed = page.locator('[data-written] p');
  await expect(printed).toHaveText(['第一段。', '一、基本情况。甲。', '妥否，请批示。']);
  const [indent, face] = await printed.nth(1).evaluate((paragraph) => {
    const head = paragraph.querySelector('span');
    return [getComputedStyle(paragraph).textIndent, head && getComputedStyle(head).fontFamily];
  });
  // Two characters of size 3, which is 16 points.
  expect(Number.parseFloat(indent ?? '')).toBeCloseTo(42.67, 0);
  expect(face).toContain('SimHei');
});

test('headings of a letter have their typefaces, on the page and on paper', async ({ page }) => {
  await page.goto('forms/meeting-notice/');
  const heads = page.locator('.first > .head');
  await expect(heads).toHaveText([
    '一、地点：',
    '二、主要议程：',
    '三、参加人员：',
    '四、会议回执：',
    '五、会前准备：',
  ]);
  const faceOf = (element: Element) => getComputedStyle(element).fontFamily;
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    expect(await heads.first().evaluate(faceOf)).toMatch(/^SimHei/u);
    expect(await page.locator('p.first').first().evaluate(faceOf)).not.toContain('SimHei');
  }
  await page.emulateMedia({ media: 'screen' });
  await page.goto('forms/notice-letter/');
  await page.getByRole('textbox', { name: '正文' }).click();
  await page.keyboard.insertText('（一）分工。甲。');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.written .second > span').evaluate(faceOf)).toMatch(/^KaiTi_GB2312/u);
});

test('a letter to a superior has its number at the left and who issues it at the right', async ({
  page,
}) => {
  await page.setViewportSize({ width: 589, height: 850 });
  await page.goto('forms/request-letter/');
  await page.emulateMedia({ media: 'print' });
  const edges = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const line = element.closest('p')?.getBoundingClientRect();
      const { left, right } = element.getBoundingClientRect();
      return { left: left - (line?.left ?? 0), right: (line?.right ?? 0) - right };
    });
  // A character of size 3, which is 16 points.
  expect((await edges('p.upward > .code')).left).toBeCloseTo(21.2, 0);
  expect((await edges('p.upward > .issuer')).right).toBeCloseTo(21.2, 0);
});

test('a letter prints without the site around it', async ({ page }) => {
  await page.goto('forms/consultation-letter/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.masthead')).toBeHidden();
  await expect(page.locator('h1')).toBeHidden();
  await expect(page.locator('.sheet .title')).toBeVisible();
});
