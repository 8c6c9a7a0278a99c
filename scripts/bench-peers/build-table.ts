/** What builds took, as a table. */
import type { SiteBuilt } from './built-sizes.ts';
import { lined, median, ratio } from './statistics.ts';

const HEAD = [
  'pages',
  'site',
  'wall s',
  'processor s',
  'peak MB',
  'output MB',
  'files',
  'ms a page',
  'ms a further page',
  'wall ÷ Starlight',
  'MB ÷ Starlight',
  'output ÷ Starlight',
];
const TO = 'starlight';

export interface Middle {
  readonly site: string;
  readonly pages: number;
  readonly wall: number;
  readonly processor: number;
  readonly memory: number;
  readonly bytes: number;
  readonly files: number;
}

/** @returns one for each site and size: the middle of all builds of it */
export function middles(all: readonly SiteBuilt[]): Middle[] {
  const groups = Map.groupBy(all, ({ site, pages }) => `${pages} ${site}`);
  return [...groups.values()].flatMap((group) => {
    const middle = (of: (each: SiteBuilt) => number) => median(group.map(of));
    const [first] = group;
    return first
      ? [
          {
            site: first.site,
            pages: first.pages,
            wall: middle(({ wall }) => wall),
            processor: middle(({ processor }) => processor),
            memory: middle(({ memory }) => memory),
            bytes: middle(({ bytes }) => bytes),
            files: middle(({ files }) => files),
          },
        ]
      : [];
  });
}

/** @returns a line for each site and size */
export function buildTable(all: readonly SiteBuilt[]): string[] {
  const found = middles(all);
  const rows = found.map((own) => {
    const other = found.find(({ site, pages }) => site === TO && pages === own.pages);
    const smaller = found.findLast(({ site, pages }) => site === own.site && pages < own.pages);
    const further = smaller && (own.wall - smaller.wall) / (own.pages - smaller.pages);
    return [
      String(own.pages),
      own.site,
      own.wall.toFixed(1),
      number(own.processor),
      number(own.memory, 0),
      number(own.bytes / 1e6),
      String(own.files),
      number((own.wall / own.pages) * 1000),
      further === undefined ? '' : number(further * 1000),
      other ? ratio(own.wall, other.wall) : '',
      other ? ratio(own.memory, other.memory) : '',
      other ? ratio(own.bytes, other.bytes) : '',
    ];
  });
  return lined([HEAD, ...rows]);
}

function number(value: number, digits = 1): string {
  return Number.isFinite(value) ? value.toFixed(digits) : '';
}
