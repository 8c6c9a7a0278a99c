/** An office of four people sets up its edition through the page alone; the file it takes away builds. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { isGeneralEdition } from '../edition.ts';
import { madeProject } from '../made-project.ts';
import { pageCount } from './page-count.ts';

test.skip(!isGeneralEdition, 'names posts of the general edition');

const UNIT = '样例街道便民服务中心';

/** Who holds which post, where posts were merged, and who covers: the way an office of four shares ten posts. */
const POSTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  director: { holder: '样例甲', cover: 'documents-clerk' },
  'documents-clerk': { holder: '样例乙', cover: 'meetings-clerk' },
  'confidential-clerk': {
    mergedInto: 'documents-clerk',
    control: '用印由会务岗在场监印，月末由主任逐号对账',
  },
  archivist: { mergedInto: 'documents-clerk' },
  'meetings-clerk': { holder: '样例丙', cover: 'documents-clerk' },
  'communications-clerk': { mergedInto: 'meetings-clerk' },
  'logistics-clerk': { holder: '样例丁', cover: 'meetings-clerk' },
  'duty-officer': { mergedInto: 'logistics-clerk' },
  'party-liaison': { mergedInto: 'logistics-clerk' },
  'personnel-liaison': { mergedInto: 'logistics-clerk' },
};

const open = async (page: Page) => {
  await page.goto('office/');
  await page.locator('office-setup[data-state="ready"]').waitFor();
};
const field = (page: Page, id: string) => page.locator(`[name="${id}"]`);
const isSaved = (page: Page) =>
  expect(page.locator('office-setup:not([data-saving]) [data-sign]')).toContainText('已保存');

async function fill(page: Page, id: string, value: string): Promise<void> {
  if (/\.(?:mergedInto|cover)$/.test(id)) await field(page, id).selectOption(value);
  else await field(page, id).fill(value);
}

/** A single duty, by keys alone. */
async function give(page: Page, duty: string, post: string): Promise<void> {
  await page.locator('[data-pick="duty"]').selectOption(duty);
  await page.locator('[data-pick="post"]').selectOption(post);
  await page.locator('[data-act="give"]').press('Enter');
}

async function takeAway(page: Page): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.locator('[data-act="yaml"]').click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('office.yaml');
  return readFileSync(await file.path(), 'utf8');
}

/** What the real check says of the handbook with this file laid over it. */
function checked(text: string): string {
  const project = madeProject('.');
  try {
    project.write('office/office.yaml', text);
    return project.run('check-content');
  } finally {
    project.remove('.');
  }
}

test('four people, from nothing to a file that the real check takes', async ({ page }) => {
  const started = Date.now();
  await open(page);
  await fill(page, 'unit', UNIT);
  await fill(page, 'contacts.phone', '0000-1234567');
  for (const [post, fields] of Object.entries(POSTS)) {
    for (const [key, value] of Object.entries(fields)) {
      await fill(page, `posts.${post}.${key}`, value);
    }
  }
  await give(page, 'keys', 'meetings-clerk');
  await give(page, 'photo-and-archive', 'logistics-clerk');
  await fill(page, 'local.seal-authority.value', '一般事项主任批，合同类主要领导批');
  await field(page, 'hidden.meetings/video-conference').evaluate((box) => {
    (box as HTMLInputElement).closest('details')?.setAttribute('open', '');
  });
  await field(page, 'hidden.meetings/video-conference').check();
  await expect(page.locator('[data-text="holds"]')).toHaveText('都对得上，可以拿走。');
  await isSaved(page);
  const text = await takeAway(page);
  console.log(`four people: ${((Date.now() - started) / 60_000).toFixed(2)} minutes`);
  expect(checked(text)).toContain('内容检查通过');

  await test.step('and reading it back in an empty browser gives the same', async () => {
    await page.getByRole('button', { name: '清空' }).click();
    await expect(field(page, 'unit')).toHaveValue('');
    await page.locator('[data-file]').setInputFiles({
      name: 'office.yaml',
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    });
    await expect(page.locator('[data-preview]')).toBeFocused();
    await page.getByRole('button', { name: '照它改' }).click();
    await expect(field(page, 'unit')).toHaveValue(UNIT);
    await isSaved(page);
    expect(await takeAway(page)).toBe(text);
  });
});

test('the division is drawn, prints on one sheet, and comes as Word and Excel', async ({
  page,
}) => {
  await open(page);
  await fill(page, 'unit', UNIT);
  await fill(page, 'posts.director.holder', '样例甲');
  await expect(page.locator('[data-text="whose"]')).toHaveText(`${UNIT}办公室岗位职责一览表`);
  await expect(page.locator('[data-rows="division"] tr')).toHaveCount(10);
  expect(pageCount(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  for (const [act, ending] of [
    ['docx', 'docx'],
    ['xlsx', 'xlsx'],
    ['script', 'js'],
  ]) {
    const coming = page.waitForEvent('download');
    await page.locator(`[data-act="${act}"]`).click();
    expect((await coming).suggestedFilename().endsWith(`.${ending}`)).toBe(true);
  }
});

for (const width of [360, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing at ${width} in ${colorScheme}, with a rule broken and a file refused`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open(page);
      await fill(page, 'posts.director.holder', '样例甲');
      await fill(page, 'posts.logistics-clerk.holder', '样例甲');
      await give(page, 'seal-use', 'archivist');
      await give(page, 'keys', 'confidential-clerk');
      await page.locator('[data-paste]').fill('posts: director');
      await page.locator('[data-act="read"]').click();
      await expect(page.locator('[data-refused]')).toBeFocused();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    });
  }
}

test('a rule that is broken is told at once, and the build says the same', async ({ page }) => {
  await open(page);
  await fill(page, 'posts.director.holder', '样例甲');
  await fill(page, 'posts.logistics-clerk.holder', '样例甲');
  const fault = page.locator('[data-faults="posts.logistics-clerk"]');
  await expect(fault).toContainText('样例甲同时在办公室主任和后勤资产岗');
  await expect(page.locator('[data-verdict]')).toContainText('有 1 处对不上');
  const [message = ''] = (await fault.innerText()).split('。');
  expect(checked(await takeAway(page))).toContain(message);
});

test('a duty for a post kept apart from its own is told in words, and the build says the same', async ({
  page,
}) => {
  await open(page);
  await give(page, 'seal-use', 'logistics-clerk');
  const fault = page.locator('[data-faults="duties.seal-use"]');
  await expect(fault).toContainText('机要保密岗和后勤资产岗不能由一个人兼');
  const [message = ''] = (await fault.innerText()).split('。');
  expect(checked(await takeAway(page))).toContain(message);
  await fill(page, 'duties.seal-use.control', '只管盖，审批和登记簿由主任当月核对');
  await expect(page.locator('[data-text="holds"]')).toHaveText('都对得上，可以拿走。');
  await expect(page.locator('[data-rows="division"] tr').nth(6)).toContainText('用印核对与登记');
  expect(checked(await takeAway(page))).toContain('内容检查通过');
});

test('GBK is named, and nothing that was written is lost by it', async ({ page }) => {
  await open(page);
  await fill(page, 'unit', UNIT);
  await isSaved(page);
  await page.locator('[data-file]').setInputFiles({
    name: 'office.yaml',
    mimeType: 'text/plain',
    // 单位 again and again, as an editor of Windows saves it.
    buffer: Buffer.from(`unit: ${'\u00b5\u00a5\u00ce\u00bb'.repeat(8)}\n`, 'latin1'),
  });
  await expect(page.locator('[data-refused]')).toContainText('GBK');
  await expect(field(page, 'unit')).toHaveValue(UNIT);
});

test('two tabs write into one edition', async ({ page, context }) => {
  const other = await context.newPage();
  await open(page);
  await open(other);
  await fill(page, 'unit', UNIT);
  await fill(other, 'posts.director.holder', '样例甲');
  await expect(field(other, 'unit')).toHaveValue(UNIT);
  await expect(field(page, 'posts.director.holder')).toHaveValue('样例甲');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and has the tables to write down', async ({ page }) => {
    await page.goto('office/');
    await expect(page.locator('[data-not-ready]')).toBeVisible();
    await expect(field(page, 'unit')).toBeDisabled();
    await expect(page.getByRole('table', { name: '岗位和人' })).toBeVisible();
    await expect(page.getByRole('table', { name: '本单位自己定的数' })).toContainText('用印权限表');
  });
});
