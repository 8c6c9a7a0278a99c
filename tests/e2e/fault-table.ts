/**
 * Lets every script, style and index file fail in turn while somebody uses a page of each kind, and prints what came of
 * it. Usage: npm run test:faults, after a build; npm run test:faults -- 自评 for the journeys so called.
 */
import { chromium, type BrowserContext, type Route } from '@playwright/test';
import { preview } from 'astro';
import { browserEnvironment, browserExecutable } from '../../scripts/browser.ts';
import { JOURNEYS, type Journey, type Outcome } from './fault-journeys.ts';

/** How long a slow file takes, in milliseconds. */
const SLOW = 3000;

const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  断线: (route) => route.abort('connectionreset'),
  '404': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '没有这一页' }),
  半截: async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
  },
  换成网页: (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>登录' }),
  很慢: async (route) => {
    await new Promise((resolve) => {
      setTimeout(resolve, SLOW);
    });
    await route.continue();
  },
};

const executablePath = browserExecutable();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
  env: browserEnvironment(),
});
const server = await preview({ root: process.cwd(), logLevel: 'error', server: { port: 4798 } });
const site = `http://localhost:${server.port}/`;

/** Walks a journey in a browser that knows nothing, with one file failing. */
async function walk(
  { path, walk: go }: Journey,
  set: (context: BrowserContext) => Promise<unknown>,
): Promise<Outcome> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await set(context);
  try {
    await page.goto(site + path, { waitUntil: 'domcontentloaded' });
    return await go(page);
  } finally {
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  }
}

/** @returns the paths of all files but the page itself that an unharmed journey reads */
async function filesOf(journey: Journey): Promise<string[]> {
  const files = new Set<string>();
  const { verdict, shown } = await walk(journey, async (context) => {
    await context.route('**', (route) => {
      const request = route.request();
      if (request.resourceType() !== 'document') files.add(new URL(request.url()).pathname);
      return route.continue();
    });
  });
  if (verdict !== 'works') throw new Error(`${journey.name} does not work unharmed: ${shown}`);
  return [...files].filter((file) => !/\.(?:svg|ico|xml)$/.test(file));
}

const counts = { works: 0, says: 0, silent: 0 };
for (const journey of JOURNEYS.filter(({ name }) => name.includes(process.argv[2] ?? ''))) {
  const files = await filesOf(journey);
  for (const file of files) {
    for (const [fault, answer] of Object.entries(FAULTS)) {
      const { verdict, shown } = await walk(journey, (context) =>
        context.route((url) => url.pathname === file, answer),
      );
      counts[verdict] += 1;
      if (verdict === 'silent') console.log(`${journey.name}  ${fault}  ${file}  ${shown}`);
    }
  }
  console.log(`${journey.name}：${files.length} 个文件`, counts);
}
await browser.close();
await server.stop();
console.log(`works ${counts.works}, says ${counts.says}, silent ${counts.silent}`);
process.exitCode = counts.silent > 0 ? 1 : 0;
