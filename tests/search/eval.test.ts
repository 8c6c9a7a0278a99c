/** A floor under the quality of the search. Raise it when the search has become better. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { evalQueries } from '#domain/search/eval/eval-query.ts';
import { measure, type EvalReport } from '#domain/search/eval/measure.ts';
import { isGeneralEdition } from '#tests/edition.ts';
import { openBuiltSearch, publishedSlugs } from '#integrations/search/built-search.ts';

const SITE = process.env['SITE_DIR'] ?? 'dist';
const SETS = [
  { file: 'search-queries-dev.yaml', least: 20, floor: { recall3: 0.95, recall5: 0.97, mrr: 0.9 } },
  {
    file: 'search-queries-more.yaml',
    least: 100,
    floor: { recall3: 0.93, recall5: 0.95, mrr: 0.9 },
  },
];

// The queries name pages of the general edition; an office that hides or renames them asks others.
describe.runIf(isGeneralEdition).each(SETS)('the queries of $file', ({ file, least, floor }) => {
  let report: EvalReport;

  beforeAll(async () => {
    const queries = evalQueries.parse(parse(readFileSync(`tests/fixtures/${file}`, 'utf8')));
    report = await measure(await openBuiltSearch(SITE), queries, publishedSlugs(SITE));
  });

  test('are mostly answered, and most by the first result', () => {
    expect(report.all.n).toBeGreaterThanOrEqual(least);
    expect(report.all.recall3).toBeGreaterThanOrEqual(floor.recall3);
    expect(report.all.recall5).toBeGreaterThanOrEqual(floor.recall5);
    expect(report.all.mrr).toBeGreaterThanOrEqual(floor.mrr);
  });

  test.each(['code', 'pinyin', 'initials'])('of kind %s are all answered', (kind) => {
    expect(report.kinds[kind]?.recall5).toBe(1);
  });

  test('find nothing for nonsense, with hardly an exception', () => {
    expect(report.kinds['nonsense']?.recall5).toBeGreaterThanOrEqual(0.95);
  });
});
