/** What is wanted of builds beside what was found. */
import { middles } from './build-table.ts';
import type { SiteBuilt } from './built-sizes.ts';
import { lined, spread } from './statistics.ts';

/** Shares of Starlight's at this many pages, and by how much the dearest page may be dearer than the cheapest. */
const PAGES = 1000;
const WANTED = { wall: 0.6, memory: 0.7, output: 0.35, spread: 0.15 };

/** @returns a line for each wish that was tried */
export function wantedOfBuilds(all: readonly SiteBuilt[]): string[] {
  const found = middles(all);
  const at = (site: string) => found.find((each) => each.site === site && each.pages === PAGES);
  const [own, other] = [at('this site'), at('starlight')];
  const shares =
    own && other
      ? ([
          [
            `wall at ${PAGES} pages ≤ ${WANTED.wall} of Starlight's`,
            own.wall / other.wall,
            WANTED.wall,
          ],
          [
            `peak at ${PAGES} pages ≤ ${WANTED.memory} of Starlight's`,
            own.memory / other.memory,
            WANTED.memory,
          ],
          [
            `output at ${PAGES} pages ≤ ${WANTED.output} of Starlight's`,
            own.bytes / other.bytes,
            WANTED.output,
          ],
        ] as const)
      : [];
  const sizes = found.filter(({ site }) => site === 'this site');
  const costs = sizes.map(({ wall, pages }) => wall / pages);
  const flat =
    sizes.length > 1
      ? [
          [
            `cost a page flat within ${WANTED.spread} over all sizes`,
            spread(costs),
            WANTED.spread,
          ] as const,
        ]
      : [];
  const rows = [...shares, ...flat].map(([wanted, value, most]) => [
    wanted,
    value.toFixed(2),
    value <= most ? 'reached' : 'not reached',
  ]);
  return rows.length > 0 ? ['', ...lined([['wanted', 'found', ''], ...rows])] : [];
}
