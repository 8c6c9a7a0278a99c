/**
 * The examples of deploy/ on real servers, on the loopback address: type and headers of each kind of file, the page for
 * what is not there, what may be kept, what is packed. A server that is not installed here is not tried, and says so.
 */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCRIPT_POLICY, TYPES } from '../deploy-types.ts';
import { xmlProblem } from '../site/well-formed.ts';
import { isInstalled, SERVERS, startServer } from './deploy-servers.ts';

const EXAMPLES = [...SERVERS.map(({ example }) => example), 'deploy/web.config'];

/** What no page can say about itself. */
const SAID = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), midi=(), display-capture=()',
};

const LONG = `/* ${'长'.repeat(3000)} */`;
const folder = mkdtempSync(join(tmpdir(), 'deploy-'));
// Apache serves as another user.
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

/** A site with a file of each kind, at the root of a folder or below it. */
function layOut(name: string, base: string): string {
  const root = join(folder, name);
  const write = (path: string, content: string | Buffer) => {
    const file = join(root, base, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  write('index.html', '<p>首页</p>');
  write('404.html', '<p>没有这一页</p>');
  write('forms/index.html', '<p>表单</p>');
  write('_astro/page.Ab12.js', LONG);
  write('_astro/packed.Cd34.css', LONG);
  write('_astro/packed.Cd34.css.gz', gzipSync(`${LONG}/* packed before */`));
  for (const ending of Object.keys(TYPES)) write(`files/one.${ending}`, ending);
  return root;
}

const SITES = [
  { place: 'at the root', base: '' },
  { place: 'under /shouce', base: '/shouce' },
];

for (const server of SERVERS) {
  const installed = isInstalled(server);
  const name = installed ? server.name : `${server.name} is not installed here and was not tried`;
  describe.skipIf(!installed).each(SITES)(`${name}: $place`, ({ base }) => {
    let address = '';
    let stop = () => true;
    beforeAll(async () => {
      const own = `${server.program}${base.replace('/', '-')}`;
      const root = layOut(`${own}-site`, base);
      const started = await startServer(server, root, base, join(folder, own));
      address = `${started.address}${base}`;
      stop = started.stop;
    });
    afterAll(() => {
      stop();
    });

    it.each(Object.entries(TYPES))('sends .%s as %s', async (ending, type) => {
      const response = await fetch(`${address}/files/one.${ending}`);
      expect(response.status).toBe(200);
      const sent = response.headers.get('content-type')?.toLowerCase().replace(/;\s*/, '; ');
      expect(sent).toBe(type);
      expect(await response.text()).toBe(ending);
    });

    it.each(['/', '/files/one.ics', '/_astro/page.Ab12.js', '/nothing/', '/files/'])(
      'says of %s what a page cannot say',
      async (path) => {
        const { headers } = await fetch(`${address}${path}`);
        const isScript = path.endsWith('.js');
        expect(Object.fromEntries(headers)).toMatchObject({
          ...SAID,
          ...(isScript && { 'content-security-policy': SCRIPT_POLICY }),
        });
      },
    );

    it('keeps for good what changes its name with its contents, and nothing else', async () => {
      const kept = async (path: string) =>
        (await fetch(`${address}${path}`)).headers.get('cache-control');
      expect(await kept('/_astro/page.Ab12.js')).toBe('public, max-age=31536000, immutable');
      for (const path of ['/', '/files/one.json', '/files/one.bin', '/_astro/gone.js']) {
        expect(await kept(path), path).toBe('no-cache');
      }
    });

    it('answers 304 where nothing has changed', async () => {
      const first = await fetch(`${address}/forms/`);
      const etag = first.headers.get('etag') ?? '';
      expect(etag).not.toBe('');
      const again = await fetch(`${address}/forms/`, { headers: { 'if-none-match': etag } });
      expect(again.status).toBe(304);
    });

    it.each(['/nothing/', '/nothing.ics', '/_astro/gone.js', '/files/'])(
      'has the page of the site for %s, which is not there',
      async (path) => {
        const response = await fetch(`${address}${path}`);
        expect(response.status).toBe(404);
        expect(response.headers.get('content-type')).toMatch(/^text\/html/);
        expect(await response.text()).toContain('没有这一页');
      },
    );

    it('sends a folder without its slash on, under the name by which it was asked', async () => {
      const response = await fetch(`${address}/forms`, { redirect: 'manual' });
      expect([301, 308]).toContain(response.status);
      const to = new URL(response.headers.get('location') ?? '', `${address}/forms`);
      expect(to.href).toBe(`${address}/forms/`);
    });

    it.runIf(server.sendsPacked)('sends what was packed before', async () => {
      const response = await fetch(`${address}/_astro/packed.Cd34.css`, {
        headers: { 'accept-encoding': 'gzip' },
      });
      expect(response.headers.get('content-encoding')).toBe('gzip');
      expect(response.headers.get('content-type')).toMatch(/^text\/css/);
      expect(await response.text()).toContain('packed before');
    });

    it('packs texts', async () => {
      const response = await fetch(`${address}/_astro/page.Ab12.js`, {
        headers: { 'accept-encoding': 'gzip' },
      });
      expect(response.headers.get('content-encoding')).toBe('gzip');
      expect(await response.text()).toBe(LONG);
    });
  });
}

describe('every example', () => {
  it.each(EXAMPLES)('%s knows every kind of file', (example) => {
    const text = readFileSync(example, 'utf8');
    const missing = Object.keys(TYPES).filter(
      (ending) => !new RegExp(`[\\s."]${ending}\\b`).test(text),
    );
    // Caddy knows these by itself, as the test on the server shows.
    const own = example.endsWith('Caddyfile')
      ? new Set(['html', 'css', 'txt', 'pdf', 'zip', 'svg', 'png'])
      : new Set<string>();
    expect(missing.filter((ending) => !own.has(ending))).toEqual([]);
  });

  it.each(EXAMPLES)('%s says what a page cannot say', (example) => {
    const text = readFileSync(example, 'utf8').toLowerCase();
    for (const [name, value] of [
      ...Object.entries(SAID),
      ['content-security-policy', SCRIPT_POLICY] as const,
    ]) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
  });
});

describe('the example for IIS, which cannot be tried here', () => {
  const text = readFileSync('deploy/web.config', 'utf8');

  it('is well-formed', () => {
    expect(xmlProblem(text)).toBeUndefined();
  });

  it('names each type once, after taking out what may be there already', () => {
    const maps = [
      ...text.matchAll(
        /<remove fileExtension="\.(\w+)" \/>\s*<mimeMap fileExtension="\.(\w+)" mimeType="([^"]+)" \/>/g,
      ),
    ];
    for (const [, removed, added] of maps) expect(removed).toBe(added);
    const types = Object.fromEntries(maps.map(([, , ending = '', type = '']) => [ending, type]));
    expect(types).toMatchObject(TYPES);
    expect(text.match(/<mimeMap /g)).toHaveLength(Object.keys(types).length);
  });
});
