/** The folder edition as somebody opens it from a stick: files, no server. `npm run pack` comes first. */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { officeScript } from '#domain/folder/office-script.ts';
import { office } from '#schemas/office.ts';
import { FOLDER } from '#strings.ts';
import { CHAPTER, FORM, POST, PROCEDURE, REGULATION } from './pages.ts';

/** Several times what any page of the handbook needs for itself. */
const ZIP_BUDGET = 24 * 1024 * 1024;

const [zip = ''] = globSync('dist-pack/*.zip');
const UNIT = '样例街道便民服务中心';
const HOLDER = '样例主任';
const own = officeScript(
  office.parse({
    unit: UNIT,
    contacts: { phone: '0000-1234567', room: '201 室', hours: '' },
    posts: [{ post: 'director', holder: HOLDER }],
    local: { 'seal-authority': { value: '<b>样例主任</b>定', source: '样例文件' } },
  }),
);

interface Folder {
  /** Opens a file of the folder, with a query or an anchor if need be. */
  readonly open: (path: string) => Promise<void>;
  readonly put: (name: string, text: string) => void;
  readonly complaints: string[];
}

const test = base.extend<{ folder: Folder }, { unpacked: string }>({
  unpacked: [
    async ({}, use, { parallelIndex, project }) => {
      // A path as people have them, with blanks and Chinese characters.
      if (!zip) throw new Error('npm run pack comes first.');
      const folder = join('test-results', `U 盘 ${project.name} ${parallelIndex}`);
      rmSync(folder, { recursive: true, force: true });
      for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
        const file = join(folder, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, bytes);
      }
      await use(join(folder, '办公室工作手册-单机版'));
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  folder: async ({ page, context, unpacked }, use) => {
    const complaints: string[] = [];
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (report) => {
        console.error(`policy: ${report.effectiveDirective} ${report.blockedURI}`);
      });
    });
    context.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
    });
    context.on('weberror', (error) => complaints.push(`${page.url()}: ${error.error().message}`));
    context.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    const before = readFileSync(join(unpacked, 'office.js'));
    await use({
      open: async (path) => {
        const [, file = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(path) ?? [];
        await page.goto(pathToFileURL(join(unpacked, file)).href + rest);
      },
      put: (name, text) => writeFileSync(join(unpacked, name), text),
      complaints,
    });
    writeFileSync(join(unpacked, 'office.js'), before);
  },
});

const page = (address: string) => `${address}index.html`;

/** A page of each kind. */
const KINDS = [
  '',
  ...[CHAPTER, POST, PROCEDURE, `${PROCEDURE}card/`, FORM, REGULATION],
  ...['handbook/', 'procedures/', 'procedures/by-post/', 'duties/', 'duties/matrix/', 'forms/'],
  ...[
    'regulations/',
    'glossary/',
    'calendar/',
    'deadline/',
    'office/',
    'changes/',
    'search/',
    'about/paper/',
  ],
  ...['', 'scope/', 'quick/', 'whole/', 'review/', 'result/', 'plan/', 'meeting/', 'blank/'].map(
    (part) => `assessment/${part}`,
  ),
  ...['assessment/entry/', 'assessment/rollup/', 'forms/fonts-and-printing/', 'print/seals/'],
];

test('no page of any kind asks for what is not there or complains', async ({
  page: tab,
  folder,
}) => {
  for (const kind of KINDS) {
    await folder.open(page(kind));
    const style = await tab.evaluate(() => getComputedStyle(document.body).lineBreak);
    expect(style, kind).toBe('strict');
    await expect(tab.locator('h1').first(), kind).toBeVisible();
  }
  expect(folder.complaints).toEqual([]);
});

test('links lead to files, with their anchors', async ({ page: tab, folder, unpacked }) => {
  await folder.open('index.html');
  await tab.getByRole('navigation').getByRole('link', { name: '流程' }).first().click();
  await expect(tab).toHaveURL(/\/procedures\/index\.html$/);
  await tab.locator(`main a[href$="/${PROCEDURE}index.html"]`).first().click();
  await expect(tab).toHaveURL(new RegExp(`/${PROCEDURE}index\\.html$`));
  const ways = await tab.evaluate(() =>
    [...document.links].map(({ href }) => href).filter((href) => href.startsWith('file:')),
  );
  const missing = ways.filter((href) => !existsSync(decodeURIComponent(new URL(href).pathname)));
  expect(missing).toEqual([]);
  expect(ways.some((href) => href.includes('index.html#'))).toBe(true);
  expect(ways.every((href) => href.startsWith(pathToFileURL(unpacked).href))).toBe(true);
  expect(folder.complaints).toEqual([]);
});

test('the search finds, on its page and in the dialog', async ({ page: tab, folder }) => {
  await folder.open(`search/index.html?q=${encodeURIComponent('公章')}`);
  const first = tab.locator('.search-results a').first();
  await expect(first).toBeVisible({ timeout: 30_000 });
  await first.click();
  await expect(tab).toHaveURL(/index\.html/);
  await expect(tab.locator('h1').first()).toBeVisible();

  await tab.keyboard.press('Control+k');
  const dialog = tab.getByRole('dialog');
  await dialog.getByRole('combobox').fill('归档');
  await expect(dialog.getByRole('option').first()).toBeVisible({ timeout: 30_000 });
  await tab.keyboard.press('ArrowDown');
  await tab.keyboard.press('Enter');
  await expect(tab).toHaveURL(/index\.html/);
  expect(folder.complaints).toEqual([]);
});

test('answers go from page to page, and the page says how far', async ({ page: tab, folder }) => {
  await folder.open(page('assessment/scope/'));
  await expect(tab.locator('[data-kept]').first()).toContainText(FOLDER.keptOverPages.shared);
  await tab.getByRole('radio').first().check();
  await expect(tab.locator('[data-sign]').first()).toContainText('已保存');
  await folder.open(page('assessment/'));
  await folder.open(page('assessment/scope/'));
  await expect(tab.getByRole('radio').first()).toBeChecked();
  expect(folder.complaints).toEqual([]);
});

test('a form is filled in and taken away as a Word file, with the unit', async ({
  page: tab,
  folder,
}) => {
  folder.put('office.js', own);
  await folder.open(page(FORM));
  await tab.locator('[data-blank][contenteditable]').first().fill('样例事由');
  const [download] = await Promise.all([
    tab.waitForEvent('download'),
    tab.getByRole('button', { name: /Word/ }).click(),
  ]);
  const files = unzipSync(readFileSync(await download.path()));
  const texts = Object.values(files).map((bytes) => new TextDecoder().decode(bytes));
  expect(texts.some((text) => text.includes('样例事由'))).toBe(true);
  expect(texts.some((text) => text.includes(UNIT))).toBe(true);
  expect(folder.complaints).toEqual([]);
});

test.describe('office.js', () => {
  const unit = (tab: Page) => tab.locator('.masthead [data-office=unit]');

  test('comes from 本单位版, and is put beside the pages', async ({ page: tab, folder }) => {
    await folder.open('office/index.html');
    await tab.locator('#field-unit').fill(UNIT);
    const [download] = await Promise.all([
      tab.waitForEvent('download'),
      tab.getByRole('button', { name: '下载单机版用的文件' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('office.js');
    folder.put('office.js', readFileSync(await download.path(), 'utf8'));
    await folder.open(page(REGULATION));
    await expect(unit(tab)).toHaveText(UNIT);
    expect(folder.complaints).toEqual([]);
  });

  test('puts the unit on every page, and the rest where it belongs', async ({
    page: tab,
    folder,
  }) => {
    folder.put('office.js', own);
    for (const kind of ['', PROCEDURE, FORM, 'assessment/']) {
      await folder.open(page(kind));
      await expect(unit(tab), kind).toHaveText(UNIT);
      await expect(tab.locator('.site-footer [data-office=contact]')).toHaveText(
        '0000-1234567　201 室',
      );
    }
    await folder.open(page('duties/matrix/'));
    await expect(tab.locator('[data-office="holder director"]')).toHaveText(HOLDER);
    await folder.open(page(`${PROCEDURE}card/`));
    await expect(tab.locator('.card [data-office=unit]')).toHaveText(UNIT);
    await folder.open(page(PROCEDURE));
    await expect(tab.locator('[data-office="local seal-authority"]').first()).toHaveText(
      '<b>样例主任</b>定（样例文件）',
    );
    expect(folder.complaints).toEqual([]);
  });

  test('has a duty that 本单位版 gave away with the post that has it, on every page', async ({
    page: tab,
    folder,
  }) => {
    await folder.open('office/index.html');
    await tab.locator('[data-pick="duty"]').selectOption('keys');
    await tab.locator('[data-pick="post"]').selectOption('archivist');
    await tab.locator('[data-act="give"]').click();
    const [download] = await Promise.all([
      tab.waitForEvent('download'),
      tab.getByRole('button', { name: '下载单机版用的文件' }).click(),
    ]);
    folder.put('office.js', readFileSync(await download.path(), 'utf8'));
    await folder.open(page('duties/'));
    await expect(tab.locator('#keys td[data-label]')).toContainText('档案岗');
    await expect(tab.locator('#keys')).toContainText('本单位由档案岗办（手册原写后勤资产岗）。');
    await folder.open(page('duties/matrix/'));
    const row = (post: string) =>
      tab.locator('tr', { has: tab.locator(`[data-office="holder ${post}"]`) });
    await expect(row('archivist')).toContainText('办公楼钥匙和门禁卡');
    await expect(row('logistics-clerk')).not.toContainText('办公楼钥匙和门禁卡');
    const owned = tab.locator('section[aria-labelledby="post-duties"] > ul');
    await folder.open(page('handbook/posts/logistics-clerk/'));
    await expect(owned).not.toContainText('办公楼钥匙和门禁卡');
    await folder.open(page('handbook/posts/archivist/'));
    await owned.getByRole('link', { name: '办公楼钥匙和门禁卡' }).click();
    await expect(tab).toHaveURL(/\/duties\/index\.html#keys$/);
    expect(folder.complaints).toEqual([]);
  });

  test('that says nothing changes nothing', async ({ page: tab, folder }) => {
    await folder.open('index.html');
    await expect(unit(tab)).toBeHidden();
    await expect(tab.locator('main [role=alert]')).toHaveCount(0);
  });

  for (const [what, text, says] of [
    ['is cut short', own.slice(0, 400), FOLDER.faults.damaged],
    ['was saved in another encoding', own.replace(UNIT, '\uFFFD\uFFFD'), FOLDER.faults.encoding],
    ['is of a later edition', own.replace('"format": 1', '"format": 9'), FOLDER.faults.newer],
  ] as const) {
    test(`that ${what} is told, and the page stays`, async ({ page: tab, folder }) => {
      folder.put('office.js', text);
      await folder.open(page(PROCEDURE));
      await expect(tab.locator('main [role=alert]')).toHaveText(says);
      await expect(unit(tab)).toBeHidden();
    });
  }
});

test('the zip is no larger than it has to be', () => {
  const size = readFileSync(zip).length;
  console.log(`${zip}: ${(size / 1024 / 1024).toFixed(1)} MiB`);
  expect(size).toBeLessThan(ZIP_BUDGET);
});
