/**
 * npm run bench:lighthouse [-- phone accessibility /procedures/ …]: Lighthouse on a page of every kind, or on all whose
 * address begins so; on a phone and a desktop, in all categories, or in those that are named. Needs dist/, built for the
 * root. What a search engine needs of a page is left out where the page says that it is none of its business. Performance
 * depends on the machine: run it on one that does nothing else. Ends with 1 where a page has less than 100.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadavg } from 'node:os';
import { ADDRESS } from '#domain/site/addresses.ts';
import { serveBy } from './bench-peers/servers.ts';
import { pagesOf } from './bench-lighthouse/pages.ts';
import {
  CATEGORIES,
  DEVICES,
  openJudge,
  type Category,
  type Report,
} from './bench-lighthouse/run.ts';

const SITE = process.env['SITE_DIR'] ?? 'dist';
const NOT_INDEXED = /<meta name="?robots"? content="?noindex/;

/** What search engines are told of a page. */
const INDEXING = ['is-crawlable', 'robots-txt'];

/** The whole book in one page of some megabytes, for paper: how soon it is painted says only how long the book is. */
const FOR_PAPER: readonly string[] = [ADDRESS.print];

async function main(): Promise<void> {
  if (!existsSync(join(SITE, 'index.html'))) {
    console.error(`${SITE} 里没有网站，请先运行 npm run build`);
    process.exit(2);
  }
  const given = process.argv.slice(2);
  const devices = namedIn(given, DEVICES);
  const categories = namedIn(given, CATEGORIES);
  const server = await serveBy('HTTP/1.1', SITE, { key: '', cert: '' });
  const judge = await openJudge();
  console.log(`${categories.join(', ')}; load ${loadavg()[0]?.toFixed(1)}`);
  let isFull = true;
  const starts = given.filter((each) => each.startsWith('/'));
  for (const page of pagesOf(SITE, starts)) {
    const asked = categories.filter((each) => each !== 'performance' || !FOR_PAPER.includes(page));
    const skipped = isIndexed(page) ? [] : INDEXING;
    for (const device of asked.length > 0 ? devices : []) {
      const url = `http://localhost:${server.port}${page}`;
      const report = await judge.look(url, device, asked, skipped);
      console.log(`${page} ${device}: ${asked.map((each) => scoreOf(report, each)).join(' ')}`);
      for (const fault of faultsIn(report, asked)) console.log(`    ${fault}`);
      isFull &&= asked.every((each) => scoreOf(report, each) === 100);
    }
  }
  judge.close();
  server.close();
  process.exitCode = isFull ? 0 : 1;
}

/** @returns those of a list that are given, or all where none is */
function namedIn<Name extends string>(given: readonly string[], names: readonly Name[]): Name[] {
  const named = names.filter((each) => given.includes(each));
  return named.length > 0 ? named : [...names];
}

function isIndexed(page: string): boolean {
  const file = join(SITE, page.endsWith('/') ? `${page}index.html` : page);
  return !NOT_INDEXED.test(readFileSync(file, 'utf8'));
}

/** @returns from 0 to 100 */
function scoreOf({ categories }: Report, category: Category): number {
  return Math.round((categories[category]?.score ?? 0) * 100);
}

/** So many elements are named. */
const SHOWN = 5;

/** What takes a page below 100, with what it is said of. */
function faultsIn(report: Report, categories: readonly Category[]): string[] {
  return categories
    .filter((category) => scoreOf(report, category) < 100)
    .flatMap((category) =>
      (report.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
        const { score, displayValue, details } = report.audits[id] ?? { score: null };
        if (weight === 0 || score === null || Math.round(score * 100) === 100) return [];
        const nodes = details?.items?.flatMap(({ node }) => node?.snippet ?? []) ?? [];
        const said = [displayValue ?? '', ...nodes.slice(0, SHOWN)].join(' ').trim();
        return [`${category} ${id} ${Math.round(score * 100)}: ${said}`];
      }),
    );
}

await main();
