/** Prints /print/ as a PDF whose table of contents knows its page numbers. */
import { chromium, type Page } from '@playwright/test';
import { foldBookmarks } from './bookmarks.ts';
import { bookBrowser } from './browser.ts';
import { peakMemory } from './memory.ts';
import { readPages, type PdfPages } from './page-numbers.ts';

export interface PrintedBook {
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly passes: number;
  /** Of the browser in MiB, where it can be known. */
  readonly memory: number | undefined;
}

/** Numbers settle in the second pass; more would mean that they change the length of the contents. */
const MOST_PASSES = 4;
const TIMEOUT = 300_000;

/**
 * @param address of the page to print
 * @param home address under which readers find the site; undefined where it has none, and then links that leave
 *   the book become plain words, since they would lead to the machine that printed it
 * @param browser what prints it
 * @throws when an entry of the contents is missing in the PDF, or the numbers do not settle
 */
export async function printBook(
  address: string,
  home: string | undefined,
  browser = bookBrowser(),
): Promise<PrintedBook> {
  const server = await chromium.launchServer({
    executablePath: browser.path,
    args: ['--no-sandbox', '--disable-gpu'],
    env: browser.environment,
  });
  try {
    const client = await chromium.connect(server.wsEndpoint());
    const page = await client.newPage({ colorScheme: 'light' });
    page.setDefaultTimeout(TIMEOUT);
    const response = await page.goto(address, { timeout: TIMEOUT });
    if (!response?.ok()) throw new Error(`${address} 打不开，请先运行 npm run build`);
    const entries = await prepare(page, home);
    const printed = await printUntilSettled(page, entries);
    const pdf = foldBookmarks(printed.pdf);
    return { ...printed, pdf, memory: peakMemory(server.process().pid ?? 0) };
  } finally {
    await server.close();
  }
}

/** Points links that leave the book at the site, and lists the anchors whose pages the contents name. */
async function prepare(page: Page, home: string | undefined): Promise<string[]> {
  return page.evaluate((site) => {
    for (const link of document.querySelectorAll('a[href]')) {
      const href = link.getAttribute('href') ?? '';
      if (href.startsWith('#')) continue;
      if (site === undefined) link.removeAttribute('href');
      else link.setAttribute('href', new URL(href, site).href);
    }
    const tails = [...document.querySelectorAll('[data-page-of]')];
    for (const tail of tails) tail.textContent = '000';
    return tails.map((tail) => tail.getAttribute('data-page-of') ?? '');
  }, home);
}

async function printUntilSettled(page: Page, entries: readonly string[]) {
  let known: readonly number[] = [];
  for (let pass = 1; pass <= MOST_PASSES; pass++) {
    const pdf = await printOnce(page);
    const pages = await readPages(pdf);
    const numbers = numbersOf(entries, pages);
    if (numbers.every((number, index) => number === known[index])) {
      return { pdf, pages: pages.total, passes: pass };
    }
    known = numbers;
    await page.evaluate((values) => {
      const tails = document.querySelectorAll('[data-page-of]');
      tails.forEach((tail, index) => {
        tail.textContent = String(values[index]);
      });
    }, numbers);
  }
  throw new Error(`目录的页码在 ${MOST_PASSES} 遍之内没有定下来`);
}

function printOnce(page: Page): Promise<Uint8Array> {
  return page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
}

function numbersOf(entries: readonly string[], { byAnchor }: PdfPages): number[] {
  return entries.map((anchor) => {
    const number = byAnchor.get(anchor);
    if (number === undefined) throw new Error(`PDF 里找不到目录指向的位置：${anchor}`);
    return number;
  });
}
