/** Results as they are narrowed, opened, come back to, and what is said while nothing is there yet. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { isGeneralEdition } from '../edition.ts';

test.skip(!isGeneralEdition, 'names pages of the general edition');

const PAGE = 'handbook/general/duty-boundaries/';
const results = (page: Page) => page.locator('.search-results h3 a');
const asking = (query: string, more = '') => `search/?q=${encodeURIComponent(query)}${more}`;

/** What moved by itself, as the browser counts it. */
async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries().map((entry) => Number(Reflect.get(entry, 'value')));
          resolve(shifts.reduce((sum, value) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 500);
      }),
  );
}

test.describe('kinds', () => {
  test('narrow the list, with counts of all, and stand in the address', async ({ page }) => {
    await page.goto(asking('公章'));
    await expect(results(page).first()).toBeVisible();
    const all = await page.locator('.search-kinds label').allTextContents();
    const counts = all.map((text) => Number(/\d+/.exec(text)));
    expect(counts[0]).toBe(counts.slice(1).reduce((sum, count) => sum + count));
    await page.getByRole('radio', { name: /^表单 \d+$/ }).check({ force: true });
    await expect(page).toHaveURL(/&kind=form$/);
    await expect(page.locator('.search-results h3 .search-kind').first()).toHaveText('表单');
    const names = await page.locator('.search-results h3 .search-kind').allTextContents();
    expect(names.filter((name) => name !== '表单' && !name.startsWith('常说：'))).toEqual([]);
    await page.reload();
    await expect(page.getByRole('radio', { name: /^表单/ })).toBeChecked();
    await expect(page.getByRole('status')).toContainText('各类共');
  });

  test('are reached with Tab in the dialog, chosen with the arrows, and go along', async ({
    page,
  }) => {
    await page.goto(PAGE);
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await page.keyboard.type('公章');
    await expect(dialog.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(dialog.getByRole('radio', { name: /^全部/ })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(dialog.getByRole('status')).toContainText('流程');
    await dialog.getByRole('combobox').press('Enter');
    await expect(page).toHaveURL(/search\/\?q=.*&kind=procedure$/);
    await expect(page.getByRole('radio', { name: /^流程/ })).toBeChecked();
  });
});

test.describe('what was looked for', () => {
  test('is marked on the page, walked through, and taken away', async ({ page }) => {
    await page.goto(asking('公章', '&kind=form'));
    const section = page.locator('.search-results li li a').first();
    const id = /#(.*?)&hl=/.exec((await section.getAttribute('href')) ?? '')?.[1] ?? '';
    const before = await page.content();
    expect(before).toContain('&amp;hl=');
    await section.click();
    const bar = page.getByRole('region', { name: '本页的查找结果' });
    await expect(bar).toContainText('“公章”');
    // The address has lost the words; no server has seen them.
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    const marked = () =>
      page.evaluate(() => [...CSS.highlights].map(([name, ranges]) => [name, ranges.size]));
    const [, count = ''] = /共 (\d+) 处/.exec((await bar.textContent()) ?? '') ?? [];
    expect(await marked()).toEqual([
      ['search-hits', Number(count)],
      ['search-current', 1],
    ]);
    expect(await page.locator('main mark').count()).toBe(0);
    await bar.getByRole('button', { name: '下一处' }).click();
    await bar.getByRole('button', { name: '上一处' }).focus();
    await page.keyboard.press('Enter');
    await expect(bar.getByRole('status')).toContainText(/第 \d+ 处，共 \d+ 处：.*公章/);
    await page.reload();
    await expect(bar).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await bar.getByRole('button', { name: '不再标出' }).click();
    expect(await marked()).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('公章');
    await page.reload();
    await expect(bar).toHaveCount(0);
  });

  test('leads keys on from where it stands, and back, and leaves the page as it was', async ({
    page,
  }) => {
    await page.goto(`${PAGE}#&hl=${encodeURIComponent('办公室')}`);
    const bar = page.getByRole('region', { name: '本页的查找结果' });
    await expect(bar).toBeVisible();
    const before = await page.locator('main').innerHTML();
    const next = bar.getByRole('button', { name: '下一处' });
    await next.focus();
    for (let at = 0; at < 5; at += 1) await page.keyboard.press('Enter');
    await expect(bar.getByRole('status')).toContainText(/^第 6 处，共 \d+ 处：.*办公室/);
    await expect(next).toBeFocused();
    await page.keyboard.press('Tab');
    /** Where the focus stands, seen from the hit: 10 around it, 4 behind it. */
    const stand = () =>
      page.evaluate(() => {
        const [hit] = CSS.highlights.get('search-current') ?? [];
        const node = hit && 'startContainer' in hit ? hit.startContainer : document;
        return node.compareDocumentPosition(document.activeElement ?? document);
      });
    expect(await stand()).toBe(10);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('办公室');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.keyboard.press('Shift+Tab');
    await expect(next).toBeFocused();
    expect(await page.locator('main').innerHTML()).toBe(before);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await stand()).toBe(4);
    expect(await page.locator('main').innerHTML()).toBe(before);
  });

  test('is walked through without the bar over what has the focus, on a phone too', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto(`${PAGE}#&hl=${encodeURIComponent('办公室')}`);
    await expect(page.getByRole('region', { name: '本页的查找结果' })).toBeVisible();
    await page.getByRole('main').focus();
    for (let at = 0; at < 40; at += 1) {
      await page.keyboard.press('Tab');
      const covered = () =>
        page.evaluate(() => {
          const focused = document.activeElement;
          const bar = document.querySelector('search-hits')?.getBoundingClientRect().top ?? 0;
          return (focused?.getBoundingClientRect().bottom ?? 0) - bar;
        });
      await expect.poll(covered, `stop ${at}`).toBeLessThanOrEqual(0);
    }
  });

  test('stays in sight however fast Tab is pressed, with the bar and without', async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 360, height: 640 });
    const keys = await page.context().newCDPSession(page);
    const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 } as const;
    const press = () =>
      (['rawKeyDown', 'keyUp'] as const).map((type) =>
        keys.send('Input.dispatchKeyEvent', { type, ...tab }),
      );
    /** How far what has the focus stands out of what can be seen, in whole pixels. */
    const hidden = () =>
      page.evaluate(() => {
        const { top = 0, bottom = 0 } = document.activeElement?.getBoundingClientRect() ?? {};
        const bar = document.querySelector('search-hits')?.getBoundingClientRect().top;
        return Math.floor(Math.max(0, -top, bottom - (bar ?? innerHeight)));
      });
    for (const hits of [`#&hl=${encodeURIComponent('办公室')}`, '']) {
      for (const [path, burst] of [
        [PAGE, 5],
        [PAGE, 12],
        ['handbook/rules/seals/', 17],
      ] as const) {
        // The same address again would only move the page.
        await page.goto('about:blank');
        await page.goto(path + hits);
        if (hits) await expect(page.getByRole('region', { name: '本页的查找结果' })).toBeVisible();
        await page.getByRole('main').focus();
        for (let at = 1; at <= 6; at += 1) {
          await Promise.all(Array.from({ length: burst }, press).flat());
          await expect.poll(hidden, `${path}${hits} ${at} × ${burst}`).toBe(0);
        }
      }
    }
  });

  test('is unfolded where it is folded away', async ({ page }) => {
    await page.goto('');
    const fold = await page.evaluate(() => {
      const details = [...document.querySelectorAll('main details')].find(
        (each) => each instanceof HTMLDetailsElement && !each.open,
      );
      return /\p{Script=Han}{4,8}/u.exec(details?.lastElementChild?.textContent ?? '')?.[0] ?? '';
    });
    test.skip(fold === '', 'nothing is folded on the first page');
    await page.goto(`#&hl=${encodeURIComponent(fold)}`);
    await page.reload();
    await expect(page.getByRole('region', { name: '本页的查找结果' })).toBeVisible({
      // What marks words is loaded last of all, and a busy machine takes its time.
      timeout: 30_000,
    });
    await expect(
      page.locator('main details[open]').filter({ hasText: fold }).first(),
    ).toBeVisible();
  });

  test('that is broken or hostile marks nothing and throws nothing', async ({ page }) => {
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    for (const words of [
      '%',
      '%E4',
      '<img src=x onerror=alert(1)>',
      'constructor',
      '%00,%EF%BF%BD',
    ]) {
      await page.goto(`${PAGE}?${words.length}#&hl=${words}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    for (const page_ of [
      PAGE,
      'assessment/meeting/',
      'assessment/scope/',
      'search/',
      'deadline/',
    ]) {
      await page.goto(`${page_}#%`);
    }
    expect(complaints).toEqual([]);
  });
});

test('whoever goes back finds the place again, though the page was not kept', async ({ page }) => {
  await page.goto(asking('办公室'));
  await page.locator('.search-kinds label', { hasText: '流程' }).click();
  await expect(page).toHaveURL(/&kind=procedure$/);
  await page.getByRole('button', { name: '再显示一些' }).click();
  await expect(results(page)).toHaveCount(20);
  const link = results(page).nth(14);
  await link.scrollIntoViewIfNeeded();
  const href = (await link.getAttribute('href')) ?? '';
  await expect.poll(() => page.evaluate(() => history.state?.searchPlace?.top)).toBeGreaterThan(0);
  const top = await page.evaluate(() => scrollY);
  await link.click();
  await expect(page).toHaveURL(/procedures\//);
  await page.goBack();
  await expect(results(page)).toHaveCount(20);
  const kept = await page.evaluate(() =>
    performance.getEntriesByType('navigation').map((entry) => Reflect.get(entry, 'type')),
  );
  expect(kept).toEqual(['back_forward']);
  await expect(page).toHaveURL(/&kind=procedure$/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);
});

test('without a line the key says so, and a click does not lead to nowhere', async ({
  page,
  context,
}) => {
  await page.goto(PAGE);
  const address = page.url();
  await context.setOffline(true);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('status')).toContainText('搜索没有打开');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('status')).toHaveCount(0);
  await page.getByRole('banner').getByRole('link', { name: '搜索' }).click();
  await expect(page.getByRole('status')).toContainText('搜索没有打开');
  expect(page.url()).toBe(address);
});

test('without a line keys reach a way out and another attempt, which takes along what was typed', async ({
  page,
  context,
}) => {
  await page.goto(PAGE);
  await context.setOffline(true);
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('公章');
  const dialog = page.getByRole('dialog');
  const said = dialog.getByRole('status');
  await expect(said).toContainText('服务器连不上');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations, colorScheme).toEqual([]);
  }
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: '关闭' })).toBeFocused();
  await page.keyboard.press('Tab');
  const again = dialog.getByRole('button', { name: '重试' });
  await expect(again).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said).toContainText('服务器连不上');
  await expect(again).toBeFocused();
  await context.setOffline(false);
  await page.keyboard.press('Enter');
  // Chromium does not ask again for a module that has failed, and goes to the page; another browser stays here.
  await expect(page.locator('[role="option"], .search-results h3').first()).toContainText('章');
});

test('a server that answers without the search is not called a broken line', async ({ page }) => {
  await page.route(/_astro\/search.*js|\/search\/$/, (route) => route.fulfill({ status: 503 }));
  await page.goto(PAGE);
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toContainText('服务器有回应');
  await dialog.getByRole('button', { name: '关闭' }).click();
  await expect(dialog).toBeHidden();
});

test('a module that is gone leads to the search page', async ({ page }) => {
  await page.route('**/_astro/search*.js', (route) => route.fulfill({ status: 404 }));
  await page.goto(PAGE);
  await page.keyboard.press('Control+k');
  await expect(page).toHaveURL(/search\/$/);
});

test('on a slow line it says at once what it is doing', async ({ page }) => {
  await page.route('**/search-index*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 6000));
    await route.continue();
  });
  await page.goto(PAGE);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('公章');
  await expect(page.locator('dialog .search-status')).toHaveText('正在取索引……');
  await expect(page.locator('dialog .search-status')).toHaveText(/还在取索引/);
});

test('nothing moves by itself while results come, and nothing is wrong with the page', async ({
  page,
}) => {
  for (const [width, height] of [
    [360, 740],
    [1280, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const query of ['公章', '印张管理', '没有的呃呃']) {
      await page.goto(asking(query));
      await expect(page.getByRole('status')).toContainText('找');
      expect(await shiftOf(page), `${query} ${width}`).toBeLessThanOrEqual(0.01);
    }
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(asking('公章'));
    await expect(results(page).first()).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations, colorScheme).toEqual([]);
  }
});

test('any input is answered in plain words', async ({ page }) => {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  for (const query of [
    '%E4',
    '%',
    '%00%01',
    '%ED%A0%80',
    '%E2%80%AE%E7%AB%A0',
    '%F0%9F%98%80',
    '%2C%2C%EF%BC%9F',
  ]) {
    await page.goto(`search/?q=${query}`);
    await expect(page.locator('[data-seen]')).not.toHaveText(/正在|还在/);
  }
  await page.goto('search/?q=constructor&kind=__proto__');
  await expect(page.getByRole('status')).toContainText('找到');
  await page.goto(PAGE);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('dialog').getByRole('combobox');
  for (const text of ['<b>x</b>', '\uD800', '，。？', '😀😀', '\u202E章', 'constructor']) {
    await field.evaluate((input: HTMLInputElement, value) => {
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, text);
    await expect(page.locator('dialog .search-status')).not.toHaveText(/正在|还在/);
  }
  expect(complaints).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every name is found by its letter, and the query stays in the address', async ({
    page,
  }) => {
    await page.goto(asking('公文'));
    await expect(page.getByText('要查的词还在地址栏里')).toBeVisible();
    expect(await page.locator('.alphabet section li').count()).toBeGreaterThan(600);
    await expect(page.locator('.alphabet section').first()).toBeHidden();
    await page
      .getByRole('navigation', { name: '拼音首字母' })
      .getByRole('link', { name: 'G' })
      .click();
    const letter = page.getByRole('region', { name: /^G，/ });
    await expect(letter.getByRole('link', { name: /^公文/ }).first()).toBeVisible();
    await expect(page).toHaveURL(/\?q=.*#az-g$/);
    await letter.getByRole('link').first().click();
    await expect(page).not.toHaveURL(/search\//);
  });
});
