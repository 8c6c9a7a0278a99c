/** The search while its index is missing, cut short or replaced: what it says then, and that it recovers by itself. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page, type Route } from '@playwright/test';
import { openPart, sealPart } from '#domain/search/index/part.ts';
import { fileAddress, ROOT, type IndexRoot } from '#domain/search/index/root.ts';

const INDEX = '**/search-index.json';
const PARTS = '**/_astro/search-*/*.bin';
const QUERIES = ['值班', '公章', '会议纪要', '信息公开多少天答复', 'gongwen', 'YZ-01', '请假'];
const NEXT_BUILD = '0123456789abcdef';

const status = (page: Page) => page.locator('search-page [data-seen]');
const results = (page: Page) => page.locator('.search-results h3 a');

/** Types a query and waits for what is said in the end. */
async function ask(page: Page, query: string): Promise<string> {
  await page.getByRole('searchbox').fill('');
  await expect(status(page)).toHaveText('');
  await page.getByRole('searchbox').fill(query);
  await expect(status(page)).toHaveText(/。$/);
  return (await status(page).textContent()) ?? '';
}

/** What a fault makes of an answer of the server. */
const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'does not come': (route) => route.abort(),
  'is not there': (route) => route.fulfill({ status: 404, body: 'not found' }),
  'is cut short': async (route) => {
    const response = await route.fetch();
    const whole = await response.body();
    await route.fulfill({ response, body: whole.subarray(0, whole.length / 2) });
  },
  'is a page': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>请登录</title>' }),
};

for (const [name, fault] of Object.entries(FAULTS)) {
  test.describe(`when a file of the index ${name}`, () => {
    test('the search says that it has not opened, and opens with the next query', async ({
      page,
    }) => {
      await page.route(INDEX, fault);
      await page.goto(`search/?q=${encodeURIComponent('值班')}`);
      await expect(status(page)).toContainText('搜索没有打开');
      await page.unroute(INDEX);
      expect(await ask(page, '公章')).toMatch(/^找到 \d+ 页。$/);
    });

    test('an answer says that something may be missing, and the next one is whole', async ({
      page,
    }) => {
      await page.goto('search/');
      const whole = await ask(page, '公章');
      for (const part of ['w', 't']) {
        const parts = `**/_astro/search-*/${part}*.bin`;
        await page.route(parts, fault);
        await page.goto('search/');
        const cut = await ask(page, '公章');
        expect(cut).toMatch(/索引有 \d+ 个文件没有取到，可能漏了结果/);
        expect(cut).not.toContain('没有找到');
        await page.unroute(parts);
        expect(await ask(page, '公章')).toBe(whole);
        await expect(results(page).first()).toBeVisible();
      }
    });

    test('a slip that cannot be put right now is put right later', async ({ page }) => {
      const characters = '**/_astro/search-*/c*.bin';
      await page.route(characters, fault);
      await page.goto('search/');
      expect(await ask(page, '印张管理')).toContain('没有取到');
      await page.unroute(characters);
      expect(await ask(page, '印张管理')).toContain('您是不是要找“印章管理”');
    });
  });
}

test('another build that is put in place under an open page is taken up, query by query', async ({
  page,
  baseURL,
}) => {
  const site = baseURL?.endsWith('/shouce/') ? 'dist-base' : 'dist';
  const read = (name: string, build: string) => readFileSync(site + fileAddress(name, build));
  const root: IndexRoot = JSON.parse(read(ROOT, '').toString());
  await page.goto('search/');
  const truth: string[] = [];
  for (const query of QUERIES) truth.push(await ask(page, query));
  await page.goto('search/');
  await ask(page, '印章');
  // The same content under another name: no file of the old build is there any more.
  await page.route(INDEX, (route) => route.fulfill({ json: { ...root, build: NEXT_BUILD } }));
  await page.route(PARTS, (route) => {
    const [, build = '', name = ''] =
      /search-([^/]+)\/([\w-]+)\.bin/.exec(route.request().url()) ?? [];
    if (build !== NEXT_BUILD) return route.fulfill({ status: 404 });
    const body = sealPart(NEXT_BUILD, name, openPart(root.build, name, read(name, root.build)));
    return route.fulfill({ body: Buffer.from(body) });
  });
  const answers: string[] = [];
  for (const query of QUERIES) answers.push(await ask(page, query));
  expect(answers).toEqual(truth);
});

test('a query that hung the search for good is answered', async ({ page }) => {
  await page.goto('search/');
  for (const query of [
    'jieshaoxinzenmekaizaizhizhengming？',
    'the quick brown fox jumps over the lazy dog and runs!',
  ]) {
    await ask(page, query);
    expect(await ask(page, '公章')).toMatch(/^找到 \d+ 页。$/);
  }
});

test('a search that is caught in something is stopped, says so, and goes on with the next query', async ({
  page,
}) => {
  const worker = /_astro\/worker-[^/]*\.js/;
  const caught = 'addEventListener("message", ({ data }) => { if (data.id) for (;;); });';
  await page.route(worker, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: caught }),
  );
  await page.clock.install();
  await page.goto('search/');
  await page.getByRole('searchbox').fill('公章');
  await page.clock.runFor(2000);
  await page.unroute(worker);
  await expect(async () => {
    await page.clock.runFor(5000);
    await expect(status(page)).toContainText('太久没有结果，已经停下', { timeout: 500 });
  }).toPass();
  await page.getByRole('searchbox').fill('印章');
  await expect(async () => {
    await page.clock.runFor(1000);
    await expect(status(page)).toHaveText(/^找到 \d+ 页。$/, { timeout: 500 });
  }).toPass();
});
