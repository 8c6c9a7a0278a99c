/**
 * npm run bench:peers [-- --sizes 100,1000 --peers starlight --runs 5 --builds 1 --pages yes]: the chapters and procedures
 * of this site beside the same pages made with Starlight, VitePress and Docusaurus. Needs dist/, built for the root.
 * Nothing is judged: what is wanted stands beside what was found. Run it on a machine that does nothing else.
 */
import { existsSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { buildTable } from './bench-peers/build-table.ts';
import { buildSize, type SiteBuilt } from './bench-peers/built-sizes.ts';
import { contentOf } from './bench-peers/content.ts';
import { pageTable, wantedOfPages } from './bench-peers/page-table.ts';
import { buildPeer } from './bench-peers/peers.ts';
import { wantedOfBuilds } from './bench-peers/wanted.ts';
import { visitAll } from './bench-peers/visits.ts';
import { wishesOf, type Wishes } from './bench-peers/wishes.ts';

const SITE = process.env['SITE_DIR'] ?? 'dist';

async function main(): Promise<void> {
  const wishes = wishesOf(process.argv.slice(2));
  if (wishes.pages && !existsSync(`${SITE}/index.html`)) {
    console.error(`${SITE} 里没有网站，请先运行 npm run build`);
    process.exit(1);
  }
  console.log(`Node ${process.version}, ${availableParallelism()} processors, ${busy()}`);
  if (wishes.pages) await comparePages(wishes);
  if (wishes.sizes.length > 0) await compareBuilds(wishes);
}

async function comparePages({ peers, runs }: Wishes): Promise<void> {
  const pages = contentOf(SITE);
  const sites = [{ name: 'this site', folder: SITE }];
  for (const name of peers) {
    const { folder } = await buildPeer(name, pages);
    sites.push({ name, folder });
  }
  const visits = await visitAll(sites, pages, runs);
  console.log(
    `\n${pages.length} chapters and procedures; slow 4G (1.6 Mbit/s, 150 ms), processor 4 times slower, 360 × 780, cold, Brotli; medians of ${runs} visits by turns; ${busy()}`,
  );
  print(pageTable(visits));
  print(wantedOfPages(visits));
}

async function compareBuilds({ peers, sizes, builds }: Wishes): Promise<void> {
  const built: SiteBuilt[] = [];
  console.log('\nmade-up chapters and procedures, built cold');
  for (const size of sizes) {
    const before = busy();
    for (let round = 0; round < builds; round += 1) built.push(...(await buildSize(size, peers)));
    console.log(`${size} pages: ${before} before, ${busy()} after`);
  }
  print(buildTable(built));
  print(wantedOfBuilds(built));
}

/** How much else the machine had to do. */
function busy(): string {
  return `load ${loadavg()[0]?.toFixed(1)}`;
}

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}

await main();
