/** Nothing is lost, nothing is shown that is not in the sheet, and nothing is read or written by another site. */
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { isGeneralEdition } from '../edition.ts';
import { killWhileAnswering } from './killed-browser.ts';
import { ITEMS, level, openWith, QUIET_PAGE, putSheet, saved, sheetOf, shelf } from './sheets.ts';

test.skip(!isGeneralEdition, 'names pages of the general edition');

const AREA = 'assessment/scope/';
const choice = (page: Page, id: string, value: string) =>
  page.locator(`input[name="${id}"][value="${value}"]`);
const chosen = (page: Page) => page.locator('input[type="radio"]:checked');

test.describe('a browser that is killed', () => {
  for (const after of [1500, 2750, 4000]) {
    test(`${after} ms after the first answer has kept all it called saved`, async ({ baseURL }, {
      project,
    }) => {
      test.skip(project.name !== 'root', 'once is enough');
      const kill = await killWhileAnswering(baseURL ?? '', after);
      expect(kill.lost).toEqual([]);
      expect(kill.shown.length).toBeGreaterThan(0);
      // What is on the pages was given; nothing else.
      expect(kill.given).toEqual(expect.arrayContaining([...kill.kept]));
    });
  }
});

test('answers given as fast as one can are all kept', async ({ page }) => {
  await page.goto(AREA);
  for (const item of ITEMS.slice(0, 7)) await choice(page, item, '3').check();
  await saved(page);
  const [sheet] = await shelf(page);
  expect(Object.keys(sheet?.answers ?? {})).toEqual(ITEMS.slice(0, 7));
  await page.reload();
  await expect(chosen(page)).toHaveCount(7);
});

test('two tabs at once write into one sheet', async ({ page, context }) => {
  const other = await context.newPage();
  await Promise.all([page.goto(AREA), other.goto('assessment/division/')]);
  for (const n of [1, 2, 3, 4, 5, 6, 7]) {
    await Promise.all([
      choice(page, `scope-0${n}`, '1').check(),
      choice(other, `division-0${n}`, '2').check(),
    ]);
  }
  await Promise.all([saved(page), saved(other)]);
  const sheets = await shelf(page);
  expect(sheets).toHaveLength(1);
  expect(Object.keys(sheets[0]?.answers ?? {})).toHaveLength(14);
  await expect(page.locator('[data-progress="division"]').first()).toContainText('7/7');
});

test.describe('where the browser keeps nothing', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
  });

  test('that is said before the first answer, and leaving asks', async ({ page }) => {
    await page.goto(AREA);
    await expect(page.getByRole('alert')).toContainText('浏览器不允许保存');
    await expect(page.locator('[data-sign]')).toBeHidden();
    for (const n of [1, 2, 3]) await choice(page, `scope-0${n}`, '2').check();
    const asked = page.waitForEvent('dialog');
    // The question stands over the page until it is answered.
    void page.evaluate(() => location.reload()).catch(() => undefined);
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await expect(chosen(page)).toHaveCount(3);
  });

  test('the answers are nowhere that another page could read', async ({ page }) => {
    await page.goto(AREA);
    await choice(page, 'scope-01', '2').check();
    await page.locator('#scope-01-evidence').fill('职责清单');
    const traces = await page.evaluate(() => [
      window.name,
      location.href,
      JSON.stringify({ ...sessionStorage }),
      JSON.stringify({ ...localStorage }),
      document.cookie,
      JSON.stringify(history.state),
    ]);
    expect(traces.join(' ')).not.toMatch(/职责清单|answered|scope-01/);
  });
});

test('storage that runs full in the middle is said, and written once there is room', async ({
  page,
}) => {
  await page.goto(AREA);
  await choice(page, 'scope-01', '2').check();
  await saved(page);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(window, { makeRoom: () => (IDBObjectStore.prototype.put = put) });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await choice(page, 'scope-02', '3').check();
  await expect(page.getByRole('alert')).toContainText('存储空间满了');
  await expect(page.locator('[data-sign]')).toBeHidden();
  await expect(chosen(page)).toHaveCount(2);
  await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
  await page.getByRole('button', { name: '再存一次' }).click();
  await saved(page);
  await expect(page.getByRole('alert')).toBeHidden();
  const [sheet] = await shelf(page);
  expect(sheet?.answers).toEqual({ 'scope-01': level(2), 'scope-02': level(3) });
});

test('what a cleaner deletes under an open page is said, and can be kept again', async ({
  page,
  context,
}) => {
  await page.goto(AREA);
  await choice(page, 'scope-01', '2').check();
  await saved(page);
  const devtools = await context.newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await expect(page.getByRole('alert')).toContainText('被清掉了');
  await expect(choice(page, 'scope-01', '2')).toBeChecked();
  expect(await shelf(page)).toEqual([]);
  await page.getByRole('button', { name: '再存一次' }).click();
  await saved(page);
  expect((await shelf(page))[0]?.answers).toEqual({ 'scope-01': level(2) });
});

/** Answers, clears everything on the review, and goes back to where the answers were. */
async function backAfterClearing(page: Page): Promise<void> {
  await page.goto(AREA);
  await choice(page, 'scope-01', '2').check();
  await page.locator('#scope-02-evidence').fill('临时任务登记簿');
  await saved(page);
  await page.locator('a[href$="/assessment/review/"]').filter({ visible: true }).first().click();
  await page.waitForURL('**/assessment/review/');
  await page.getByRole('button', { name: '清空全部答案' }).click();
  await page.getByRole('button', { name: '清空', exact: true }).click();
  await expect.poll(() => shelf(page)).toEqual([]);
  await page.goBack();
  await expect(page.locator('[data-sign]')).toHaveText('还没有作答');
  await expect(chosen(page)).toHaveCount(0);
  await expect(page.locator('#scope-02-evidence')).toHaveValue('');
}

test('after 清空 Back shows nothing', async ({ page }) => {
  await backAfterClearing(page);
});

/**
 * Why the browser of these tests never keeps a page in its memory; pages may add no reason of their own.
 * What was still on its way over the network when the page was left is the moment's reason, not the page's.
 */
const BROWSERS_OWN =
  /^(BackForwardCacheDisabledForDelegate|BrowsingInstanceNotSwapped|OutstandingNetworkRequest.*|Loading)$/;

test('a page may sleep in the memory of the browser, and wakes with what is stored', async ({
  launchOptions,
  baseURL,
}) => {
  const browser = await chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const context = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'zh-CN' });
  const page = await context.newPage();
  const reasons: string[] = [];
  const devtools = await context.newCDPSession(page);
  await devtools.send('Page.enable');
  devtools.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) => {
    for (const { type, reason } of notRestoredExplanations) {
      if (type !== 'Circumstantial' && !BROWSERS_OWN.test(reason)) reasons.push(reason);
    }
  });
  await backAfterClearing(page);
  expect(reasons).toEqual([]);

  // What such a browser does, told to the page by hand.
  const tell = (type: string) =>
    page.evaluate((name) => {
      dispatchEvent(new PageTransitionEvent(name, { persisted: true }));
    }, type);
  await choice(page, 'scope-01', '2').check();
  await saved(page);
  await tell('pagehide');
  await expect(chosen(page)).toHaveCount(0);
  const other = await context.newPage();
  await other.goto(AREA);
  await choice(other, 'scope-01', '3').check();
  await saved(other);
  await tell('pageshow');
  await expect(choice(page, 'scope-01', '3')).toBeChecked();
  await saved(page);
  await browser.close();
});

test('a reload shows what is in the sheet, not what stood in the form', async ({ page }) => {
  await page.goto(AREA);
  await choice(page, 'scope-01', '2').check();
  await page.locator('#scope-02-evidence').fill('临时任务登记簿');
  await saved(page);
  await putSheet(page, { ...sheetOf(() => undefined), answers: { 'scope-03': level(1) } });
  await page.reload();
  await expect(choice(page, 'scope-03', '1')).toBeChecked();
  await expect(chosen(page)).toHaveCount(1);
  await expect(page.locator('#scope-02-evidence')).toHaveValue('');
});

const CRAFTED = `handbook:assessment:${JSON.stringify({
  ...sheetOf(() => level(0)),
  format: 1,
  savedAt: '9999-12-31T00:00:00.000Z',
})}`;

/** Another site, which opens this one under a name of its choice. */
async function otherSite(context: BrowserContext, link: string): Promise<void> {
  await context.route('http://other.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<a id="open" target='${CRAFTED}' href="${link}">open</a><p id="name"></p>
        <script>document.querySelector('#name').textContent = window.name</script>`,
    }),
  );
}

test('another site neither writes nor reads an answer', async ({ page, context, baseURL }) => {
  await openWith(page, AREA, { ...sheetOf(() => undefined), answers: { 'scope-01': level(4) } });
  await otherSite(context, `${baseURL}${AREA}`);
  await page.goto('http://other.example/');
  await page.evaluate((name) => {
    window.name = name;
  }, CRAFTED);
  await page.goto(AREA);
  await expect(choice(page, 'scope-01', '4')).toBeChecked();
  await expect(chosen(page)).toHaveCount(1);
  await choice(page, 'scope-02', '3').check();
  await page.locator('#scope-02-evidence').fill('临时任务登记簿');
  await saved(page);
  await page.goto('http://other.example/');
  // A browser gives the tab a new name with the site; an older one leaves the one that the other site had chosen.
  expect(['', CRAFTED]).toContain(await page.locator('#name').textContent());

  const another = await context.newPage();
  await another.goto('http://other.example/');
  const popup = context.waitForEvent('page');
  await another.locator('#open').click();
  const opened = await popup;
  await expect(choice(opened, 'scope-01', '4')).toBeChecked();
  await expect(choice(opened, 'scope-02', '3')).toBeChecked();
  await expect(chosen(opened)).toHaveCount(2);
  await opened.goto('http://other.example/');
  expect(await opened.locator('#name').textContent()).not.toContain('临时任务');
});

test('a clock that is set back does not make an older answer the newer one', async ({ page }) => {
  await openWith(page, AREA, { ...sheetOf(() => level(1)), savedAt: '2030-01-01T00:00:00.000Z' });
  await page.clock.setFixedTime(new Date('2020-01-01T09:00:00'));
  await page.reload();
  await choice(page, 'scope-01', '4').check();
  await saved(page);
  const [sheet] = await shelf(page);
  expect(sheet?.revision).toBe(8);
  expect(sheet?.savedAt).toMatch(/^2020-01-01/);
  await page.clock.setFixedTime(new Date('2026-01-01T09:00:00'));
  await page.reload();
  await expect(choice(page, 'scope-01', '4')).toBeChecked();
});

test('a sheet of a newer questionnaire is left as it is', async ({ page }) => {
  const newer = {
    ...sheetOf(() => level(4)),
    questionnaire: { id: 'office-self-assessment', version: '99.0.0' },
  };
  await openWith(page, AREA, newer);
  await expect(page.locator('[data-sign]')).toHaveText('还没有作答');
  await expect(chosen(page)).toHaveCount(0);
  await choice(page, 'scope-01', '1').check();
  await saved(page);
  const sheets = await shelf(page);
  expect(sheets).toHaveLength(2);
  expect(sheets).toContainEqual(newer);
});

test('items that only a later edition asks stay in the sheet', async ({ page }) => {
  const { questionnaire, ...sheet } = sheetOf(() => undefined);
  const [major] = questionnaire.version.split('.');
  await openWith(page, AREA, {
    ...sheet,
    questionnaire: { ...questionnaire, version: `${major}.99.0` },
    answers: { 'scope-99': level(3) },
  });
  await choice(page, 'scope-01', '1').check();
  await saved(page);
  expect((await shelf(page))[0]).toMatchObject({
    questionnaire: { version: `${major}.99.0` },
    answers: { 'scope-99': level(3), 'scope-01': level(1) },
  });
});

test('what an older edition kept in localStorage is taken over', async ({ page }) => {
  await page.goto(QUIET_PAGE);
  const { questionnaire, answers } = sheetOf((id) => (id === 'scope-01' ? level(3) : undefined));
  const text = JSON.stringify({
    format: 1,
    questionnaire,
    answers,
    notes: { 'scope-01': { evidence: '职责清单' } },
    savedAt: '2026-11-22T06:32:00.000Z',
  });
  await page.evaluate((old) => localStorage.setItem('handbook:assessment', old), text);
  await page.goto(AREA);
  await expect(choice(page, 'scope-01', '3')).toBeChecked();
  await expect(page.locator('#scope-01-evidence')).toHaveValue('职责清单');
  expect(await page.evaluate(() => localStorage.getItem('handbook:assessment'))).toBeNull();
  expect(await shelf<{ text: string }>(page, 'originals')).toMatchObject([{ text }]);
});

/** Does to a page what browsers do that translate it: every text, new ones too, becomes another within two elements. */
function translate(): void {
  const done = new WeakSet<Node>();
  const turn = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    for (const text of texts) {
      const parent = text.parentElement;
      if (!parent || done.has(text) || /^(SCRIPT|STYLE|TEXTAREA)$/.test(parent.tagName)) continue;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      const translated = document.createTextNode(`en ${text.data}`);
      done.add(translated);
      inner.append(translated);
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  const begin = () => {
    turn(document.body);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) if (node.parentNode) turn(node.parentNode);
      }
    }).observe(document.body, { childList: true, subtree: true });
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
  else begin();
}

test('a page that the browser translates keeps, clears and tells the same', async ({ page }) => {
  await page.addInitScript(translate);
  await page.goto(QUIET_PAGE);
  await page.evaluate(() => localStorage.setItem('handbook:assessment', '{"format":1,'));
  await page.goto(AREA);
  await choice(page, 'scope-01', '3').check();
  await page.locator('#scope-01-evidence').fill('台账');
  await choice(page, 'scope-02', 'unknown').check();
  const status = page.locator('assessment-status');
  await expect(status).not.toHaveAttribute('data-saving');
  await expect(status.locator('[data-sign]')).toContainText('已保存在这台电脑');
  await page.keyboard.press('z');
  await expect(chosen(page)).toHaveCount(1);
  const remove = status.locator('[data-remove]');
  await remove.click();
  await remove.click();
  await expect(status.locator('[data-originals]')).toBeHidden();
  await expect(status).not.toHaveAttribute('data-saving');
  const [sheet] = await shelf(page);
  expect(sheet?.answers).toEqual({ 'scope-01': level(3) });
  expect(sheet?.notes).toEqual({ 'scope-01': { evidence: '台账' } });
  await page.goto('assessment/result/');
  await expect(page.locator('[data-head] [data-fill="sentence"]')).toContainText('en ');
});
