/**
 * Runs Astro and holds it to its word: a line marked [ERROR] fails the command even where Astro itself would not.
 * Usage: node scripts/astro.mjs build|dev|preview …
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Said once for every MDX file by the bundler, with a frame of the source; it would drown real warnings. */
const HARMLESS = /MODULE_LEVEL_DIRECTIVE/;
const FRAME_ENDS = '╯';

const child = spawn(
  process.execPath,
  ['node_modules/astro/bin/astro.mjs', ...process.argv.slice(2)],
  {
    stdio: ['inherit', 'pipe', 'pipe'],
    env: {
      ...process.env,
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
  let inFrame = false;
  createInterface({ input: stream }).on('line', (line) => {
    failed ||= line.includes('[ERROR]');
    if (HARMLESS.test(line)) inFrame = true;
    else if (!inFrame) out.write(`${line}\n`);
    else inFrame = !line.includes(FRAME_ENDS);
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('close', (code) => {
  process.exitCode = code || (failed && process.argv[2] === 'build' ? 1 : 0);
});
