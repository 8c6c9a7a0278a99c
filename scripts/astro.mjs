/**
 * Runs Astro and holds it to its word: a line marked [ERROR] fails the command even where Astro itself would not.
 * Usage: node scripts/astro.mjs build|dev|preview …
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { besideOf, putInPlace } from './in-place.mjs';

const builds = process.argv[2] === 'build';
const mode = { build: 'production', dev: 'development' }[process.argv[2]];
const folder = process.env.SITE_DIR ?? './dist';
const fresh = besideOf(folder);

const child = spawn(
  process.execPath,
  ['node_modules/astro/bin/astro.mjs', ...process.argv.slice(2)],
  {
    stdio: ['inherit', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...(builds && { SITE_DIR: fresh }),
      // Else a machine that has set it otherwise builds with what is meant for developing, or develops without.
      ...(mode && { NODE_ENV: mode }),
      ASTRO_TELEMETRY_DISABLED: '1',
      // Astro goes to the background by itself when it believes that a coding agent runs it.
      ASTRO_DEV_BACKGROUND: '0',
      ASTRO_PREVIEW_BACKGROUND: '0',
    },
  },
);

let failed = false;
for (const [stream, out] of [
  [child.stdout, process.stdout],
  [child.stderr, process.stderr],
]) {
  createInterface({ input: stream }).on('line', (line) => {
    failed ||= line.includes('[ERROR]');
    out.write(`${line}\n`);
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('close', (code) => {
  process.exitCode = code || (failed && builds ? 1 : 0);
  if (builds) finish(code === 0 && !failed);
});

/** What did not hold leaves nothing behind, and the site of before where it is. */
function finish(held) {
  if (!held) {
    rmSync(fresh, { recursive: true, force: true });
    return;
  }
  try {
    putInPlace(fresh, folder);
  } catch (error) {
    console.error(
      `网站生成好了，但 ${folder} 正被别的程序占用（${error.code}），没有换上，原来的还在。停下正在用它的程序（如另一个 npm start），再运行一次。`,
    );
    process.exitCode = 1;
  }
}
