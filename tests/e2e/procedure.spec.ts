/** Procedures as people use them: read on a phone, ticked off, filtered, printed. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { isGeneralEdition } from '../edition.ts';
import { shiftsOf, watchShifts } from './layout-shift.ts';
import { CROWDED, generalTest, PROCEDURE } from './pages.ts';
import { pageCount } from './page-count.ts';
import { setWhole } from './set-whole.ts';

const PAGES = ['procedures/', PROCEDURE, CROWDED, `${PROCEDURE}card/`];

/** Addresses of all procedures, as the list links to them. */
async function allProcedures(page: Page): Promise<string[]> {
  await page.goto('procedures/');
  const links = page.locator('[data-item] a');
  return links.evaluateAll((anchors) =>
    anchors.map((anchor) => (anchor as HTMLAnchorElement).href),
  );
}

for (const path of PAGES) {
  test(`${path} has no accessibility violation in either theme`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await setWhole(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
  });

  test(`${path} does not scroll sideways on a phone`, async ({ page }) => {
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

test.describe('the checklist', () => {
  test('keeps its ticks through a reload until they are cleared, and brings them back', async ({
    page,
  }) => {
    await page.goto(PROCEDURE);
    const boxes = page.locator('check-list input');
    const status = page.locator('check-list [data-status]');
    const button = page.locator('check-list button');
    await expect(button).toBeHidden();
    await boxes.nth(0).check();
    await boxes.nth(4).check();
    await expect(status).toContainText(`已打钩 2/${await boxes.count()} 项`);

    await page.reload();
    await expect(boxes.nth(0)).toBeChecked();
    await expect(boxes.nth(4)).toBeChecked();
    await expect(boxes.nth(1)).not.toBeChecked();

    await button.click();
    await expect(boxes.nth(0)).not.toBeChecked();
    await expect(button).toHaveText('恢复刚才的勾选');
    await button.click();
    await expect(boxes.nth(4)).toBeChecked();

    await button.click();
    await page.reload();
    await expect(boxes.nth(0)).not.toBeChecked();
    await expect(button).toBeHidden();
  });

  test('shows in one tab what was ticked in another', async ({ page, context }) => {
    await page.goto(PROCEDURE);
    const other = await context.newPage();
    await other.goto(PROCEDURE);
    await other.locator('check-list input').nth(2).check();
    await expect(page.locator('check-list input').nth(2)).toBeChecked();
  });

  test('says so when the browser keeps nothing', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.goto(PROCEDURE);
    await page.locator('check-list input').nth(0).check();
    await expect(page.locator('check-list [data-status]')).toContainText('浏览器不允许保存');
    await expect(page.locator('check-list input').nth(0)).toBeChecked();
  });
});

generalTest('a step is heard with its number, in its heading', async ({ page }) => {
  await page.goto(PROCEDURE);
  const steps = page.locator('.step');
  for (const [index, step] of (await steps.all()).entries()) {
    const name = new RegExp(`^第 ${index + 1} 步`);
    await expect(step.getByRole('heading', { name })).toHaveCount(1);
  }
});

test.describe('my post', () => {
  generalTest('is chosen once, and marks its steps on every procedure', async ({ page }) => {
    await page.goto(PROCEDURE);
    const marked = page.locator('.step[data-mine]');
    await expect(marked).toHaveCount(0);
    await page.getByLabel('我是').selectOption({ label: '机要保密岗' });
    await expect(page.locator('my-post output')).toHaveText('标出 4 步');
    await expect(marked).toHaveCount(4);
    await expect(marked.first()).toContainText('我办');
    await page.goto(CROWDED);
    await expect(page.locator('my-post output')).not.toBeEmpty();
    await page.goto(PROCEDURE);
    await expect(marked).toHaveCount(4);
    await page.emulateMedia({ media: 'print' });
    await expect(marked.first().getByText('我办')).toBeVisible();
  });
});

test.describe('what is folded', () => {
  generalTest('opens where an address leads, and closes for those who want', async ({ page }) => {
    await page.goto(`${PROCEDURE}#judgement`);
    await expect(page.getByText('留一栏空着等对方填')).toBeVisible();
    await page.locator('#judgement').click();
    await expect(page.getByText('留一栏空着等对方填')).toBeHidden();
    const contents = page.locator('nav.contents');
    await contents.getByRole('link', { name: '责任表' }).click();
    await expect(page.locator('.roles table')).toBeVisible();
    await expect(contents.locator('[aria-current]')).toHaveText('责任表');
  });

  test('the first step stands in the first screen, and the page is short', async ({ page }) => {
    test.setTimeout(240_000);
    const faults: string[] = [];
    for (const [width, top, whole] of [
      [1280, 500, 5000],
      [360, 700, 8050],
    ] as const) {
      await page.setViewportSize({ width, height: 780 });
      for (const path of await allProcedures(page)) {
        await page.goto(path);
        await setWhole(page);
        const step = await page.locator('.step').first().boundingBox();
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        if ((step?.y ?? Infinity) > top || height > whole) {
          faults.push(`${path} ${width}: ${step?.y} ${height}`);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  test('nothing moves when what the browser kept is put back', async ({ page }) => {
    await watchShifts(page);
    await page.addInitScript(() => {
      localStorage.setItem('handbook:my-post', 'confidential-clerk');
    });
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 780 });
      await page.goto(PROCEDURE);
      await expect(page.locator('my-post output')).not.toBeEmpty();
      const { sum } = await shiftsOf(page);
      expect(sum, `${width} px`).toBeLessThanOrEqual(0.01);
    }
  });
});

test('who does what stands in words below each step on a phone, and is a table for all who hear it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(`${CROWDED}#roles`);
  const cells = page.locator('.roles tbody :is(th, td)');
  await expect(cells.first()).toBeVisible();
  // Words of a cell in more than one line would be the beginning of one character a line.
  const tall = await cells.evaluateAll((all) =>
    all
      .filter((cell) => cell.textContent !== '')
      .filter((cell) => cell.getBoundingClientRect().height > 36)
      .map((cell) => cell.textContent),
  );
  expect(tall).toEqual([]);
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument')) as { root: { nodeId: number } };
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '.roles tbody tr td:last-child',
  });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { nodeId });
  // Every column is there in every row, those without words included; Chromium 109 has another word for a cell.
  expect(nodes.map(({ role }) => String(role?.value).replace('grid', ''))).toEqual(
    expect.arrayContaining(['cell', 'row', 'table']),
  );
});

test.describe('the swimlane', () => {
  test('is drawn in one column on a phone, its words no smaller than 13 px', async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: 360, height: 780 });
    for (const path of await allProcedures(page)) {
      await page.goto(`${path}#swimlane`);
      await expect(page.locator('.drawing.narrow')).toBeVisible();
      await expect(page.locator('.drawing.wide')).toBeHidden();
      const smallest = await page.locator('.drawing.narrow').evaluate((drawing) => {
        const scale =
          drawing.getBoundingClientRect().width / (drawing as SVGSVGElement).viewBox.baseVal.width;
        const sizes = [...drawing.querySelectorAll('text')].map((text) =>
          parseFloat(getComputedStyle(text).fontSize),
        );
        return Math.min(...sizes) * scale;
      });
      expect(smallest, path).toBeGreaterThanOrEqual(13);
    }
  });

  test('words stay within their step and apart from each other as the browser sets them', async ({
    page,
  }) => {
    test.setTimeout(240_000);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 780 });
      for (const path of await allProcedures(page)) {
        await page.goto(`${path}#swimlane`);
        const faults = await page.locator('.drawing:visible').evaluate((drawing) => {
          const boxes = [...drawing.querySelectorAll('a')].map((link) => ({
            step: link.querySelector('rect')?.getBoundingClientRect(),
            words: [...link.querySelectorAll('tspan, .sl-post')].map((word) =>
              word.getBoundingClientRect(),
            ),
          }));
          const spill = boxes.filter(({ step, words }) =>
            words.some((word) => step && (word.left < step.left || word.right > step.right)),
          );
          const labels = [...drawing.querySelectorAll('.sl-label')].map((label) =>
            label.getBoundingClientRect(),
          );
          const overlap = labels.filter((one, index) =>
            labels
              .slice(index + 1)
              .some(
                (other) =>
                  one.left < other.right &&
                  other.left < one.right &&
                  one.top + 4 < other.bottom &&
                  other.top + 4 < one.bottom,
              ),
          );
          return { spill: spill.length, overlap: overlap.length };
        });
        expect(faults, `${path} at ${width} px`).toEqual({ spill: 0, overlap: 0 });
      }
    }
  });

  generalTest(
    'stands across where there is room, and leads to the steps by keyboard',
    async ({ page }) => {
      // A smooth scroll to the focused box would still be under way when the next one begins.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`${PROCEDURE}#swimlane`);
      await expect(page.locator('.drawing.wide')).toBeVisible();
      await expect(page.locator('.drawing.narrow')).toBeHidden();
      // Whose lane it is, the name says to those who do not see it.
      const second = page
        .locator('.swimlane')
        .getByRole('link', { name: /^2 核对.*，科室负责人$/ });
      await second.focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/#step-check$/);
      await expect(page.locator('#step-check')).toBeInViewport();
    },
  );

  generalTest(
    'says nothing that the steps do not say in words, and leads to them',
    async ({ page }) => {
      await page.goto(`${PROCEDURE}#swimlane`);
      const drawn = await page
        .locator('.drawing.wide .sl-label, .drawing.wide .sl-action')
        .evaluateAll((texts) =>
          // A box says what is done and, in a line of its own, how long that may take.
          texts.flatMap((text) => {
            const limit = text.querySelector('.sl-limit')?.textContent ?? '';
            return [text.textContent.slice(0, text.textContent.length - limit.length), limit];
          }),
        );
      const words = drawn.flatMap((text) => text.replace(/\s/g, '').split('：'));
      const untold = async () => {
        const told = (await page.locator('.steps').innerText()).replace(/\s/g, '');
        return words.filter((word) => !told.includes(word.replace(/^\d+/, '')));
      };
      // A busy browser unfolds the last steps later than the page is there.
      await expect.poll(untold).toEqual([]);
      await page.locator('.swimlane').getByRole('link', { name: '步骤', exact: true }).click();
      await expect(page).toHaveURL(/#steps$/);
    },
  );

  test('stands across on paper, whatever the screen', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.emulateMedia({ media: 'print' });
    for (const path of [PROCEDURE, CROWDED]) {
      await page.goto(path);
      await expect(page.locator('.drawing.narrow')).toBeHidden();
      await expect(page.locator('.drawing.wide')).toBeHidden();
      // The names of the lanes, and a slice for each step.
      const steps = await page.locator('.steps > li').count();
      // Chromium 109 lays out what is folded only when it really prints, so it is opened to be measured.
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      const slices = page.locator('.swimlane .slices svg');
      const heights = await slices.evaluateAll((all) =>
        all.map((slice) => slice.getBoundingClientRect().height),
      );
      expect(heights.filter((height) => height > 0)).toHaveLength(steps + 1);
    }
  });
});

test.describe('the list', () => {
  generalTest(
    'narrows by word, spelling, category, post, urgency and duration',
    async ({ page }) => {
      await page.goto('procedures/');
      const shown = page.locator('[data-item]:visible');
      const all = await shown.count();
      await page.getByLabel('找流程').fill('yysp');
      await expect(shown.first()).toContainText('用印审批');
      expect(await shown.count()).toBeLessThan(all);
      await page.getByLabel('找流程').fill('没有这样的流程');
      await expect(page.locator('[data-none]')).toBeVisible();
      await page.getByRole('button', { name: '清除条件' }).click();
      await expect(shown).toHaveCount(all);
      await page.getByLabel('类别').selectOption({ label: '印章' });
      await page.getByLabel('急办').selectOption('yes');
      await page.getByLabel('岗位').selectOption({ label: '机要保密岗' });
      await expect(shown.filter({ hasText: '用印审批' })).toHaveCount(1);
      await expect(page.locator('[data-group]:visible')).toHaveCount(1);
      await page.getByLabel('办多久').selectOption({ label: '五个工作日以上' });
      await expect(shown.filter({ hasText: '用印审批' })).toHaveCount(0);
      await page.getByLabel('办多久').selectOption({ label: '一个工作日以内' });
      await expect(shown.filter({ hasText: '用印审批' })).toHaveCount(1);
    },
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  generalTest(
    'the list is whole, and a procedure has its diagram and boxes to print',
    async ({ page }) => {
      await page.goto('procedures/');
      await expect(page.locator('form.filter')).toBeHidden();
      expect(await page.locator('[data-item]').count()).toBeGreaterThan(10);
      await page.getByRole('link', { name: '用印审批', exact: true }).click();
      await page.locator('#swimlane').click();
      await expect(page.locator('.drawing.wide')).toBeVisible();
      await expect(page.locator('check-list input').first()).toBeVisible();
      await expect(page.locator('check-list button')).toBeHidden();
      await expect(page.getByText('打印出来逐项打钩。')).toBeVisible();
    },
  );
});

generalTest('paper leaves out nothing of a step', async ({ page }) => {
  await page.goto(PROCEDURE);
  const words = await page.locator('.steps .step p').allInnerTexts();
  expect(words.filter((text) => text.startsWith('核对')).length).toBeGreaterThan(2);
  expect(words.some((text) => text.startsWith('风险'))).toBe(true);
  await page.emulateMedia({ media: 'print' });
  for (const paragraph of await page.locator('.steps .step p').all()) {
    await expect(paragraph).toBeVisible();
  }
});

generalTest(
  'paper has boxes to tick and leaves out what only leads elsewhere',
  async ({ page }) => {
    await page.goto(PROCEDURE);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('check-list input').first()).toBeVisible();
    for (const id of ['roles', 'forms', 'duties', 'claims', 'related']) {
      await expect(page.locator(`#${id}`), id).toBeHidden();
    }
  },
);

generalTest('the card is offered before the whole', async ({ page }) => {
  await page.goto(PROCEDURE);
  const ways = page.locator('.ways-to-paper').locator('a, button');
  await expect(ways).toHaveText(['打印一页流程卡', '打印全文']);
  await ways.first().click();
  await expect(page).toHaveURL(/\/card\/$/);
});

/** It tells for each of thirteen replies which remedy it has. */
const LONGEST = /\/disclosure-request\/$/;

test('every procedure prints on six sheets at most, the longest on seven', async ({ page }, {
  project,
}) => {
  test.skip(project.name === 'shouce', 'The path of a site does not show on paper.');
  test.setTimeout(300_000);
  const most = isGeneralEdition ? 6 : 7;
  const counts: [string, number][] = [];
  for (const path of await allProcedures(page)) {
    await page.goto(path);
    counts.push([path, pageCount(await page.pdf({ preferCSSPageSize: true }))]);
  }
  expect(counts.length).toBeGreaterThan(10);
  const room = (path: string) => most + Number(LONGEST.test(path));
  expect(counts.filter(([path, count]) => count === 0 || count > room(path))).toEqual([]);
});

/** The names of an office's own posts, and its own steps, may take more room than ours. */
const MOST_PAGES = isGeneralEdition ? 1 : 2;

test('every card prints on one page', async ({ page }) => {
  test.setTimeout(240_000);
  const counts: [string, number][] = [];
  for (const path of await allProcedures(page)) {
    await page.goto(`${path}card/`);
    counts.push([path, pageCount(await page.pdf({ preferCSSPageSize: true }))]);
  }
  expect(counts.length).toBeGreaterThan(10);
  expect(counts.filter(([, count]) => count === 0 || count > MOST_PAGES)).toEqual([]);
});
