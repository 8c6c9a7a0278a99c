/** A floor under the quality of the search on the development queries. Raise it when the search has become better. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { evalQueries } from '#domain/search/eval-query.ts';
import { measure, type Report } from '#domain/search/measure.ts';
import { openBuiltSearch, publishedSlugs } from '#integrations/built-search.ts';

const SITE = process.env['SITE_DIR'] ?? 'dist';
const QUERIES = 'tests/fixtures/search-queries-dev.yaml';
const FLOOR = { recall3: 0.95, recall5: 0.97, mrr: 0.9 };

describe('the development queries', () => {
  let report: Report;

  beforeAll(async () => {
    const queries = evalQueries.parse(parse(readFileSync(QUERIES, 'utf8')));
    report = await measure(await openBuiltSearch(SITE), queries, publishedSlugs(SITE));
  });

  test('are mostly answered, and most by the first result', () => {
    expect(report.all.n).toBeGreaterThanOrEqual(20);
    expect(report.all.recall3).toBeGreaterThanOrEqual(FLOOR.recall3);
    expect(report.all.recall5).toBeGreaterThanOrEqual(FLOOR.recall5);
    expect(report.all.mrr).toBeGreaterThanOrEqual(FLOOR.mrr);
  });

  test.each(['exact', 'code', 'nonsense', 'pinyin', 'initials'])(
    'of kind %s are all answered',
    (kind) => {
      expect(report.kinds[kind]?.recall5).toBe(1);
    },
  );
});
