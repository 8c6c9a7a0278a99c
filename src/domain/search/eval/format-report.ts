/** Prints what measure() has found: a row a query, a row a kind, and one line for programs. */
import type { Figures, Measured, EvalReport } from './measure.ts';

/** @returns lines; the last one is a JSON object */
export function formatReport({ measured, kinds, all, nothing, unpublished }: EvalReport): string {
  return [
    'rank  kind      query → first results',
    ...measured.map(row),
    '',
    'kind        n  recall@5  recall@3    MRR  first',
    ...Object.entries(kinds).map(([kind, figures]) => summary(kind, figures)),
    summary('all', all),
    '',
    ...(nothing === undefined
      ? []
      : [`rightly nothing: ${nothing.toFixed(3)} of the queries that must find nothing`]),
    `not published yet: ${unpublished.pages} wanted pages; ${unpublished.queries} queries left out because of them`,
    JSON.stringify({ kinds, all, nothing, unpublished }),
  ].join('\n');
}

function row({ query, want, rank, found }: Measured): string {
  const place = rank === 0 ? '—' : want.length === 0 ? 'none' : String(rank);
  const wrong = rank === 0 || rank > 1 ? ` → ${found.join(' ') || 'nothing'}` : '';
  return `${place.padStart(4)}  ${query.kind.padEnd(8)}  ${query.q}${wrong}`;
}

function summary(kind: string, { n, recall5, recall3, mrr, first }: Figures): string {
  const number = (value: number, width: number) => value.toFixed(3).padStart(width);
  return (
    kind.padEnd(9) +
    String(n).padStart(4) +
    number(recall5, 10) +
    number(recall3, 10) +
    number(mrr, 7) +
    number(first, 7)
  );
}
