/** What somebody does on a page of each kind, and what came of it: it worked, the page said why not, or neither. */
import type { Page } from '@playwright/test';
import { readLibrary } from '#data/content-files.ts';

export type Verdict = 'works' | 'says' | 'silent';

export interface Journey {
  readonly name: string;
  /** Under the base path, without a slash in front. */
  readonly path: string;
  /** Walks it on the opened page. @returns what came of it, with what the page showed */
  readonly walk: (page: Page) => Promise<Outcome>;
}

export interface Outcome {
  readonly verdict: Verdict;
  readonly shown: string;
}

/** So long a person waits before taking something for dead, in milliseconds. */
const PATIENCE = 10_000;
/** A word that the first pages of the site hold in any edition of ours. */
const WORD = '公章';
const [area] = readLibrary().questionnaire.areas;
const item = area?.items[0]?.id ?? '';

/** @returns true once the check holds, false when it does not in time */
async function comes(page: Page, check: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    if (await check().catch(() => false)) return true;
    await page.waitForTimeout(100);
  }
  return false;
}

const textOf = async (page: Page, selector: string): Promise<string> =>
  (
    await page
      .locator(selector)
      .allInnerTexts()
      .catch(() => [])
  )
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(' ');

/** Words by which the search says that something is amiss, or where else to look. */
const SAID = /没有打开|没有取到|没有准备好|连不上|太久|不能搜索/;

/** @param truth how many pages there are in all, once it is known */
function judgeSearch(text: string, truth: string | undefined): Verdict {
  if (SAID.test(text)) return 'says';
  const count = /(?:找到|各类共) (\d+) 页/.exec(text)?.[1];
  if (count === undefined) return 'silent';
  return truth === undefined || count === truth ? 'works' : 'silent';
}

/** The count of the unharmed site, by journey. */
const truths = new Map<string, string>();

async function searchOutcome(page: Page, name: string, at: () => string): Promise<Outcome> {
  await comes(page, async () => {
    const text = await textOf(page, at());
    return SAID.test(text) || /找到 \d+ 页/.test(text);
  });
  const shown = await textOf(page, at());
  const verdict = judgeSearch(shown, truths.get(name));
  const count = /找到 (\d+) 页/.exec(shown)?.[1];
  if (!truths.has(name) && count !== undefined) truths.set(name, count);
  return { verdict, shown };
}

/** The key is promised only where it works; else the button is a link, which leads to the page of the search. */
const dialog = async (page: Page, name: string): Promise<Outcome> => {
  const promised = await page.locator('[data-search-open]').getAttribute('aria-keyshortcuts');
  if (promised === null) return { verdict: 'says', shown: '不提示 Ctrl K，搜索是链接' };
  await page.keyboard.press('Control+k');
  const field = page.locator('dialog[open] .search-field');
  const isElsewhere = () => page.url().includes('/search/');
  await comes(page, async () => {
    const said = SAID.test(await textOf(page, '[role=status], [role=alert]'));
    return said || isElsewhere() || (await field.isVisible());
  });
  if (isElsewhere()) {
    await comes(page, async () => SAID.test(await textOf(page, 'main')));
    const shown = await textOf(page, 'main');
    const works = await page.locator('main .search-field').isVisible();
    return { verdict: SAID.test(shown) ? 'says' : works ? 'works' : 'silent', shown };
  }
  if (!(await field.isVisible())) {
    const shown = await textOf(page, '[role=status], [role=alert]');
    return { verdict: SAID.test(shown) ? 'says' : 'silent', shown };
  }
  await field.fill(WORD);
  // What was typed goes to the page of the search where its module cannot be had.
  return searchOutcome(page, name, () => (isElsewhere() ? 'main' : 'dialog[open]'));
};

export const JOURNEYS: readonly Journey[] = [
  { name: '首页，打开搜索', path: '', walk: (page) => dialog(page, 'home') },
  {
    name: '搜索页',
    path: `search/?q=${encodeURIComponent(WORD)}`,
    walk: (page) => searchOutcome(page, 'search', () => 'main'),
  },
  {
    name: '表单列表，筛选',
    path: 'forms/',
    walk: async (page) => {
      const field = page.locator('list-filter input[name=q]');
      const items = page.locator('[data-item]:visible');
      const all = await items.count();
      const ready = await comes(page, () => field.isVisible());
      // Without its script the list is whole and no field is offered: nothing that is shown fails to work.
      if (!ready) return { verdict: all > 100 ? 'works' : 'silent', shown: '没有筛选框，列表完整' };
      await field.fill('盖章');
      const narrowed = await comes(page, async () => (await items.count()) < all);
      return { verdict: narrowed ? 'works' : 'silent', shown: `${all} 项` };
    },
  },
  {
    name: '自评，答一题再打开',
    path: `assessment/${area?.id ?? ''}/`,
    walk: async (page) => {
      const choice = page.locator(`input[name="${item}"][value="2"]`);
      const told = '[data-not-ready]:visible, assessment-status';
      if (!(await comes(page, () => choice.isEnabled())))
        return judgeTold(await textOf(page, told), /没有准备好|没有全部载入/);
      await choice.check();
      const sign = page.locator('assessment-status [data-sign]');
      const saved = await comes(page, async () => (await sign.innerText()).startsWith('已保存'));
      if (!saved) return judgeTold(await textOf(page, told), /没有|不能|未/);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.reload();
      const kept = await comes(page, () => choice.isChecked());
      return { verdict: kept ? 'works' : 'silent', shown: '已保存' };
    },
  },
  {
    name: '表单，填一格再打开',
    path: 'forms/seal-request/',
    walk: async (page) => {
      const sheet = page.locator('form-sheet');
      const field = sheet.getByRole('textbox').first();
      await field.fill('写到一半', { timeout: PATIENCE }).catch(() => undefined);
      const sign = page.locator('form-sheet [data-sign], form-tools [data-sign]').first();
      const saved = await comes(page, async () => (await sign.innerText()).startsWith('已保存'));
      if (!saved) {
        const text = await textOf(
          page,
          'main :is([role=status], [role=alert], .notice, .not-ready):visible',
        );
        return judgeTold(text, /没有|不能|不会/);
      }
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.reload();
      const kept = await comes(page, async () => (await field.innerText()) === '写到一半');
      return { verdict: kept ? 'works' : 'silent', shown: '已保存' };
    },
  },
];

function judgeTold(shown: string, words: RegExp): Outcome {
  return { verdict: words.test(shown) ? 'says' : 'silent', shown };
}
