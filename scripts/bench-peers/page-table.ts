/** What visits took, as a table. */
import { lined, median, ratio } from './statistics.ts';
import { KINDS, type Visited } from './visit.ts';
import type { Visits } from './visits.ts';

const HEAD = [
  'site',
  'page',
  'protocol',
  ...KINDS.map((kind) => `${kind} KB`),
  'all KB',
  'requests',
  'LCP ms',
  'TBT ms',
  'CLS',
  'elements',
  'KB ÷ Starlight',
  'LCP ÷ Starlight',
];
const TO = 'starlight';

/** Wanted of a procedure page: KB of 1,000 bytes, share of Starlight's LCP, ms, share of the window. */
const WANTED = { kilobytes: 20, lcp: 0.8, tbt: 0, cls: 0.01 };

/** @returns a line for each site, page and protocol */
export function pageTable(all: readonly Visits[]): string[] {
  const rows = all.map((each) => {
    const { site, kind, protocol, visits } = each;
    const reference = referenceFor(each, all);
    const own = middles(visits);
    const other = reference && middles(reference.visits);
    return [
      site,
      kind,
      protocol,
      ...KINDS.map((name) => kilobytes(median(visits.map(({ bytes }) => bytes[name])))),
      kilobytes(own.bytes),
      own.requests.toFixed(0),
      own.lcp.toFixed(0),
      own.tbt.toFixed(0),
      own.cls.toFixed(3),
      own.elements.toFixed(0),
      other ? ratio(own.bytes, other.bytes) : '',
      other ? ratio(own.lcp, other.lcp) : '',
    ];
  });
  return lined([HEAD, ...rows]);
}

/** @returns what is wanted of this site beside what was found */
export function wantedOfPages(all: readonly Visits[]): string[] {
  const lines = all
    .filter(({ site }) => site === 'this site')
    .flatMap((each) => {
      const { kind, protocol, visits } = each;
      const own = middles(visits);
      const reference = referenceFor(each, all);
      const lcp = reference ? own.lcp / middles(reference.visits).lcp : NaN;
      const size = [
        `all KB ≤ ${WANTED.kilobytes}`,
        kilobytes(own.bytes),
        own.bytes <= WANTED.kilobytes * 1000,
      ] as const;
      const others = [
        [`LCP ≤ ${WANTED.lcp.toFixed(2)} of Starlight's`, lcp.toFixed(2), lcp <= WANTED.lcp],
        [`TBT ${WANTED.tbt}`, own.tbt.toFixed(0), own.tbt <= WANTED.tbt],
        [`CLS ≤ ${WANTED.cls}`, own.cls.toFixed(3), own.cls <= WANTED.cls],
      ] as const;
      return [...(kind === 'procedure' ? [size] : []), ...others].map(
        ([wanted, found, isReached]) => [
          kind,
          protocol,
          wanted,
          found,
          isReached ? 'reached' : 'not reached',
        ],
      );
    });
  return ['', ...lined([['page', 'protocol', 'wanted', 'found', ''], ...lines])];
}

/** The same page of Starlight over the same protocol. */
function referenceFor({ kind, protocol }: Visits, all: readonly Visits[]): Visits | undefined {
  return all.find(
    (other) => other.site === TO && other.kind === kind && other.protocol === protocol,
  );
}

function middles(visits: readonly Visited[]) {
  const middle = (of: (each: Visited) => number) => median(visits.map(of));
  return {
    bytes: middle(({ bytes }) => KINDS.reduce((sum, kind) => sum + bytes[kind], 0)),
    requests: middle(({ requests }) => requests),
    lcp: middle(({ lcp }) => lcp),
    tbt: middle(({ tbt }) => tbt),
    cls: middle(({ cls }) => cls),
    elements: middle(({ elements }) => elements),
  };
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
