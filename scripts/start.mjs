/** Builds the site and serves it. Usage: npm start [-- --port 8080] [-- --host] */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { hostname } from 'node:os';
import { parseArgs } from 'node:util';
import { stopUnlessReady } from './machine.mjs';
import { runningServer } from './running-server.mjs';

stopUnlessReady();

const USAGE = '用法：npm start [-- --port 8080] [-- --host]　换端口，或让别的电脑也能打开';
const values = readOptions();
const port = Number(values.port ?? process.env.PORT ?? 4321);
const host = values.host ? '0.0.0.0' : 'localhost';

const running = await runningServer('.astro/preview.json');
if (running) {
  console.error(
    `这个文件夹里已经开着一个：${running}　看那一个就行。内容改过要重新生成，先在那个窗口按 Ctrl+C 停掉，再运行 npm start。`,
  );
  process.exit(1);
}
const taken = await isTaken();
if (taken) {
  console.error(
    taken === 'EADDRINUSE'
      ? `端口 ${port} 已被别的程序占用。换一个端口：npm start -- --port ${port + 1}`
      : `不能使用端口 ${port}（${taken}）。端口应为 1024 到 65535 之间的数，如 npm start -- --port 8080`,
  );
  process.exit(1);
}
run(['build'], '网站没有生成。请按上面的提示改正内容或程序，再运行 npm start。');
const base = `/${(process.env.SITE_BASE ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/');
console.log(`\n网站已就绪：http://localhost:${port}${base}　（按 Ctrl+C 停止）\n`);
// Others may call this machine by its name; the server answers to no name that it was not told.
const name = hostname().toLowerCase();
const toOthers = ['--host', '--allowed-hosts', `${name},${name}.local`];
if (values.host) console.log(`别的电脑：http://${name}:${port}${base}　名字打不开就用 IP 地址\n`);
run(['preview', '--port', String(port), ...(values.host ? toOthers : [])], '服务停止了。');

/** Options as given; anything unknown ends with the usage instead of a stack trace. */
function readOptions() {
  const options = {
    port: { type: 'string' },
    host: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  };
  try {
    const given = parseArgs({ options }).values;
    if (!given.help) return given;
    console.log(USAGE);
    process.exit(0);
  } catch {
    console.error(`选项写错了：${process.argv.slice(2).join(' ')}\n${USAGE}`);
    process.exit(1);
  }
}

function run(args, message) {
  const { status, signal } = spawnSync(process.execPath, ['scripts/astro.mjs', ...args], {
    stdio: 'inherit',
  });
  if (status === 0 || signal) return;
  console.error(message);
  process.exit(status ?? 1);
}

/** Resolves to the error code when the port cannot be had, else to undefined. */
function isTaken() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    try {
      probe.listen(port, host, () => probe.close(() => resolve(undefined)));
    } catch (error) {
      resolve(error.code);
    }
  });
}
