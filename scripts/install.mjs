/**
 * Installs what is missing, so that every command works on a fresh clone.
 * Runs under whatever Node the machine has (20 or later) and without any package, hence plain JavaScript.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { stopUnlessReady } from './machine.mjs';

// npm runs no script before another when it ignores scripts, so commands that people type ask this themselves too.
stopUnlessReady();

const STAMP = 'node_modules/.installed-for';

const wanted = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(readFileSync('package.json'))
  .digest('hex');
const installed = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';

if (installed !== wanted) {
  console.log('正在安装所需的程序包（第一次约一分钟）……');
  const npm = process.env.npm_execpath;
  // `npm ci` is not used: it refuses a lock file that lacks other platforms' optional packages.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: true });
  if (result.status !== 0) {
    console.error('程序包没有装上。请检查能否访问 npm 源，再运行一次同样的命令。');
    process.exit(result.status ?? 1);
  }
  writeFileSync(STAMP, wanted);
}
