/**
 * npm run bench:next: from the click on a link, after 300 ms on it, to the first paint of the next page, with that page
 * drawn ahead and only fetched. Run it on a machine that does nothing else; the middle of RUNS (5) is printed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { openTabs, type Tab } from './bench-next/tab.ts';
import { serve } from './book/serve.ts';
import { browserEnvironment, browserExecutable } from './browser.ts';

const SITE = process.env['SITE_DIR'] ?? 'dist';
const BASE = process.env['SITE_BASE'] ?? '/';
const RUNS = Number(process.env['RUNS'] ?? 5);
/** So long one stays on a link, and a page has to settle, in milliseconds. */
const HOVER = 300;
const SETTLED = 1500;

/** From a page by a link to another. */
const STEPS = [
  ['procedures/', 'procedures/seals/use-approval/'],
  ['procedures/seals/use-approval/', 'handbook/'],
  ['handbook/', 'handbook/rules/meetings/'],
  ['', 'duties/'],
] as const;

const point = z.object({ x: z.number(), y: z.number() });

/** Finds the link, and notes in the storage of the tab when it is clicked. */
const FIND = `(href) => {
  const link = [...document.querySelectorAll('a')].find((each) => each.getAttribute('href') === href && each.checkVisibility());
  link.scrollIntoView({ block: 'center', behavior: 'instant' });
  addEventListener('click', ({ timeStamp }) => (sessionStorage.click = performance.timeOrigin + timeStamp), true);
  const { x, y, width, height } = link.getClientRects()[0];
  return { x: x + width / 2, y: y + height / 2 };
}`;
/** A page drawn ahead is painted first when it is shown. */
const TAKEN = `(() => {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return performance.timeOrigin + paint.startTime - sessionStorage.click;
})()`;

/** @returns milliseconds */
async function step(tab: Tab, from: string, to: string): Promise<number> {
  await tab.send('Page.navigate', { url: from });
  await wait(SETTLED);
  const { x, y } = point.parse(await tab.evaluate(`(${FIND})(${JSON.stringify(to)})`));
  await wait(HOVER);
  await tab.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  await wait(HOVER);
  for (const type of ['mousePressed', 'mouseReleased']) {
    await tab.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  }
  await wait(SETTLED);
  return z.number().parse(await tab.evaluate(TAKEN));
}

/** @param flags what the browser is started with besides */
async function measure(name: string, flags: readonly string[]): Promise<void> {
  const { address, close } = await serve(SITE, BASE);
  const profile = mkdtempSync(join(tmpdir(), 'next-'));
  const browser = spawn(
    browserExecutable() ?? 'chromium',
    ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0', ...flags].concat(
      `--user-data-dir=${profile}`,
      '--window-size=1280,900',
    ),
    { env: browserEnvironment(), stdio: ['ignore', 'ignore', 'pipe'] },
  );
  process.once('exit', () => browser.kill());
  try {
    let said = '';
    for await (const part of browser.stderr) {
      said += String(part);
      if (/ws:\/\/\S+\s/.test(said)) break;
    }
    const open = await openTabs(/ws:\/\/\S+/.exec(said)?.[0] ?? '');
    for (const [from, to] of STEPS) {
      const taken: number[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        const tab = await open();
        taken.push(await step(tab, address + from, BASE + to));
        await tab.close();
      }
      const sorted = taken.toSorted((a, b) => a - b).map(Math.round);
      console.log(`${name}　/${from} → /${to}　${sorted[RUNS >> 1]} ms（${sorted.join('、')}）`);
    }
  } finally {
    browser.kill();
    close();
  }
}

if (!existsSync(`${SITE}/index.html`)) {
  console.error(`${SITE} 里没有网站，请先运行 npm run build`);
  process.exit(1);
}
await measure('先画好', []);
await measure('只先取', ['--disable-features=Prerender2']);
