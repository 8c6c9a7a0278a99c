/** Forms filled in on the page: kept in the browser, finished as a file, cleared. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { isGeneralEdition } from '../edition.ts';

test.skip(!isGeneralEdition, 'names pages of the general edition');

const SHEET = 'forms/seal-request/';
const LETTER = 'forms/petition-acceptance-notice/';
const LEDGER = 'forms/incoming-register/';
const number = (page: Page) => page.getByRole('textbox', { name: '编号' }).first();
const sign = (page: Page) => page.locator('[data-sign]');

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('form-sheet')).toHaveAttribute('data-state', 'ready');
}

const saved = async (page: Page) => {
  await expect(page.locator('form-sheet')).not.toHaveAttribute('data-saving');
  await expect(sign(page)).toHaveText(/已保存在这台电脑/u);
};

/** @returns the text of the Word file that the button makes, paragraph by paragraph, and the name it is saved under */
async function finish(page: Page): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载填好的 Word 文件' }).click();
  const download = await downloading;
  const parts = unzipSync(readFileSync(await download.path()));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const text = xml.replaceAll(/<\/w:p>|<w:br\/>/gu, '\n').replaceAll(/<[^>]*>/gu, '');
  return { name: download.suggestedFilename(), text };
}

test('what is typed is kept, is there after a reload, and comes out as a finished Word file', async ({
  page,
}) => {
  await open(page, SHEET);
  await number(page).fill('〔2026〕7 号');
  await page.getByLabel('申请日期').fill('2026-11-08');
  await page.getByLabel('行政公章').check();
  await page.getByLabel('不要', { exact: true }).check();
  await page.getByRole('textbox', { name: '经办人', exact: true }).fill('样例');
  await page.getByLabel('经办人，日期').fill('2026-11-09');
  await saved(page);
  await page.reload();
  await expect(number(page)).toHaveText('〔2026〕7 号');
  await expect(page.getByLabel('申请日期')).toHaveValue('2026-11-08');
  await expect(page.getByLabel('行政公章')).toBeChecked();
  const { name, text } = await finish(page);
  expect(name).toMatch(/^用印审批单 \d{4}-\d\d-\d\d\.docx$/u);
  for (const part of [
    '〔2026〕7 号',
    '2026年11月8日',
    '☑行政公章',
    '☑不要',
    '样例',
    '2026年11月9日',
  ]) {
    expect(text.replaceAll(/[\s\u00A0]/gu, '')).toContain(part.replaceAll(' ', ''));
  }
  await expect(page.getByText('文件已生成，在浏览器的下载里。', { exact: true })).toBeVisible();
});

test('a script that does not come is said, and what is written can be printed', async ({
  page,
}) => {
  await page.route('**/_astro/filling*.js', (route) => route.abort());
  await page.goto(SHEET);
  await expect(page.getByText('还没有准备好保存')).toBeVisible();
  const field = page.locator('form-sheet').getByRole('textbox').first();
  await field.fill('写了也不会留');
  await expect(field).toHaveText('写了也不会留');
  await expect(page.getByText('已保存')).toBeHidden();
});

test('a letter is filled in within its text', async ({ page }) => {
  await open(page, LETTER);
  await page.getByRole('textbox', { name: '信访人姓名' }).fill('样例');
  await page.getByLabel('日期：你于＿通过').fill('2026-11-02');
  await page.locator('.sheet select').first().selectOption('来访');
  await saved(page);
  const { text } = await finish(page);
  expect(text).toContain('样例：');
  expect(text).toContain('你于2026年11月2日通过来访反映');
  expect(text).not.toContain('信访人姓名');
});

test('what stands on stub and letter is written once, on the page, on paper and in Word', async ({
  page,
}) => {
  await open(page, 'forms/introduction-letter/');
  await page.getByRole('textbox', { name: '编号', exact: true }).fill('7 号');
  await page.getByRole('textbox', { name: '前往单位' }).last().fill('样例市档案馆');
  await page.getByLabel('有效期至', { exact: true }).fill('2026-12-31');
  await expect(page.getByLabel('有效期至', { exact: true })).toHaveAccessibleDescription(
    '与另一处是同一项，写一处，另一处跟着变',
  );
  await saved(page);
  await page.reload();
  await expect(page.locator('[data-blank="stub-to"]')).toHaveText('样例市档案馆');
  const { text } = await finish(page);
  expect(text.match(/7 号/gu)).toHaveLength(3);
  expect(text.match(/样例市档案馆/gu)).toHaveLength(2);
  expect(text.match(/2026年12月31日/gu)).toHaveLength(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('7 号')).toHaveCount(3);
  await expect(page.getByText('2026年12月31日')).toHaveCount(2);
  for (const day of await page.getByText('2026年12月31日').all()) await expect(day).toBeVisible();
});

test('a ledger says that it scrolls, takes more rows, and gives all of them to the file', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, LEDGER);
  await expect(page.getByText('可以左右滑动')).toBeVisible();
  const rows = page.locator('tbody tr');
  const before = await rows.count();
  await page.getByRole('button', { name: /^加一行/u }).click();
  await expect(rows).toHaveCount(before + 1);
  await page.keyboard.type('最后一件');
  await saved(page);
  await page.reload();
  await expect(rows).toHaveCount(before + 1);
  expect((await finish(page)).text).toContain('最后一件');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载填好的 Excel 文件' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^收文登记簿 \d{4}-\d\d-\d\d\.xlsx$/u);
  const parts = unzipSync(readFileSync(await download.path()));
  expect(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('最后一件');
});

test('clearing takes everything out of the browser, and Back shows nothing', async ({ page }) => {
  await open(page, SHEET);
  await number(page).fill('不给下一个人看');
  await page.getByLabel('行政公章').check();
  await saved(page);
  await page.getByRole('button', { name: '清空', exact: true }).click();
  await expect(number(page)).toHaveText('');
  await expect(page.getByLabel('行政公章')).not.toBeChecked();
  await expect(sign(page)).toHaveText('');
  const left = await page.evaluate(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name = '' }) => name);
    const texts = await Promise.all(
      names.map(
        (name) =>
          new Promise<string>((resolve) => {
            const opening = indexedDB.open(name);
            opening.addEventListener('success', () => {
              const database = opening.result;
              const shelves = [...database.objectStoreNames];
              if (shelves.length === 0) return resolve('');
              const all = shelves.map((shelf) =>
                database.transaction(shelf).objectStore(shelf).getAll(),
              );
              const last = all.at(-1);
              last?.addEventListener('success', () => {
                resolve(JSON.stringify(all.map(({ result }) => result as unknown)));
                database.close();
              });
            });
          }),
      ),
    );
    return (
      texts.join('') + JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + window.name
    );
  });
  expect(left).not.toContain('不给下一个人看');
  await page.goto('forms/');
  await page.goBack();
  await expect(page.locator('form-sheet')).toHaveAttribute('data-state', 'ready');
  await expect(number(page)).toHaveText('');
  await expect(page.getByLabel('行政公章')).not.toBeChecked();
});

test('what was cleared by mistake comes back while the page is open', async ({ page }) => {
  await open(page, SHEET);
  await number(page).fill('7 号');
  await saved(page);
  await page.getByRole('button', { name: '清空', exact: true }).click();
  await page.getByRole('button', { name: '撤销清空' }).click();
  await expect(number(page)).toHaveText('7 号');
  await saved(page);
});

test('the list of forms names what was begun, and clears all of it', async ({ page }) => {
  for (const path of [SHEET, LETTER]) {
    await open(page, path);
    await page.locator('.sheet [contenteditable]').first().fill('甲');
    await saved(page);
  }
  await page.goto('forms/');
  const begun = page.locator('draft-list');
  await expect(begun.getByRole('link')).toHaveText([/^信访受理告知书：甲$/u, /^用印审批单：甲$/u]);
  const { violations } = await new AxeBuilder({ page }).include('draft-list').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await begun.getByRole('button', { name: '全部清空' }).click();
  await expect(begun.getByRole('link')).toHaveCount(0);
  await open(page, SHEET);
  await expect(number(page)).toHaveText('');
});

test('two tabs fill in one form', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await open(one, SHEET);
  await open(other, SHEET);
  await number(one).fill('7 号');
  await saved(one);
  await expect(number(other)).toHaveText('7 号');
  await other.getByRole('textbox', { name: '用途' }).fill('年检');
  await saved(other);
  await expect(one.getByRole('textbox', { name: '用途' })).toHaveText('年检');
  await expect(number(other)).toHaveText('7 号');
});

test('emoji, control characters, formulas and as much as a place takes come out as text', async ({
  page,
}) => {
  await open(page, SHEET);
  const long = '长'.repeat(19_999);
  const field = page.getByRole('textbox', { name: '文件名称' });
  await number(page).fill('=1+1 😀');
  await page.getByRole('textbox', { name: '用途' }).fill('@SUM(A1)');
  await field.evaluate((element, text) => {
    element.textContent = `\u0001${text}`;
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, long);
  await saved(page);
  await page.reload();
  await expect(field).toContainText('长长');
  const { text } = await finish(page);
  expect(text).toContain('=1+1 😀');
  expect(text).toContain('@SUM(A1)');
  expect(text).toContain(long);
  expect(text).not.toContain('\u0001');
});

test('lines stay lines, and what is pasted comes in as plain text', async ({ page }) => {
  await open(page, SHEET);
  const field = page.getByRole('textbox', { name: '文件名称' });
  await field.click();
  await page.keyboard.type('第一行');
  await page.keyboard.press('Enter');
  await page.keyboard.type('第二行');
  await field.evaluate((element) => {
    const data = new DataTransfer();
    data.setData('text/html', '<table><tr><td style="color:red">，红</td></tr></table>');
    data.setData('text/plain', '，红');
    element.dispatchEvent(
      new InputEvent('beforeinput', {
        inputType: 'insertFromPaste',
        dataTransfer: data,
        bubbles: true,
        cancelable: true,
      }),
    );
  });
  expect(await field.locator('table').count()).toBe(0);
  await saved(page);
  await page.reload();
  await expect(field).toHaveText('第一行\n第二行，红');
  expect((await finish(page)).text).toContain('第一行\n第二行，红');
});

test('where nothing can be kept the page says so, and asks before it is left', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await open(page, SHEET);
  await expect(page.getByText('浏览器不允许保存')).toBeVisible();
  await number(page).click();
  await page.keyboard.type('7 号');
  expect((await finish(page)).text).toContain('7 号');
  let asked = '';
  page.on('dialog', (dialog) => {
    asked = dialog.type();
    void dialog.accept();
  });
  await page.goto('forms/');
  expect(asked).toBe('beforeunload');
});

test('without the network the file is refused in words, and nothing is lost', async ({
  page,
  context,
}) => {
  await open(page, SHEET);
  await number(page).fill('7 号');
  await saved(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: '下载填好的 Word 文件' }).click();
  await expect(page.getByText('文件没有生成')).toBeVisible();
  await expect(number(page)).toHaveText('7 号');
});

test('a form is filled in by the keyboard alone', async ({ page }) => {
  await open(page, LETTER);
  // What is still open stands between the buttons and the letter.
  await page.getByRole('button', { name: '清空', exact: true }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '另起一份' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('summary:focus')).toHaveText('草稿：还没有填');
  await page.keyboard.press('Tab');
  await expect(page.locator('summary:focus')).toContainText('还空着');
  const names: string[] = [];
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab');
    names.push(
      await page.evaluate(() => {
        const { activeElement: at } = document;
        return `${at?.tagName ?? ''} ${at?.getAttribute('aria-label') ?? ''}`;
      }),
    );
    if (names.length <= 4) await page.keyboard.type('甲');
  }
  expect(names[0]).toBe('SPAN 机关代字');
  expect(names).toContainEqual('SPAN 信访人姓名');
  expect(names.at(-1)).toMatch(/^INPUT 日期：/u);
  await saved(page);
});

for (const [path, name] of [
  [SHEET, 'a sheet'],
  [LETTER, 'a letter'],
  [LEDGER, 'a ledger'],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name} has no fault that axe finds, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    });
  }
}

test('what was filled in is printed, and only that', async ({ page }) => {
  await open(page, LETTER);
  await page.getByRole('textbox', { name: '信访人姓名' }).fill('样例');
  await page.getByLabel('日期：你于＿通过').fill('2026-11-02');
  const addressee = page.getByRole('textbox', { name: '信访人姓名' });
  await addressee.focus();
  await expect(addressee).toHaveCSS('outline-style', 'solid');
  await page.emulateMedia({ media: 'print' });
  await expect(addressee).toHaveCSS('outline-style', 'none');
  await expect(page.locator('[data-tools]')).toBeHidden();
  await expect(page.locator('input[type="date"]').first()).toBeHidden();
  await expect(page.getByText('2026年11月2日')).toBeVisible();
  await expect(page.locator('.addressee .guide')).toBeHidden();
  await expect(page.locator('.addressee .blank')).toHaveCSS('border-block-end-width', '0px');
  await expect(page.locator('.signature .guide')).toBeVisible();
});

test('what a summary works out follows what is written, and goes into its workbook', async ({
  page,
}) => {
  await open(page, 'forms/workload-summary/');
  const write = (label: string, text: string) =>
    page.getByRole('textbox', { name: label, exact: true }).fill(text);
  const tables = page.locator('form-sheet table');
  for (const [row, name, frequency] of [
    [1, '甲', '100'],
    [2, '乙', '50'],
  ] as const) {
    await write(`第 ${row} 行 姓名`, name);
    await write(`第 ${row} 行 每月频次`, frequency);
    await write(`第 ${row} 行 单次小时`, '1');
    await write(`第 ${row} 行 系数`, '1.2');
    await write(`第 ${row} 行 姓名（一人一行）`, name);
    await write(`第 ${row} 行 可用工时`, '160');
  }
  await page.getByLabel('第 2 行 类别').selectOption('临时');
  const people = tables.nth(1).locator('tbody tr');
  await expect(people.nth(0).locator('td.worked')).toHaveText([
    ...['120.0', '75.0%', '+18.8%', '66.7%', '0.0'],
  ]);
  await expect(people.nth(1).locator('td.worked')).toHaveText([
    ...['60.0', '37.5%', '-18.8%', '33.3%', '60.0'],
  ]);
  await expect(tables.nth(1).locator('tfoot')).toContainText(/180\.0.*320\.0.*56\.3%.*100\.0%/su);
  await saved(page);
  await page.reload();
  await expect(people.nth(0).locator('td.worked').first()).toHaveText('120.0');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('button[data-format="xlsx"]').click(),
  ]);
  const parts = unzipSync(readFileSync(await download.path()));
  expect(strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array())).toContain('SUMIFS(');
});

test('a summary has no fault that axe finds, and fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, 'forms/workload-summary/');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});
