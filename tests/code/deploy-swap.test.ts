/**
 * Sites put in place while they are read: no request fails, and every module that a page names is there. Read from a server
 * of Node's own, and from those of deploy/ that are installed here.
 */
import { spawn } from 'node:child_process';
import { chmodSync, createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeGround } from '../deployed-site.ts';
import { isInstalled, SERVERS, startServer } from './deploy-servers.ts';

const READERS = 16;
const SWAPS = 4;
const ground = makeGround();
// Apache serves as another user.
chmodSync(ground.root, 0o755);
afterAll(() => ground.clear());

interface Running {
  readonly address: string;
  readonly stop: () => unknown;
}

/** Serves files by their path, each opened when it is asked for. */
async function plainServer(root: string): Promise<Running> {
  const server = createServer(({ url = '/' }, response) => {
    const file = join(root, url.endsWith('/') ? `${url}index.html` : url);
    if (!existsSync(file) || !statSync(file).isFile()) response.writeHead(404).end();
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

const ALL = [
  { name: 'a plain server', installed: true, start: plainServer },
  ...SERVERS.map((server) => ({
    name: server.name,
    installed: isInstalled(server),
    start: (root: string) => startServer(server, root, '', join(ground.root, server.program)),
  })),
];

/** Reads pages, and the module that each names, until told to stop. */
async function read(address: string, isOver: () => boolean) {
  const failed: string[] = [];
  let requests = 0;
  const get = async (path: string) => {
    requests += 1;
    const text = await fetch(address + path).then(
      (response) => (response.ok ? response.text() : `status ${response.status}`),
      String,
    );
    if (/^status|^TypeError/.test(text)) failed.push(`${path} ${text}`);
    return text;
  };
  const reader = async (at: number) => {
    while (!isOver()) {
      const page = await get(at % 4 === 3 ? '/' : `/p${at % 4}/`);
      const [, module] = /src="([^"]+)"/.exec(page) ?? [];
      if (module) await get(module);
    }
  };
  await Promise.all(Array.from({ length: READERS }, (_, at) => reader(at)));
  return { failed, requests };
}

const put = (name: string, target: string, ...options: string[]) =>
  new Promise<number | null>((done) => {
    spawn(process.execPath, ['scripts/deploy.ts', target, ...options], {
      env: { ...process.env, SITE_DIR: ground.build(name) },
    }).on('close', done);
  });

describe.each(ALL)('$name', ({ name, installed, start }) => {
  const said = installed ? '' : `: ${name} is not installed here and was not tried`;
  it.skipIf(!installed).each([
    { way: 'a link', options: [] },
    { way: 'file by file', options: ['--in-place'] },
  ])(
    `sends all that is asked for while sites are put in place by $way${said}`,
    async ({ options }) => {
      const target = join(ground.root, `${name.replaceAll(' ', '-')}${options.join('')}`);
      expect(await put('zero', target, ...options)).toBe(0);
      const { address, stop } = await start(target);
      let over = false;
      const reading = read(address, () => over);
      for (let swap = 1; swap <= SWAPS; swap++) {
        expect(await put(`build${swap}`, target, ...options)).toBe(0);
      }
      over = true;
      const { failed, requests } = await reading;
      stop();
      expect(failed).toEqual([]);
      expect(requests).toBeGreaterThan(READERS);
      console.log(`${name}: ${requests} requests, ${SWAPS} swaps, 0 failed`);
    },
  );
});
