/** Opens a page as somebody does for the first time, on a small machine behind a slow line. */
import type { Browser } from '@playwright/test';

/** A processor so many times slower than this one. */
const SLOWER = 4;
/** A line on which nothing is asked for so long is quiet, in milliseconds. */
const QUIET = 2000;
const LONGEST = 60_000;
const WINDOW = { width: 360, height: 780 };

export const KINDS = ['html', 'css', 'script', 'font', 'other'] as const;
export type Kind = (typeof KINDS)[number];

export interface Visited {
  /** Bytes that were transferred, heads included. */
  readonly bytes: Readonly<Record<Kind, number>>;
  readonly requests: number;
  /** Largest contentful paint, in milliseconds from the click. */
  readonly lcp: number;
  /** What tasks of more than 50 ms took beyond that after the first paint, in milliseconds. */
  readonly tbt: number;
  readonly cls: number;
  readonly elements: number;
}

/** What the browser tells of a page while it is being made. */
interface Told {
  lcp: number;
  cls: number;
  tasks: { start: number; duration: number }[];
}

/** @throws Error when the page is not there, or is not the page */
export async function visit(browser: Browser, address: string, title: string): Promise<Visited> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: WINDOW,
    ignoreHTTPSErrors: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const bytes = { html: 0, css: 0, script: 0, font: 0, other: 0 };
  const kinds = new Map<string, Kind>();
  let requests = 0;
  let last = performance.now();
  session.on('Network.requestWillBeSent', () => {
    requests += 1;
    last = performance.now();
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    kinds.set(requestId, kindOf(response.mimeType));
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? 'other'] += encodedDataLength;
    last = performance.now();
  });
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'load', timeout: LONGEST });
  const begun = performance.now();
  while (performance.now() - last < QUIET && performance.now() - begun < LONGEST) {
    await page.waitForTimeout(100);
  }
  const heading = await page.locator('h1').first().textContent();
  if (!heading?.includes(title)) throw new Error(`${address} is not “${title}” but “${heading}”.`);
  const told = await page.evaluate(() => (window as unknown as { told: Told }).told);
  const { paint, elements } = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    elements: document.querySelectorAll('*').length,
  }));
  await context.close();
  const blocking = told.tasks
    .filter(({ start, duration }) => start + duration > paint)
    .map(({ duration }) => Math.max(0, duration - 50));
  const tbt = blocking.reduce((sum, each) => sum + each, 0);
  return { bytes, requests, lcp: told.lcp, tbt, cls: told.cls, elements };
}

/** Runs in the page. */
function watch(): void {
  const told: Told = { lcp: 0, cls: 0, tasks: [] };
  Object.assign(window, { told });
  const observe = (type: string, hear: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({
      type,
      buffered: true,
    });
  observe('largest-contentful-paint', ({ startTime }) => (told.lcp = startTime));
  observe('layout-shift', (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) told.cls += shift.value;
  });
  observe('longtask', ({ startTime, duration }) => told.tasks.push({ start: startTime, duration }));
}

function kindOf(type: string): Kind {
  if (type === 'text/html') return 'html';
  if (type === 'text/css') return 'css';
  if (type.includes('javascript')) return 'script';
  return type.includes('font') ? 'font' : 'other';
}
