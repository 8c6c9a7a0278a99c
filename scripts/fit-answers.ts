/** npm run fit:answers [-- --write]: fits the weights of the answer line to the questions of tests/fixtures. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { evidenceOf } from '#domain/search/answer/line-of.ts';
import { askedSet, heldRight, questionsIn } from '#domain/search/eval/asked-set.ts';
import {
  fitWeights,
  formatJudged,
  judge,
  judgeHeldOut,
  weightsFile,
  type Case,
  type Judged,
} from '#domain/search/eval/fit/fit-answers.ts';
import type { LoadedTools } from '#domain/search/load-search.ts';
import { search } from '#domain/search/search.ts';
import { openBuiltSearch } from '#integrations/search/built-search.ts';

const SITE = process.env['SITE_DIR'] ?? 'dist';
const FIXTURES = 'tests/fixtures';
const SET = /^search-answers(?:-(\d+))?\.yaml$/;
const HELD = 'search-lines-held-right.yaml';
const WEIGHTS = 'src/domain/search/answer/alike-weights.ts';

type Held = Parameters<typeof questionsIn>[1];

async function main(): Promise<void> {
  const tools = await openBuiltSearch(SITE);
  const held = heldRight.parse(read(HELD));
  const [cases, kept]: [Case[], Case[]] = [[], []];
  for (const file of readdirSync(FIXTURES).filter((name) => SET.test(name))) {
    const set = askedSet.parse(read(file));
    (set.heldOut ? kept : cases).push(...(await casesOf(tools, file, held)));
  }
  const weights = fitWeights(cases);
  const own = judge(cases, weights);
  const heldOut = judgeHeldOut(cases);
  console.log(`${cases.length} 问，按全部拟合：\n${formatJudged(own)}\n`);
  console.log(`每五问留出一问，不看它拟合：\n${formatJudged(heldOut)}\n`);
  console.log(`留出时答错的：\n${faultsIn(heldOut)}\n`);
  if (kept.length > 0) console.log(`${kept.length} 问不进拟合：\n${tell(judge(kept, weights))}`);
  if (!process.argv.includes('--write')) return;
  writeFileSync(WEIGHTS, weightsFile(weights, cases.length));
  console.log(`写进 ${WEIGHTS}`);
}

async function casesOf(tools: LoadedTools, file: string, held: Held): Promise<Case[]> {
  const [, set = '1'] = SET.exec(file) ?? [];
  const cases: Case[] = [];
  for (const one of questionsIn(askedSet.parse(read(file)), held)) {
    const evidence = await evidenceOf(tools, one.typed, search(tools, one.typed));
    cases.push({ set, evidence, ...one });
  }
  return cases;
}

function tell(judged: readonly Judged[]): string {
  return `${formatJudged(judged)}\n${faultsIn(judged)}`;
}

function read(file: string): unknown {
  return parse(readFileSync(`${FIXTURES}/${file}`, 'utf8'));
}

function faultsIn(judged: readonly Judged[]): string {
  return judged
    .filter(({ result }) => result === 'wrong' || result === 'told')
    .map(({ set, typed, line }) => `${set} ${typed} → ${line?.text ?? ''} ${line?.url ?? ''}`)
    .join('\n');
}

await main();
