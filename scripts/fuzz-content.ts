/**
 * Makes more than 1,500 mistakes in the repository's own content, in memory, and judges how the check answers each.
 * Usage: npm run fuzz:content [-- --seed 7] [-- --group mdx]
 */
import { parseArgs } from 'node:util';
import { makeCases } from './fuzz/cases.ts';
import { Edition } from './fuzz/edition.ts';
import { tryAll, type Tried } from './fuzz/run.ts';
import { countVerdicts, shortfalls, tableOf } from './fuzz/table.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, group: { type: 'string' } },
});
const seed = Number(values.seed);
if (!Number.isSafeInteger(seed)) {
  console.error(`--seed is a whole number, not ${values.seed}.`);
  process.exit(2);
}
const cases = makeCases(new Edition(), seed);
const tried: Tried[] = [];
await tryAll(cases, seed, ({ tried: one, judgement }) => {
  if (values.group !== undefined && one.group !== values.group) return;
  tried.push({ tried: one, judgement });
  const { verdict, why, answer } = judgement;
  if (verdict === 'clear' || verdict === 'rightly accepted') return;
  console.log(`${verdict}（${why}） ${one.group} | ${one.name}\n${answer.replace(/^/gm, '    ')}`);
});
console.log(`\n${tableOf(tried)}\n\n${tried.length} cases, seed ${seed}`);
const missed = shortfalls(countVerdicts(tried));
for (const miss of missed) console.error(miss);
process.exitCode = missed.length > 0 ? 1 : 0;
