/** Searches as somebody does: opens the search of a page and types. */
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserEnvironment, browserExecutable } from '../browser.ts';
import type { Line } from './slow-line.ts';

/** Where a search shows itself. */
export interface Interface {
  /** The page on which it is opened. */
  readonly page: string;
  readonly field: string;
  readonly result: string;
}

export interface Taken {
  readonly bytes: number;
  readonly requests: number;
  /** From the key that opens the search, or the query typed after another one, to results on the screen. */
  readonly milliseconds: number;
}

/** What comes after it is no part of the answer any more, in milliseconds. */
const QUIET = 1500;
/** A processor so many times slower than this one. */
const SLOWER = 4;

export async function openBrowser(): Promise<Browser> {
  const executablePath = browserExecutable();
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
    env: browserEnvironment(),
  });
}

/** @returns what the first query of a visit takes, and each one after it */
export async function visit(
  browser: Browser,
  line: Line,
  { page: start, field, result }: Interface,
  queries: readonly string[],
): Promise<Taken[]> {
  const context = await browser.newContext({ locale: 'zh-CN', ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(line.address + start, { waitUntil: 'networkidle' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const all: Taken[] = [];
  line.take();
  for (const [at, query] of queries.entries()) {
    const shown = at === 0 ? '' : await textOf(page, result);
    const begun = performance.now();
    if (at === 0) await page.keyboard.press('Control+k');
    await page.locator(field).fill(query, { timeout: 60_000 });
    await page.waitForFunction(
      ([selector, before]) => {
        const text = document.querySelector(selector)?.textContent ?? '';
        return text !== '' && text !== before;
      },
      [result, shown] as const,
      { timeout: 60_000 },
    );
    const milliseconds = performance.now() - begun;
    await page.waitForTimeout(QUIET);
    all.push({ ...line.take(), milliseconds });
  }
  await context.close();
  return all;
}

async function textOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).first().textContent()) ?? '';
}
