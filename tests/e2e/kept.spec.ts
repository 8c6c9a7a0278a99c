/** All that the browser keeps of the site, on one page: listed, opened, taken away, removed, and gone for good. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { isGeneralEdition } from '../edition.ts';
import { PROCEDURE } from './pages.ts';
import { test } from './watched.ts';

test.skip(!isGeneralEdition, 'names pages of the general edition');

const LIST = 'kept/';
const FORM = 'forms/seal-request/';

/** Whatever a browser can keep for a site. */
const everything = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: 'caches' in window ? await caches.keys() : [],
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    cookie: document.cookie,
    name: window.name,
  }));

const NOTHING = {
  databases: [],
  local: [],
  session: [],
  caches: [],
  workers: 0,
  cookie: '',
  name: '',
};

async function open(context: BrowserContext, path: string, ready = 'main'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(path);
  await page.locator(ready).first().waitFor();
  return page;
}

const openForm = (context: BrowserContext) => open(context, FORM, 'form-sheet[data-state="ready"]');
const openArea = (context: BrowserContext) =>
  open(context, 'assessment/scope/', 'fieldset:enabled');
const number = (form: Page) => form.getByRole('textbox', { name: '编号' }).first();
const saved = (form: Page) => expect(form.locator('[data-sign]')).toHaveText(/已保存/u);
const choice = (area: Page, value: string) =>
  area.locator(`input[name="scope-01"][value="${value}"]`);
const row = (list: Page, name: string) => list.locator('kept-things li', { hasText: name });
const said = (list: Page) => list.locator('[data-text="said"]');

test('a printed list of what is kept has no buttons', async ({ context }) => {
  await fillForm(context);
  const list = await open(context, LIST, 'kept-things li');
  const buttons = list.locator('main').getByRole('button');
  expect(await buttons.count()).toBeGreaterThan(1);
  await list.emulateMedia({ media: 'print' });
  await expect(row(list, '用印')).toBeVisible();
  await expect(buttons).toHaveCount(0);
  await expect(list.locator('main .button:visible')).toHaveCount(0);
});

async function fillForm(context: BrowserContext): Promise<Page> {
  const form = await openForm(context);
  await number(form).fill('不给下一个人看');
  await saved(form);
  return form;
}

async function answer(context: BrowserContext): Promise<Page> {
  const area = await openArea(context);
  await choice(area, '2').check();
  await expect(area.locator('[data-sign]').first()).toContainText('已保存');
  return area;
}

async function prepareEdition(context: BrowserContext): Promise<Page> {
  const office = await open(context, 'office/', 'office-setup[data-state="ready"]');
  await office.locator('[name="unit"]').fill('样例单位');
  await saved(office);
  return office;
}

async function meet(context: BrowserContext): Promise<Page> {
  const meeting = await open(context, 'assessment/meeting/', 'assessment-meeting');
  await meeting.locator('[data-about="chair"]').fill('样例主持');
  await meeting.waitForTimeout(600);
  return meeting;
}

test('nothing was kept, and looking keeps nothing', async ({ page }) => {
  await page.goto(LIST);
  await expect(page.locator('[data-text="total"]')).toHaveText('这个浏览器里没有本站存的内容。');
  await expect(page.getByRole('button', { name: '全部清除' })).toBeHidden();
  for (const path of ['forms/', FORM, 'assessment/', 'assessment/scope/', 'office/', PROCEDURE]) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
  }
  expect(await everything(page)).toEqual(NOTHING);
});

test('everything is listed, opens, comes as a file, and goes one by one', async ({ context }) => {
  const form = await fillForm(context);
  const area = await answer(context);
  const list = await open(context, LIST, 'kept-things li');
  await expect(list.locator('kept-things h2').first()).toHaveText('没填完的表单');
  await expect(row(list, '用印审批单')).toContainText(/\d\d:\d\d 保存，\d+ 字节/u);
  await expect(row(list, '的自评')).toHaveCount(1);

  const word = list.waitForEvent('download');
  await row(list, '用印审批单').getByRole('button', { name: '下载 Word' }).click();
  const file = unzipSync(readFileSync(await (await word).path()));
  expect(strFromU8(file['word/document.xml'] ?? new Uint8Array())).toContain('不给下一个人看');
  const json = list.waitForEvent('download');
  await row(list, '的自评').getByRole('button', { name: '下载' }).click();
  expect((await json).suggestedFilename()).toMatch(/^自评.*\.json$/u);

  await row(list, '的自评').getByRole('link', { name: '打开' }).click();
  await expect(list).toHaveURL(/assessment\/$/u);
  await list.goBack();

  await row(list, '用印审批单').getByRole('button', { name: '删除' }).click();
  await expect(list.getByRole('dialog')).toContainText('里填的 1 处。');
  await list.getByRole('button', { name: '不删' }).click();
  await expect(row(list, '用印审批单')).toHaveCount(1);
  await row(list, '用印审批单').getByRole('button', { name: '删除' }).click();
  await list.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await expect(said(list)).toContainText('已删除：用印审批单');
  await expect(row(list, '用印审批单')).toHaveCount(0);
  await expect(number(form)).toHaveText('');

  await row(list, '的自评').getByRole('button', { name: '删除' }).click();
  await expect(list.getByRole('dialog')).toContainText('已答的 1 题');
  await list.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await expect(row(list, '的自评')).toHaveCount(0);
  await expect(choice(area, '2')).not.toBeChecked();
  // Pages that are left write what they have.
  await form.close();
  await area.close();
  await list.reload();
  await expect(list.locator('kept-things li')).toHaveCount(1);
  await expect(row(list, '自评的记号')).toHaveCount(1);
});

test('what goes while a page shows it is listed anew', async ({ context }) => {
  const list = await open(context, LIST, 'kept-things');
  const form = await fillForm(context);
  await expect(row(list, '用印审批单')).toHaveCount(1);
  await form.getByRole('button', { name: '清空', exact: true }).click();
  await expect(row(list, '用印审批单')).toHaveCount(0);
});

test('after clearing nothing remains, and no open page brings anything back', async ({
  context,
}) => {
  const [form, area] = [await fillForm(context), await answer(context)];
  const [office, meeting] = [await prepareEdition(context), await meet(context)];
  const procedure = await open(context, PROCEDURE);
  await procedure.locator('main input[type="checkbox"]').first().check();
  await procedure.locator('theme-switch select').selectOption('dark');
  await procedure.evaluate(() => localStorage.setItem('portal:user', '别人的'));
  const list = await open(context, LIST, 'kept-things li');
  for (const name of ['用印审批单', '的自评', '会商', '本单位版草稿', '外观']) {
    await expect(row(list, name).first(), name).toBeVisible();
  }
  expect((await everything(list)).databases).toHaveLength(3);

  await list.getByRole('button', { name: '全部清除' }).click();
  await expect(list.getByRole('dialog')).toContainText('自评答案和整改台账 1 项');
  await expect(list.getByRole('dialog')).toContainText('删掉就找不回来');
  await list.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await expect(said(list)).toHaveText('已全部清除，这个浏览器里不再有本站存的内容。');
  await expect(list.locator('kept-things li')).toHaveCount(0);
  // What is of another site on the same address stays.
  expect(await everything(list)).toEqual({ ...NOTHING, local: ['portal:user'] });

  await expect(number(form)).toHaveText('');
  await expect(choice(area, '2')).not.toBeChecked();
  await expect(office.locator('[name="unit"]')).toHaveValue('');
  await expect(meeting.locator('[data-about="chair"]')).toHaveValue('');
  await expect(procedure.locator('main input[type="checkbox"]').first()).not.toBeChecked();
  for (const page of [form, area, office, meeting, procedure]) {
    await page.bringToFront();
    await expect(page.locator('[data-problem] [data-when]:visible')).toHaveCount(0);
    await page.close({ runBeforeUnload: true });
  }
  await expect.poll(() => context.pages().length).toBe(1);
  await list.reload();
  await expect(list.locator('[data-text="total"]')).toHaveText('这个浏览器里没有本站存的内容。');
  expect(await everything(list)).toEqual({ ...NOTHING, local: ['portal:user'] });
});

test('a page that somebody goes back to shows nothing of what was cleared', async ({ context }) => {
  const page = await fillForm(context);
  await page.goto(LIST);
  await page.getByRole('button', { name: '全部清除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await expect(said(page)).toContainText('已全部清除');
  await page.goBack();
  await page.locator('form-sheet[data-state="ready"]').waitFor();
  await expect(number(page)).toHaveText('');
  await number(page).fill('新写的');
  await saved(page);
  await page.goto(LIST);
  await expect(row(page, '用印审批单')).toHaveCount(1);
});

test('a tab that the browser has stopped holds nothing back, and shows nothing of it when it goes on', async ({
  context,
}) => {
  const form = await fillForm(context);
  const list = await open(context, LIST, 'kept-things li');
  // No browser without a window stops a tab, so that this one is told of it and then hears nobody, for longer than
  // whoever clears everything waits.
  await form.evaluate(() => {
    document.dispatchEvent(new Event('freeze'));
    setTimeout(() => {
      for (const end = Date.now() + 6000; Date.now() < end;);
      document.dispatchEvent(new Event('resume'));
    });
  });
  await list.getByRole('button', { name: '全部清除' }).click();
  await list.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await expect(said(list)).toHaveText('已全部清除，这个浏览器里不再有本站存的内容。');
  expect(await everything(list)).toEqual(NOTHING);
  await form.locator('form-sheet[data-state="ready"]').waitFor();
  await expect(number(form)).toHaveText('');
  expect(await everything(list)).toEqual(NOTHING);
});

test('what is typed after clearing is kept as new', async ({ context }) => {
  const area = await answer(context);
  const list = await open(context, LIST, 'kept-things li');
  await list.getByRole('button', { name: '全部清除' }).click();
  await list.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await expect(said(list)).toContainText('已全部清除');
  await choice(area, '3').check();
  await expect(row(list, '的自评')).toHaveCount(1);
  await row(list, '的自评').getByRole('button', { name: '删除' }).click();
  await expect(list.getByRole('dialog')).toContainText('已答的 1 题');
});

test('the page is told without scripts, and can be used by everybody', async ({
  browser,
  page,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(new URL(LIST, test.info().project.use.baseURL).href);
  await expect(plain.locator('main')).toContainText('Ctrl+Shift+Delete');
  await expect(plain.locator('kept-things')).toBeHidden();
  await context.close();
  await page.goto('');
  await page.getByRole('contentinfo').getByRole('link', { name: '本机保存的内容' }).click();
  await page.evaluate(() => localStorage.setItem('handbook:theme', 'dark'));
  await page.reload();
  await row(page, '外观').waitFor();
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  }
});
