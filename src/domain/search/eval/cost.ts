/** How much queries read of the index: what a reader waits for. */
import { SearchEngine } from '#domain/search/engine.ts';
import type { ReadFile } from '#domain/search/index/reading.ts';
import { Meter, type Weigh } from './meter.ts';

export interface Cost {
  /** As they come over the line. */
  readonly bytes: number;
  readonly files: number;
}

export interface QueryCost {
  readonly kind: string;
  /** When it is the first query, the first file of the index included. */
  readonly cold: Cost;
  /** When another one came before it. */
  readonly further: Cost;
}

/** As many results as the dialog reads at first. */
const SHOWN = 3;

/** @param weigh what a file weighs on its way, in bytes */
export async function measureCost(
  read: ReadFile,
  queries: readonly { readonly q: string; readonly kind: string }[],
  weigh?: Weigh,
): Promise<QueryCost[]> {
  const costs: QueryCost[] = [];
  for (const [at, { q, kind }] of queries.entries()) {
    const before = queries[at - 1] ?? queries.at(-1);
    const [cold = NOTHING] = await costsOf(read, [q], weigh);
    const further = (await costsOf(read, [before?.q ?? q, q], weigh)).at(-1) ?? NOTHING;
    costs.push({ kind, cold, further });
  }
  return costs;
}

const NOTHING: Cost = { bytes: 0, files: 0 };

/** @returns for each query of a visit what it reads that was not read before */
async function costsOf(read: ReadFile, visit: readonly string[], weigh?: Weigh): Promise<Cost[]> {
  const meter = new Meter(weigh);
  const engine = new SearchEngine(meter.through(read), '/');
  const costs: Cost[] = [];
  let seen = NOTHING;
  for (const query of visit) {
    await engine.answer({ typed: query, count: SHOWN }, () => true);
    costs.push({ bytes: meter.bytes - seen.bytes, files: meter.files - seen.files });
    seen = { bytes: meter.bytes, files: meter.files };
  }
  return costs;
}

/** @returns a row a kind and one for all: kilobytes of a cold query and of a further one, median, nine of ten, and most */
export function formatCost(costs: readonly QueryCost[]): string {
  const kinds = [...new Set(costs.map(({ kind }) => kind))];
  const row = (name: string, some: readonly QueryCost[]) =>
    [
      name.padEnd(9) + String(some.length).padStart(4),
      spread(some.map(({ cold }) => cold.bytes / 1000)),
      spread(some.map(({ cold }) => cold.files)),
      spread(some.map(({ further }) => further.bytes / 1000)),
      spread(some.map(({ further }) => further.files)),
    ].join('');
  return [
    'read of the index: median, nine of ten, most',
    'kind        n          cold KB       cold files       further KB    further files',
    ...kinds.map((kind) =>
      row(
        kind,
        costs.filter((each) => each.kind === kind),
      ),
    ),
    row('all', costs),
  ].join('\n');
}

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return [at(0.5), at(0.9), at(1)]
    .map((value) => value.toFixed(0))
    .join(' ')
    .padStart(17);
}
