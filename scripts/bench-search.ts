/**
 * npm run bench:search -- [folder of another build]…: what the first query and further ones cost on a slow line, beside
 * Starlight's own search over the same pages, and how the index grows. Run it on a machine that does nothing else.
 */
import { existsSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { openBrowser, visit, type Interface, type Taken } from './bench-search/browse.ts';
import { grow } from './bench-search/corpora.ts';
import { openSecureLine } from './bench-search/secure-line.ts';
import { openLine, type Line } from './bench-search/slow-line.ts';
import { buildStarlight } from './bench-search/starlight.ts';

const SITE = process.env['SITE_DIR'] ?? 'dist';
const RUNS = Number(process.env['RUNS'] ?? 3);
const SIZES = [100, 1000, 10_000];

/** Each visit begins cold; what follows in it is a further query. */
const VISITS = [
  { name: 'word', queries: ['公章', '值班', '请假'] },
  { name: 'word', queries: ['会议纪要', '印章', '报销'] },
  { name: 'question', queries: ['公章谁保管', '值班电话', '接待标准'] },
  { name: 'question', queries: ['信息公开多少天答复', '加班费', '归档'] },
];

const OWN: Interface = {
  page: 'handbook/',
  field: '.search-dialog [role="combobox"]',
  result: '.search-dialog [role="option"]',
};
const STARLIGHT: Interface = {
  page: 'handbook/',
  field: '.pagefind-ui__search-input, pagefind-input input, site-search dialog input',
  result: '.pagefind-ui__result, pagefind-results li, site-search dialog li a',
};

/** A site whose search is measured. */
interface Site {
  readonly name: string;
  readonly folder: string;
  readonly search: Interface;
}

/** Many servers on intranets know only the first; it has six requests at once, the second has all. */
const PROTOCOLS = [
  ['HTTP/1.1', openLine],
  ['HTTP/2', openSecureLine],
] as const;

async function main(): Promise<void> {
  if (!existsSync(`${SITE}/index.html`)) {
    console.error(`${SITE} 里没有网站，请先运行 npm run build`);
    process.exit(1);
  }
  const given = process.argv.slice(2);
  const others = given.filter((each) => !each.startsWith('--'));
  if (!given.includes('--growth')) await compare(others);
  if (!given.includes('--line')) await printGrowth();
}

async function compare(others: readonly string[]): Promise<void> {
  const sites: Site[] = [
    { name: 'this site', folder: SITE, search: OWN },
    ...others.map((folder) => ({ name: folder, folder, search: OWN })),
    { name: 'Starlight', folder: await buildStarlight(SITE), search: STARLIGHT },
  ];
  const browser = await openBrowser();
  console.log('1.6 Mbit/s, 150 ms, processor 4 times slower, Brotli; median of the runs');
  console.log('site                query                 KB  requests  seconds');
  for (const [protocol, open] of PROTOCOLS) {
    console.log(protocol);
    for (const site of sites) await measure(browser, site, await open(site.folder));
  }
  await browser.close();
}

async function measure(browser: Browser, { name, search }: Site, line: Line): Promise<void> {
  const further: Taken[] = [];
  for (const { name: kind, queries } of VISITS) {
    const cold: Taken[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const [first, ...rest] = await visit(browser, line, search, queries);
      if (first) cold.push(first);
      further.push(...rest);
    }
    print(name, `cold ${kind} ${queries[0]}`, cold);
  }
  print(name, 'further query', further);
  line.close();
}

async function printGrowth(): Promise<void> {
  console.log('\nmade-up pages: index, and medians of what queries read of it');
  console.log('pages    files       KB  ms a page  cold KB  files  further KB  files');
  // The first time, what is measured is the machine getting to know the code.
  await grow(Math.min(...SIZES));
  for (const size of SIZES) {
    const { pages, files, bytes, millisecondsAPage, cold, further } = await grow(size);
    const cells = [
      [pages, 5],
      [files, 9],
      [bytes / 1000, 9],
      [millisecondsAPage.toFixed(2), 11],
      [cold.bytes / 1000, 9],
      [cold.files, 7],
      [further.bytes / 1000, 12],
      [further.files, 7],
    ] as const;
    console.log(
      cells
        .map(([value, width]) =>
          (typeof value === 'number' ? value.toFixed(0) : value).padStart(width),
        )
        .join(''),
    );
  }
}

function print(name: string, query: string, taken: readonly Taken[]): void {
  const middle = (of: (each: Taken) => number) =>
    taken.map(of).toSorted((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0;
  const kilobytes = (middle(({ bytes }) => bytes) / 1000).toFixed(0);
  const requests = String(middle((each) => each.requests));
  const seconds = (middle(({ milliseconds }) => milliseconds) / 1000).toFixed(2);
  // Chinese characters take two places.
  const width = [...query].reduce((sum, each) => sum + (/\p{Script=Han}/u.test(each) ? 2 : 1), 0);
  console.log(
    name.padEnd(16) +
      query +
      ' '.repeat(Math.max(1, 30 - width)) +
      kilobytes.padStart(4) +
      requests.padStart(10) +
      seconds.padStart(9),
  );
}

await main();
