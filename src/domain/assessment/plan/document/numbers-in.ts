import { PLAN_DOCUMENT } from '#strings.ts';

/** Numbers in order, three and more in a row by their ends. */
export function numbersIn(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  return runs
    .map((run) =>
      run.length > 2 ? PLAN_DOCUMENT.problems.to(run[0] ?? 0, run.at(-1) ?? 0) : run.join('、'),
    )
    .join('、');
}
