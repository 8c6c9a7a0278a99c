/** npm run search:eval -- FILE.yaml: how well the search of the built site answers the queries of a file. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { onTheLine } from './bench-search/on-the-line.ts';
import { evalQueries } from '#domain/search/eval/eval-query.ts';
import { formatCost, measureCost } from '#domain/search/eval/cost.ts';
import { measure } from '#domain/search/eval/measure.ts';
import { formatReport } from '#domain/search/eval/format-report.ts';
import { FILE_ADDRESS } from '#domain/site/addresses.ts';
import {
  openBuiltSearch,
  publishedAddresses,
  readFromDisk,
} from '#integrations/search/built-search.ts';

const SITE = process.env['SITE_DIR'] ?? 'dist';

async function main(): Promise<void> {
  const [file] = process.argv.slice(2);
  if (file === undefined) fail('要给一个查询文件：npm run search:eval -- 文件.yaml');
  if (!existsSync(file)) fail(`没有这个文件：${file}`);
  const queries = evalQueries.safeParse(parse(readFileSync(file, 'utf8')));
  if (!queries.success) fail(`${file} 的写法不对：每项写 q、kind，和 want 或 urls`);
  if (!existsSync(`${SITE}${FILE_ADDRESS.searchIndex}`)) build();
  const tools = await openBuiltSearch(SITE);
  const report = await measure(tools, queries.data, publishedAddresses(SITE));
  console.log(formatCost(await measureCost(readFromDisk(SITE), queries.data, onTheLine)), '\n');
  console.log(formatReport(report));
}

function build(): void {
  console.log(`${SITE} 里没有搜索索引，先构建……`);
  const { status } = spawnSync('npm', ['run', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('构建没有成功。');
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

await main();
