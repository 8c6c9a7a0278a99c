/** The figures of a run, by group. */
import type { Verdict } from './judge.ts';
import type { Tried } from './run.ts';

const VERDICTS = [
  'clear',
  'half clear',
  'vague',
  'stack',
  'wrongly accepted',
  'hang',
  'wrongly refused',
  'rightly accepted',
] as const satisfies readonly Verdict[];

export type Counts = Readonly<Record<Verdict, number>>;

export function countVerdicts(tried: readonly Tried[]): Counts {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<
    Verdict,
    number
  >;
  for (const { judgement } of tried) counts[judgement.verdict] += 1;
  return counts;
}

/** @returns a row for each group and one for all, with nothing where nothing is counted */
export function tableOf(tried: readonly Tried[]): string {
  const groups = [...Map.groupBy(tried, ({ tried: { group } }) => group)];
  const rows = [
    ['', ...VERDICTS],
    ...groups.map(([group, some]) => rowOf(group, some)),
    rowOf('all', tried),
  ];
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths?.[column] ?? 0, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rowOf(name: string, tried: readonly Tried[]): string[] {
  const counts = countVerdicts(tried);
  return [
    name,
    ...VERDICTS.map((verdict) => (counts[verdict] === 0 ? '' : String(counts[verdict]))),
  ];
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

/** What a run must reach: every mistake seen and answered, nearly all of them so that the answer can be used. */
const CLEAR = 0.9;

/** @returns what the figures miss; empty when they hold */
export function shortfalls(counts: Counts): string[] {
  const refused = counts.clear + counts['half clear'] + counts.vague;
  const none = (['wrongly accepted', 'stack', 'hang', 'wrongly refused'] as const).filter(
    (verdict) => counts[verdict] > 0,
  );
  return [
    ...none.map((verdict) => `${verdict}: ${counts[verdict]}, must be 0`),
    ...(counts.clear < refused * CLEAR
      ? [`clear: ${counts.clear} of ${refused}, must be ${CLEAR * 100} %`]
      : []),
  ];
}
