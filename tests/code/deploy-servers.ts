/** Starts the servers of deploy/ with the example as it stands: only port and folder are put in. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface Server {
  readonly name: string;
  readonly example: string;
  readonly program: string;
  /** @returns what stands around the example, and how it is started; files of its own go into `folder` */
  readonly start: (given: Given) => { readonly config: string; readonly command: string[] };
  /** For a site under a path. */
  readonly under?: (example: string, base: string) => string;
  readonly environment?: (base: string) => Record<string, string>;
  /** Whether it sends files that were packed before. */
  readonly sendsPacked?: true;
}

interface Given {
  readonly example: string;
  readonly folder: string;
  readonly config: string;
}

const isRoot = process.getuid?.() === 0;
const APACHE_MODULES = '/usr/lib/apache2/modules';
const apacheModules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'filter', 'deflate'];

export const SERVERS: readonly Server[] = [
  {
    name: 'nginx',
    example: 'deploy/nginx.conf',
    program: 'nginx',
    sendsPacked: true,
    under: (example, base) => example.replace('set $base "";', `set $base ${base};`),
    start: ({ example, folder, config }) => ({
      config: [
        isRoot ? 'user root;' : '',
        'daemon off; master_process off;',
        `pid ${folder}/pid; error_log ${folder}/error.log; events {}`,
        'http { access_log off;',
        ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
          (name) => `${name}_temp_path ${folder}/${name};`,
        ),
        example,
        '}',
      ].join('\n'),
      command: ['nginx', '-p', folder, '-c', config],
    }),
  },
  {
    name: 'Caddy',
    example: 'deploy/Caddyfile',
    program: 'caddy',
    sendsPacked: true,
    environment: (base) => ({ HANDBOOK_BASE: base }),
    start: ({ example, config }) => ({
      config: `{\n\tadmin off\n\tauto_https off\n}\n${example}`,
      command: ['caddy', 'run', '--adapter', 'caddyfile', '--config', config],
    }),
  },
  {
    name: 'Apache',
    example: 'deploy/apache.conf',
    program: 'apache2',
    under: (example, base) => example.replaceAll(/(ErrorDocument \d+ )\/404/g, `$1${base}/404`),
    start: ({ example, folder, config }) => ({
      config: [
        `ServerRoot ${folder}`,
        `ServerName localhost`,
        `PidFile ${folder}/pid`,
        `ErrorLog ${folder}/error.log`,
        `DefaultRuntimeDir ${folder}`,
        `TypesConfig /dev/null`,
        isRoot ? 'User www-data\nGroup www-data' : '',
        `Listen ${/<VirtualHost ([^>]+)>/.exec(example)?.[1]}`,
        example,
      ].join('\n'),
      command: [
        'apache2',
        ...apacheModules.flatMap((name) => [
          '-C',
          `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`,
        ]),
        ...['-D', 'FOREGROUND', '-f', config],
      ],
    }),
  },
];

/** @returns whether a server can be started here */
export function isInstalled({ program }: Server): boolean {
  const option = program === 'caddy' ? 'version' : '-v';
  return spawnSync(program, [option]).status === 0;
}

/**
 * @param server one of the above
 * @param root the folder that is served; the example's own stands in its place
 * @param base the path the site was built for, empty at the root
 * @param folder for files of the server
 * @returns its address and what stops it
 * @throws with what the server says when it does not start
 */
export async function startServer(server: Server, root: string, base: string, folder: string) {
  const port = await freePort();
  const written = readFileSync(server.example, 'utf8');
  const placed = (base && server.under ? server.under(written, base) : written)
    .replaceAll('/srv/handbook', root)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('<VirtualHost *:80>', `<VirtualHost 127.0.0.1:${port}>`)
    .replace(/^:80 \{/m, `http://127.0.0.1:${port} {`);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'server.conf');
  const { config, command } = server.start({ example: placed, folder, config: path });
  writeFileSync(path, config);
  const [program = '', ...options] = command;
  const child = spawn(program, options, {
    env: { ...process.env, ...server.environment?.(base), HOME: folder },
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<never>((_, reject) => {
    child.on('exit', (code) => {
      reject(new Error(`${server.name} ended with ${code}:\n${said}`));
    });
  });
  // A server that is stopped ends too.
  ended.catch(() => undefined);
  const address = `http://127.0.0.1:${port}`;
  await Promise.race([answers(address), ended]);
  return { address, stop: () => child.kill() };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, '127.0.0.1', ready));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    try {
      await fetch(address);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  throw new Error(`Nothing answers at ${address}.`);
}
