/** Every kind of page as people meet it: any width, any theme, with and without JavaScript. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { CHAPTER, FORM, LEDGER, POST, PROCEDURE, REGULATION, generalTest } from './pages.ts';
import { compose, messagesIn } from './typing.ts';
import { setWhole } from './set-whole.ts';

const KINDS = {
  home: '',
  handbook: 'handbook/',
  chapter: CHAPTER,
  post: POST,
  procedures: 'procedures/',
  procedure: PROCEDURE,
  duties: 'duties/',
  forms: 'forms/',
  form: FORM,
  ledger: LEDGER,
  regulations: 'regulations/',
  regulation: REGULATION,
  glossary: 'glossary/',
  paper: 'about/paper/',
  changes: 'changes/',
  assessment: 'assessment/',
  area: 'assessment/scope/',
  search: 'search/',
  missing: '404.html',
} as const;

/** Fails the test on anything the browser complains about, policy violations included. */
function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

for (const [kind, path] of Object.entries(KINDS)) {
  test(`${kind}: no violation, no complaint, no foreign request, in both themes`, async ({
    page,
    baseURL,
  }) => {
    const complaints = watch(page);
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url());
    });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await setWhole(page);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => [
          id,
          nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`),
        ]),
        colorScheme,
      ).toEqual([]);
    }
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test(`${kind}: fits with letters twice as large`, async ({ page }) => {
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 780 });
      await page.goto(path);
      await setWhole(page);
      const overflow = await page.evaluate(() => {
        const { documentElement: root } = document;
        root.style.fontSize = '200%';
        return root.scrollWidth - root.clientWidth;
      });
      expect(overflow, `${width} px`).toBe(0);
    }
  });

  test(`${kind}: fits a phone of 360 px and a page zoomed to 400 %`, async ({ page }) => {
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 780 });
      await page.goto(path);
      await setWhole(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${width} px`).toBe(0);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  generalTest('one reads, finds one’s way and prints', async ({ page }) => {
    await page.goto('');
    await page.getByRole('link', { name: '手册', exact: true }).click();
    await page.getByRole('link', { name: '职责边界：主办、协办与不承担' }).last().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      '职责边界：主办、协办与不承担',
    );
    await page.getByRole('link', { name: '查职责', exact: true }).first().click();
    expect(await page.locator('[data-item]').count()).toBeGreaterThan(100);
    await expect(page.locator('form.filter')).toBeHidden();
  });

  test('the form of the first page leads to the search page', async ({ page }) => {
    await page.goto('');
    await page.locator('main input[name="q"]').fill('用印');
    await page.locator('main input[name="q"]').press('Enter');
    await expect(page).toHaveURL(/search\/\?q=/);
    await expect(page.locator('main').getByRole('link', { name: '流程' })).toBeVisible();
  });
});

test('the first Tab leads past the navigation to the text', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test('on a phone the keyboard reads from top to bottom, on a desk the side stands first', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const columns = () =>
    page.evaluate(() =>
      ['.side', 'main', '.aside'].map(
        (part) => document.querySelector(`.frame > ${part}`)?.getBoundingClientRect().x ?? -1,
      ),
    );
  await page.goto(CHAPTER);
  const [side = 0, main = 0, aside = 0] = await columns();
  expect(side).toBeLessThan(main);
  expect(main).toBeLessThan(aside);
  await page.setViewportSize({ width: 360, height: 780 });
  for (const path of [CHAPTER, 'calendar/', 'assessment/']) {
    await page.goto(path);
    const tops = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main, .frame > .side, .site-footer')].map(
        (part) => part.getBoundingClientRect().top,
      ),
    );
    expect(tops, path).toEqual(tops.toSorted((one, other) => one - other));
  }
  await page.goto(CHAPTER);
  await page.locator('main a[rel="next"]').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('.frame > .side a').first()).toBeFocused();
});

test('what is on the page stands left of the text, and before it for the keyboard', async ({
  page,
}) => {
  await page.goto(PROCEDURE);
  const contents = page.locator('.frame > .contents');
  const [own, text] = [await contents.boundingBox(), await page.locator('main').boundingBox()];
  expect(own && text && own.x + own.width <= text.x).toBe(true);
  await contents.getByRole('link').last().focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('main .breadcrumbs a').first()).toBeFocused();
  await page.setViewportSize({ width: 360, height: 780 });
  await expect(contents).toBeHidden();
});

test('a chosen theme stays, and is there before the first paint', async ({ page }) => {
  await page.goto('');
  await page.getByLabel('外观').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('duties/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByLabel('外观').selectOption('');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

generalTest('the duty finder answers everyday words, spellings and nothing', async ({ page }) => {
  await page.goto('duties/');
  const shown = page.locator('[data-item]:visible');
  const total = await shown.count();
  await page.getByLabel('找事项').fill('支部会议记录');
  await expect(shown.first()).toContainText('党');
  expect(await shown.count()).toBeLessThan(total);
  await page.getByLabel('找事项').fill('shouwen');
  await expect(shown.first()).toBeVisible();
  await page.getByLabel('找事项').fill('没有这种事情的');
  await expect(shown).toHaveCount(0);
  await expect(page.getByRole('status').getByText('没有找到这件事。')).toBeVisible();
  await page.getByRole('button', { name: '清除条件' }).click();
  await expect(shown).toHaveCount(total);
  await page.getByLabel('办公室的角色').selectOption('none');
  await expect(page.locator('[data-item]:visible .role.lead')).toHaveCount(0);
});

generalTest('a list tells its count once a word is there and the keys rest', async ({ page }) => {
  await page.goto('duties/');
  const field = page.getByLabel('找事项');
  const shown = page.locator('[data-item]:visible');
  const total = await shown.count();
  const said = await messagesIn(page, 'list-filter output, list-filter [role="status"]');
  const choose = await compose(field, ['h', 'hui', 'hui yi']);
  await page.waitForTimeout(800);
  await expect(shown).toHaveCount(total);
  expect(await said()).toEqual([]);
  await choose('会议');
  expect(await shown.count()).toBeLessThan(total);
  await field.pressSequentially('记录', { delay: 150 });
  await page.waitForTimeout(1000);
  expect(await said()).toHaveLength(1);
});

test('an unknown address is answered with the search', async ({ page }) => {
  const response = await page.goto('procedures/nothing/here/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这个页面');
  await expect(page.locator('main input[name="q"]')).toBeVisible();
});

generalTest('a term is explained on focus and hover, and Escape closes it', async ({ page }) => {
  await page.goto('handbook/rules/seals/');
  const term = page.locator('term-tip').first();
  const tip = term.locator('.tip');
  await expect(tip).toBeHidden();
  await term.locator('a').focus();
  await expect(tip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  await page.getByRole('banner').getByRole('link', { name: '搜索' }).focus();
  await term.hover();
  await expect(tip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  // The pointer that passes by does not take away what the focus has opened.
  await page.mouse.move(0, 0);
  await term.locator('a').focus();
  await term.hover();
  await page.mouse.move(0, 0);
  await expect(tip).toBeVisible();
  await term.locator('a').click();
  await expect(page).toHaveURL(/glossary\/#/);
});

generalTest(
  'an explanation is seen whole, in a table and at the lower edge too',
  async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 640 });
      await page.goto('handbook/posts/confidential-clerk/');
      await page.locator('term-tip a').first().focus();
      await expect(page.locator('term-tip .tip').first()).toBeVisible();
      const faults = await page.locator('term-tip').evaluateAll((terms) =>
        terms.flatMap((term) =>
          [0.5, 0.99].flatMap((place) => {
            const link = term.querySelector('a');
            const tip = term.querySelector('.tip');
            if (!link || !tip) return 'no tip';
            const { bottom } = link.getBoundingClientRect();
            scrollBy(0, bottom - innerHeight * place);
            link.focus({ preventScroll: true });
            const box = tip.getBoundingClientRect();
            const corners = [box.left + 4, box.right - 4].flatMap((x) =>
              [box.top + 4, box.bottom - 4].map((y) => document.elementFromPoint(x, y)),
            );
            link.blur();
            return corners.every((element) => element === tip)
              ? []
              : `${link.textContent} ${place}`;
          }),
        ),
      );
      expect(faults, `${width} px`).toEqual([]);
    }
  },
);

generalTest('a hint is told from what is written where colours are forced', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('forms/notice-letter/');
  const colours = await page
    .locator('.blank[data-empty]:empty')
    .first()
    .evaluate((blank) =>
      [undefined, '::before'].map((part) => getComputedStyle(blank, part).color),
    );
  expect(new Set(colours).size).toBe(2);
});

generalTest(
  'the head of a table of numbers has no character on a line of its own',
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto('handbook/posts/workload-balance/');
    await setWhole(page);
    const alone = await page.locator('main').evaluate((main) => {
      for (const fold of main.querySelectorAll('details')) fold.open = true;
      return [...main.querySelectorAll('.numbers thead th')].flatMap((cell) => {
        const lines = new Map<number, number>();
        const range = document.createRange();
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode;
          [...(node.textContent ?? '')].forEach((_, at) => {
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const { top } = range.getBoundingClientRect();
            lines.set(top, (lines.get(top) ?? 0) + 1);
          });
        }
        return Math.min(...lines.values()) < 2 ? [cell.textContent] : [];
      });
    });
    expect(alone).toEqual([]);
  },
);

generalTest('a table of running text is no wider than its column', async ({ page }) => {
  for (const path of ['handbook/people/training/', 'handbook/posts/workload-balance/']) {
    for (const width of [641, 1024, 1280]) {
      await page.setViewportSize({ width, height: 780 });
      await page.goto(path);
      const excess = await page
        .locator('.table-box')
        .evaluateAll((boxes) => boxes.map((box) => box.scrollWidth - box.clientWidth));
      expect(Math.max(...excess), `${path} at ${width} px`).toBe(0);
    }
  }
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  generalTest('a first touch explains a term, a second follows the link', async ({ page }) => {
    await page.goto('handbook/rules/seals/');
    const term = page.locator('term-tip').first();
    await term.locator('a').tap();
    await expect(term.locator('.tip')).toBeVisible();
    await expect(page).toHaveURL(/rules\/seals\/$/);
    await term.locator('a').tap();
    await expect(page).toHaveURL(/glossary\/#/);
  });
});
