import { describe, expect, test } from 'vitest';
import { evalQueries } from './eval-query.ts';
import { formatReport } from './format-report.ts';

const figures = (n: number, value: number) => ({
  n,
  first: value / 4,
  recall5: value,
  recall3: value / 2,
  mrr: value,
});
const report = {
  measured: [
    {
      query: { q: '盖章', kind: 'everyday', want: ['seals/use'] },
      want: ['seals/use'],
      rank: 1,
      found: ['seals/use'],
    },
    {
      query: { q: '存档', kind: 'everyday', want: ['a/b'] },
      want: ['a/b'],
      rank: 3,
      found: ['x/y', 'a/b'],
    },
    { query: { q: '用因', kind: 'typo', want: ['a/b'] }, want: ['a/b'], rank: 0, found: [] },
    { query: { q: '火星', kind: 'nonsense', want: [] }, want: [], rank: 1, found: [] },
  ],
  kinds: { everyday: figures(2, 0.5), nonsense: figures(1, 1) },
  all: figures(4, 0.75),
  nothing: 1,
  unpublished: { pages: 2, queries: 1 },
};

test('a report has a row a query, with what was found instead, a row a kind, and a line for programs', () => {
  const lines = formatReport(report).split('\n');
  expect(lines).toEqual([
    'rank  kind      query → first results',
    '   1  everyday  盖章',
    '   3  everyday  存档 → x/y a/b',
    '   —  typo      用因 → nothing',
    'none  nonsense  火星',
    '',
    'kind        n  recall@5  recall@3    MRR  first',
    'everyday    2     0.500     0.250  0.500  0.125',
    'nonsense    1     1.000     0.500  1.000  0.250',
    'all         4     0.750     0.375  0.750  0.188',
    '',
    'rightly nothing: 1.000 of the queries that must find nothing',
    'not published yet: 2 wanted pages; 1 queries left out because of them',
    JSON.stringify({
      kinds: report.kinds,
      all: report.all,
      nothing: 1,
      unpublished: report.unpublished,
    }),
  ]);
});

describe('a file of queries', () => {
  const query = { q: '盖章', kind: 'everyday', want: ['seals/use'] };

  test('is read; a query may be a number, and may want nothing', () => {
    expect(evalQueries.parse([{ ...query, q: 12345, want: [] }])).toEqual([
      { ...query, q: '12345', want: [] },
    ]);
  });

  test('may want addresses of the site, with or without a place on the page', () => {
    const asked = { q: '保密法', kind: 'reg', urls: ['/regulations/secrecy/', '/duties/#a', '/'] };
    expect(evalQueries.parse([asked])).toEqual([asked]);
  });

  test.each([
    { q: '章', kind: 'page', urls: [] },
    { q: '章', kind: 'page', urls: ['forms/'] },
    { q: '章', kind: 'page', urls: ['/forms'] },
    { ...query, urls: ['/forms/'] },
    { ...query, q: '' },
    { ...query, kind: '' },
    { ...query, want: ['seals'] },
    { ...query, want: ['seals/use/card'] },
    { ...query, want: ['Seals/use'] },
    { ...query, more: 1 },
    { q: '盖章', kind: 'everyday' },
  ])('is refused where a query is not one: %o', (wrong) => {
    expect(evalQueries.safeParse([wrong]).success).toBe(false);
  });
});
