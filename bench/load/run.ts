/**
 * Reads the built site from the servers of deploy/ with many connections, while it is put in place anew.
 * Usage: npm run bench:load [-- SECONDS CONNECTIONS], 20 and 500 without any. Needs dist/, and a server of deploy/.
 * autocannon is a package of its own here, installed on first use, so that no other command waits for it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled, SERVERS, startServer, type Server } from '../../tests/code/deploy-servers.ts';

const HERE = 'bench/load';
const AUTOCANNON = `${HERE}/node_modules/autocannon/autocannon.js`;

/** The part of its result that is told; latencies are in milliseconds. */
interface Result {
  readonly requests: { readonly average: number; readonly total: number };
  readonly latency: { readonly p50: number; readonly p99: number };
  readonly non2xx: number;
  readonly errors: number;
  readonly timeouts: number;
}

type Cannon = (options: {
  readonly url: string;
  readonly connections: number;
  readonly duration: number;
  readonly requests: readonly { readonly path: string }[];
  readonly headers: Readonly<{ [name: string]: string }>;
}) => Promise<Result>;

const [duration = 20, connections = 500] = process.argv.slice(2).map(Number);
if (!existsSync('dist/build.json')) {
  console.error('dist 里没有生成好的网站。先运行 npm run build。');
  process.exit(2);
}
if (!existsSync(AUTOCANNON)) {
  spawnSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], {
    cwd: HERE,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
const cannon: Cannon = (await import(join(process.cwd(), AUTOCANNON))).default;
const root = mkdtempSync(join(tmpdir(), 'load-'));
// Apache serves as another user.
chmodSync(root, 0o755);
const paths = ['/', '/procedures/seals/use-approval/', '/forms/', '/duties/', '/favicon.svg']
  .concat(
    readdirSync('dist/_astro')
      .slice(0, 3)
      .map((name) => `/_astro/${name}`),
  )
  .filter((path) => existsSync(join('dist', path)));

console.log(`${connections} connections, ${duration} s, ${paths.length} addresses, packed files`);
console.log(
  'server   meanwhile            req/s      p50      p99   requests  not 2xx   errors  time-outs',
);
let failed = 0;
for (const server of SERVERS) {
  if (!isInstalled(server)) console.log(`${server.name} is not installed here and was not tried`);
  else
    for (const [name, options] of [
      ['nothing', undefined],
      ['a link swapped', []],
      ['file by file', ['--in-place']],
    ] as const) {
      failed += await load(server, name, options);
    }
}
rmSync(root, { recursive: true });
process.exitCode = failed > 0 ? 1 : 0;

/** @returns the number of requests that failed */
async function load(server: Server, name: string, options: readonly string[] | undefined) {
  const target = join(root, `${server.program}-${name.replaceAll(' ', '-')}`);
  await put(target, options ?? []);
  const { address, stop } = await startServer(server, target, '', `${target}-server`);
  const began = Date.now();
  // Filling the folder beside takes its time on a busy machine.
  const inPlace = options && put(target, options).then(() => (Date.now() - began) / 1000);
  const result = await cannon({
    url: address,
    connections,
    duration,
    requests: paths.map((path) => ({ path })),
    headers: { 'accept-encoding': 'gzip' },
  });
  const after = await inPlace;
  stop();
  const { requests, latency, non2xx, errors, timeouts } = result;
  const figures = [Math.round(requests.average), latency.p50, latency.p99, requests.total];
  const told = [...figures, non2xx, errors, timeouts].map((each) => String(each).padStart(9));
  const swapped = after === undefined ? '' : `   in place after ${after.toFixed(1)} s`;
  console.log(server.name.padEnd(9) + name.padEnd(16) + told.join('') + swapped);
  if (after !== undefined && after > duration) {
    console.log('  The site was in place too late to be noticed: give more seconds.');
    return 1;
  }
  return non2xx + errors + timeouts;
}

/** Resolves once the site is in place. */
function put(target: string, options: readonly string[]): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['scripts/deploy.ts', target, '--gzip', ...options]);
    child.on('close', (code) => {
      if (code === 0) done();
      else failed(new Error(`The site was not put in place: ${code}.`));
    });
  });
}
