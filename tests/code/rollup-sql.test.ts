/** docs/ROLLUP.md, done word for word: its SQL gives the figures of the page. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instrumentsOf } from '#domain/assessment/outline-instruments.ts';
import { FLAT_COLUMNS, flatRows } from '#domain/assessment/rollup/flat-table.ts';
import type { UnitSheet } from '#domain/assessment/rollup/unit-sheet.ts';
import { rollupOf } from '#domain/assessment/rollup/rollup.ts';
import { selectionOf } from '#domain/assessment/rollup/selection.ts';
import { addTallies, NO_SHEETS, tallyOf } from '#domain/assessment/rollup/tally.ts';
import { toCsv } from '#domain/text/csv.ts';
import { ASSESSMENT_ROLLUP } from '#strings.ts';
import { CONTENT, OLDER, UNITS } from './rollup-units.ts';

const text = readFileSync('docs/ROLLUP.md', 'utf8');
/** The blocks by the remark that they begin with. */
const blocks = new Map(
  [...text.matchAll(/```sql\n-- (.+)\n([^]*?)```/g)].map(([, name = '', sql = '']) => [name, sql]),
);

function rollup(sheets: readonly UnitSheet[]) {
  const selection = selectionOf(CONTENT, sheets);
  const instruments = instrumentsOf(CONTENT);
  const tally = selection.counted
    .map(({ reactions }) => tallyOf(CONTENT, instruments, reactions))
    .reduce(addTallies, NO_SHEETS);
  return rollupOf(CONTENT, selection, tally);
}
const expected = rollup(UNITS);

const project = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'rollup-'));
let connection: DuckDBConnection;

/** Runs a block. @returns its rows; whole numbers as such, however large their type */
async function run(name: string): Promise<Record<string, unknown>[]> {
  const sql = blocks.get(name);
  if (!sql) throw new Error(`docs/ROLLUP.md has no block “${name}”.`);
  const reader = await connection.runAndReadAll(sql);
  return reader
    .getRowObjectsJS()
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          key,
          typeof value === 'bigint' ? Number(value) : value,
        ]),
      ),
    );
}

/** A flat table as the page hands it out. */
function write(path: string, sheets: readonly UnitSheet[]): void {
  const rows = sheets.flatMap((sheet) => flatRows(CONTENT, sheet));
  writeFileSync(join(folder, path), toCsv([[...FLAT_COLUMNS], ...rows]));
}

beforeAll(async () => {
  // The document works in the folder of the tables, and writes there.
  process.chdir(folder);
  write('自评明细-2026-11-27.csv', [...OLDER, ...UNITS.slice(150)]);
  write('自评明细-2026-11-28.csv', UNITS.slice(0, 200));
  connection = await (await DuckDBInstance.create(':memory:')).connect();
  await run('装入');
  await run('等级');
});

afterAll(() => {
  connection.closeSync();
  process.chdir(project);
  rmSync(folder, { recursive: true, force: true });
});

/** The figures that the page shows, as the queries name them. */
async function expectPageFigures(figures: ReturnType<typeof rollup>): Promise<void> {
  const standings = figures.areas.flatMap(({ area, standings: all }) =>
    all
      .filter(({ units }) => units > 0)
      .map(({ standing, units }) => ({ area, standing: String(standing), units })),
  );
  const distribution = await run('等级分布');
  expect(distribution).toHaveLength(standings.length);
  expect(distribution).toEqual(expect.arrayContaining(standings));
  expect(await run('答题情况')).toEqual(
    figures.areas.map(({ area, applicableWeight, answeredWeight, coverage, whole }) => ({
      area,
      applicable: applicableWeight,
      answered: answeredWeight,
      percent: coverage,
      whole,
    })),
  );
  expect(await run('短板')).toEqual(
    figures.weak.map(({ item, below, answered }) => ({
      item: item.id,
      question: item.question,
      below,
      answered,
    })),
  );
  expect(await run('各题')).toEqual(
    figures.items.map(({ item, levels, unknown, na, blank }) => ({
      item: item.id,
      ...Object.fromEntries(levels.map((units, level) => [`level_${level}`, units])),
      ...{ unknown, na, blank },
    })),
  );
}

test('every column is documented, in its order', () => {
  const cells = [...text.matchAll(/^\| ([a-z_、]+) \|/gm)].flatMap(([, cell = '']) =>
    cell.split('、'),
  );
  expect(cells).toEqual([...FLAT_COLUMNS]);
});

test('the page says the same of them', () => {
  const table = [...text.matchAll(/^\| ([a-z_、]+) \| (.+) \|$/gm)].map(([, ...cells]) => cells);
  expect(ASSESSMENT_ROLLUP.export.columnWords).toEqual(table);
});

test('the set comes out in every way there is', () => {
  const seen = expected.areas.flatMap(({ standings }) =>
    standings.filter(({ units }) => units > 0).map(({ standing }) => standing),
  );
  expect(new Set(seen).size).toBe(9);
});

test('batches are put together, each sheet once', async () => {
  const { id: questionnaire, version } = CONTENT;
  expect(await run('版本')).toEqual([{ questionnaire, version, units: UNITS.length }]);
});

test('the figures are those of the page', () => expectPageFigures(expected));

test('high levels without evidence are told', async () => {
  const rows = await run('无依据的高分');
  const high = UNITS.flatMap(({ reactions }) =>
    CONTENT.items.flatMap(({ id, area }) => {
      const reaction = reactions.get(id);
      return reaction?.state === 'answered' && reaction.level >= 3
        ? [{ area, bare: reaction.evidence === '' }]
        : [];
    }),
  );
  expect(rows).toEqual(
    CONTENT.areas.map(({ id }) => {
      const here = high.filter(({ area }) => area === id);
      return { area: id, high: here.length, undefended: here.filter(({ bare }) => bare).length };
    }),
  );
});

describe('a province', () => {
  const places = [
    { folder: '明细/region=甲市/year=2026', sheets: UNITS.slice(0, 296) },
    { folder: '明细/region=乙市/year=2026', sheets: UNITS.slice(296) },
  ];

  beforeAll(async () => {
    for (const place of places) {
      mkdirSync(join(folder, place.folder), { recursive: true });
      write(join(place.folder, '自评明细.csv'), place.sheets);
    }
    await run('转成 Parquet');
    await run('从 Parquet 装入');
  });

  test('has the same figures', () => expectPageFigures(expected));

  test('is told by place, but not of fewer than five units', async () => {
    const rows = await run('分地区');
    const { areas } = rollup(UNITS.slice(0, 296));
    const standings = areas.flatMap(({ area, standings: all }) =>
      all
        .filter(({ units }) => units > 0)
        .map(({ standing, units }) => ({
          region: '甲市',
          area,
          standing: String(standing),
          units,
        })),
    );
    expect(rows).toHaveLength(standings.length);
    expect(rows).toEqual(expect.arrayContaining(standings));
  });
});

test('fewer than five units give no figures', async () => {
  await connection.run(
    "DELETE FROM answers WHERE sheet NOT IN ('unit-3', 'unit-4', 'unit-5', 'unit-6')",
  );
  for (const name of ['等级分布', '答题情况', '短板', '各题', '无依据的高分']) {
    expect(await run(name)).toEqual([]);
  }
});
