/**
 * Asks the registry for known faults of the packages, and says which nobody has looked at.
 * Usage: npm run audit. Exceptions, each with its reason, stand in audit-exceptions.yaml.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { exceptions, judge } from './audit/judge.ts';

const EXCEPTIONS = 'audit-exceptions.yaml';

const given = exceptions.parse(parse(readFileSync(EXCEPTIONS, 'utf8')) ?? []);
const npm = process.env['npm_execpath'];
const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
const { stdout } = spawnSync(program, [...first, 'audit', '--json'], { encoding: 'utf8' });
const verdict = judge(read(stdout), given, new Date().toISOString().slice(0, 10));
if (verdict === undefined) {
  console.error('软件源没有回答漏洞查询（有的镜像不提供），这一次没有查成。换用 npm 官方源再试。');
  console.error(stdout.trim().split('\n').slice(0, 3).join('\n'));
  process.exit(2);
}
for (const line of verdict.excepted) console.log(`已说明：${line}`);
for (const key of verdict.needless) console.log(`${EXCEPTIONS} 里这一条用不着了：${key}`);
for (const line of verdict.open) console.error(`没有处理：${line}`);
console.log(`${verdict.open.length} 处没有处理，${verdict.excepted.length} 处已说明原因`);
process.exitCode = verdict.open.length > 0 ? 1 : 0;

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
