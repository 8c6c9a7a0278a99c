import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../eslint.layers.mjs';
import { refusedBy } from './lint.ts';

const FOLDERS = readdirSync('src').filter((name) => name !== 'styles');
const IMPORT = ['no-restricted-imports'];
const LATE = ['no-restricted-syntax'];

const fileIn = (layer: string) =>
  layer.includes('.') ? `src/${layer}` : `src/${layer}/somewhere/fault.ts`;
const moduleIn = (layer: string) => (layer.includes('.') ? `#${layer}` : `#${layer}/some/part.ts`);
const importing = (address: string) => `import { part } from '${address}';\nexport { part };\n`;

/** Every layer with every other part of src/: what the table does not allow is refused. */
const PAIRS = Object.entries<readonly string[]>(LAYERS).flatMap(([layer, may]) =>
  [...Object.keys(LAYERS), 'styles'].map((target) => ({
    layer,
    target,
    allowed: may.includes(target),
  })),
);

describe('layers', () => {
  it('knows every folder and file of src/', () => {
    expect(Object.keys(LAYERS).sort()).toEqual([...FOLDERS].sort());
  });

  it.each(PAIRS.filter(({ allowed }) => !allowed))(
    '$layer must not import $target',
    async ({ layer, target }) => {
      expect(await refusedBy(fileIn(layer), importing(moduleIn(target)))).toEqual(IMPORT);
    },
  );

  it.each(PAIRS.filter(({ allowed }) => allowed))(
    '$layer may import $target',
    async ({ layer, target }) => {
      const address = layer === 'strings.ts' ? './strings/page.ts' : moduleIn(target);
      expect(await refusedBy(fileIn(layer), importing(address))).toEqual([]);
    },
  );

  it('allows neighbours in the same folder', async () => {
    for (const layer of ['schemas', 'domain', 'stores', 'elements', 'data', 'pages']) {
      expect(await refusedBy(fileIn(layer), importing('./neighbour.ts'))).toEqual([]);
    }
  });
});

describe('ways around the layers', () => {
  it.each([
    ['climbing out of the folder', importing('../../../stores/theme.ts')],
    ['climbing after going down', importing('./inner/../../../stores/theme.ts')],
    ['climbing behind the hash', importing('#domain/../stores/theme.ts')],
    ['from the root of the site', importing('/src/stores/theme.ts')],
    ['handing on', `export * from '#stores/theme.ts';`],
    ['a type alone', `import type { Theme } from '#stores/theme.ts';\nexport type T = Theme;\n`],
    ['as raw text', `import text from '#stores/theme.ts?raw';\nexport { text };\n`],
    ['for its effect', `import '#elements/page/term-tip.ts';`],
  ])('%s is refused', async (_, text) => {
    expect(await refusedBy('src/domain/fault.ts', text)).toContain('no-restricted-imports');
  });

  it.each([
    ['import()', `export const load = () => import('#stores/theme.ts');`],
    ['import() that climbs', `export const load = () => import('../../stores/theme.ts');`],
    ['import() of a name put together', 'export const load = (n: string) => import(`#${n}`);'],
    ['a type in place', `export type T = import('#stores/theme.ts').Theme;`],
    ['import.meta.glob', `export const all = import.meta.glob('#stores/*.ts');`],
    ['new URL', `export const at = new URL('../stores/theme.ts', import.meta.url);`],
    ['import.meta.resolve', `export const at = import.meta.resolve('#stores/theme.ts');`],
    ['import.meta by a text', `export const all = import.meta['glob']('#stores/*.ts');`],
    ['import =', `import theme = require('#stores/theme.ts');\nexport { theme };\n`],
  ])('%s is refused', async (_, text) => {
    expect(await refusedBy('src/domain/fault.ts', text)).toEqual(expect.arrayContaining(LATE));
  });

  it('lets a file climb within its layer, however deep', async () => {
    for (const [file, address] of [
      ['src/domain/search/index/fine.ts', '../query/query.ts'],
      ['src/domain/a/b/c/fine.ts', '../../../text/width.ts'],
      ['src/components/page/Fine.astro', '../content/Cite.astro'],
    ] as const) {
      const text = importing(address);
      expect(
        await refusedBy(
          file,
          file.endsWith('.astro') ? `---\n${text.split('\n')[0]}\n---\n{part}\n` : text,
        ),
        file,
      ).toEqual([]);
    }
  });

  it.each([
    ['src/domain/fault.ts', '../stores/theme.ts'],
    ['src/domain/search/fault.ts', '../../stores/theme.ts'],
    ['src/domain/search/index/fault.ts', '../../../stores/theme.ts'],
    ['src/domain/a/b/c/fault.ts', '../../../../stores/theme.ts'],
  ])('%s must not climb out by %s', async (file, address) => {
    expect(await refusedBy(file, importing(address))).toEqual(IMPORT);
  });

  it('sees a script of a component climb out', async () => {
    const script = (address: string) => `<p>x</p>\n<script>\n  import '${address}';\n</script>\n`;
    const file = 'src/components/page/Fault.astro';
    expect(await refusedBy(file, script('../../stores/theme.ts'))).toEqual(IMPORT);
    expect(await refusedBy(file, script('../list/part.ts'))).toEqual([]);
  });

  it.each([
    ['src/components/Fault.astro', '../stores/theme.ts'],
    ['src/components/page/Fault.astro', '../../stores/theme.ts'],
    ['src/pages/fault.astro', '#stores/theme.ts'],
    ['src/layouts/Fault.astro', '/src/stores/theme.ts'],
  ])('%s must not name %s as the source of a script', async (file, address) => {
    expect(await refusedBy(file, `<p>x</p>\n<script src="${address}"></script>\n`)).toEqual(LATE);
  });

  it('lets a component name a script that it may know', async () => {
    for (const address of ['#elements/page/term-tip.ts', '../list/part.ts']) {
      const text = `<p>x</p>\n<script src="${address}"></script>\n`;
      expect(await refusedBy('src/components/page/Fine.astro', text), address).toEqual([]);
    }
  });

  it('sees the front matter and the scripts of a page', async () => {
    const page = `---\nimport { $a } from '#stores/theme.ts';\n---\n<p>{$a}</p>\n`;
    expect(await refusedBy('src/pages/fault.astro', page)).toEqual(IMPORT);
    const script = `<p>x</p>\n<script>\n  import { $a } from '#stores/theme.ts';\n  $a();\n</script>\n`;
    expect(await refusedBy('src/components/fault.astro', script)).toEqual(IMPORT);
  });
});

describe('packages', () => {
  it.each([
    ['strings', 'zod'],
    ['site.ts', 'zod'],
    ['schemas', 'astro:content'],
    ['domain', 'node:fs'],
    ['domain', 'fs/promises'],
    ['domain', 'node:crypto'],
    ['domain', 'astro'],
    ['domain', 'nanostores'],
    ['stores', 'node:fs'],
    ['stores', '@astrojs/rss'],
    ['elements', 'node:path'],
    ['elements', 'nanostores'],
    ['data', 'nanostores'],
    ['markdown', 'node:fs'],
    ['integrations', 'astro:content'],
    ['components', 'astro:content'],
    ['data', 'astro:content'],
    ['layouts', 'node:fs'],
    ['pages', 'node:fs'],
    ['data', 'node:https'],
    ['data', 'http'],
    ['data', 'node:http2'],
    ['data', 'node:net'],
    ['data', 'node:tls'],
    ['data', 'node:dns/promises'],
    ['data', 'undici'],
    ['integrations', 'node:https'],
    ['elements', 'ws'],
  ])('%s must not import %s', async (layer, name) => {
    expect(await refusedBy(fileIn(layer), importing(name))).toEqual(IMPORT);
  });

  it('keeps the network from data when it is loaded late, too', async () => {
    for (const name of ['undici', 'node:https']) {
      const text = `export const load = () => import('${name}');`;
      expect(await refusedBy(fileIn('data'), text), name).toEqual(expect.arrayContaining(LATE));
    }
  });

  it.each([
    ['schemas', 'zod'],
    ['domain', 'docx'],
    ['stores', 'nanostores'],
    ['data', 'node:fs'],
    ['data', 'satteri'],
    ['markdown', 'satteri'],
    ['integrations', 'node:fs'],
    ['integrations', 'opencc-js'],
    ['layouts', 'node:crypto'],
    ['pages', '@astrojs/rss'],
    ['elements', 'zod/mini'],
  ])('%s may import %s', async (layer, name) => {
    expect(await refusedBy(fileIn(layer), importing(name))).toEqual([]);
  });
});

describe('what a browser or a server gives', () => {
  const using = (name: string) => `export const found = ${name};\n`;

  it.each([
    ['schemas', 'fetch'],
    ['domain', 'fetch'],
    ['domain', 'document'],
    ['domain', 'localStorage'],
    ['domain', 'globalThis'],
    ['domain', 'process'],
    ['markdown', 'fetch'],
    ['strings', 'window'],
    ['stores', 'document'],
    ['stores', 'fetch'],
    ['stores', 'window.document'],
    ['stores', 'window.fetch'],
    ['stores', 'self.document'],
    ['stores', `window['document']`],
    ['stores', `navigator.sendBeacon('/')`],
    ['stores', 'new Image()'],
    ['stores', `new Worker('w.js')`],
    ['stores', 'caches'],
    ['stores', 'localStorage'],
    ['stores', 'sessionStorage'],
    ['stores', 'indexedDB'],
    ['stores', 'parent'],
    ['stores', 'process'],
    ['domain', `new Worker('w.js')`],
    ['domain', 'caches'],
    ['domain', `matchMedia('print')`],
    ['domain', 'class extends HTMLElement {}'],
    ['domain', 'customElements'],
    ['domain', 'new DOMParser()'],
    ['domain', 'Buffer'],
    ['schemas', 'setTimeout(() => 1)'],
    ['elements', 'sessionStorage'],
    ['elements', 'caches'],
    ['data', 'document'],
    ['data', 'fetch'],
    ['data', 'new WebSocket(String(1))'],
    ['data', 'globalThis.fetch'],
    ['integrations', 'indexedDB'],
    ['components', 'localStorage'],
    ['pages', 'localStorage'],
  ])('%s must not use %s', async (layer, name) => {
    expect(await refusedBy(fileIn(layer), using(name))).toEqual(['no-restricted-globals']);
  });

  it('is not reached through window either', async () => {
    expect(await refusedBy('src/elements/fault.ts', using('window.localStorage'))).toEqual([
      'no-restricted-properties',
    ]);
    expect(
      await refusedBy('src/elements/fault.ts', `export const { indexedDB: found } = window;\n`),
    ).toEqual(['no-restricted-properties']);
  });

  it.each([
    'globalThis.document',
    'globalThis.fetch',
    `globalThis['document']`,
    'globalThis.window.document',
    'globalThis.navigator',
    'globalThis.localStorage',
    'globalThis.indexedDB',
  ])('is not reached by stores as %s', async (name) => {
    expect(await refusedBy(fileIn('stores'), using(name))).toEqual(['no-restricted-properties']);
  });

  it('is not taken apart by stores either', async () => {
    expect(
      await refusedBy(fileIn('stores'), `export const { document: found } = globalThis;\n`),
    ).toEqual(['no-restricted-properties']);
  });

  it('is not kept in a cookie', async () => {
    const text = `export const found = document.cookie;\n`;
    expect(await refusedBy(fileIn('elements'), text)).toEqual(['no-restricted-properties']);
  });

  it.each([
    ['domain', 'new TextEncoder()'],
    ['domain', `new URL('/', 'http://a/')`],
    ['stores', `new BroadcastChannel('a')`],
    ['elements', `new Worker('w.js')`],
    ['elements', `matchMedia('print')`],
    ['elements', 'document'],
    ['elements', 'fetch'],
    ['data', 'process'],
  ])('%s may use %s', async (layer, name) => {
    expect(await refusedBy(fileIn(layer), using(name))).toEqual([]);
  });

  it.each([
    'document.body.innerHTML = String(1)',
    `document.body['innerHTML'] = String(1)`,
    'document.body.outerHTML += String(1)',
    `document.body.insertAdjacentHTML('beforeend', String(1))`,
    'document.body.setHTMLUnsafe(String(1))',
    'document.body.setHTML(String(1))',
    'Document.parseHTMLUnsafe(String(1))',
    'document.write(String(1))',
    'document.writeln(String(1))',
    'window.document.write(String(1))',
    'document.createRange().createContextualFragment(String(1))',
    `new DOMParser().parseFromString(String(1), 'text/html')`,
    `document.createElement('iframe').srcdoc = String(1)`,
    `document.body.setAttribute('srcdoc', String(1))`,
  ])('never turns text into markup by %s', async (statement) => {
    for (const layer of ['elements', 'components', 'dev']) {
      expect(await refusedBy(fileIn(layer), `${statement};\n`), layer).toContain(
        'no-restricted-syntax',
      );
    }
  });

  it('never turns text into markup in a script or a frame of a component', async () => {
    for (const text of [
      '<script>document.write(String(1));</script>\n',
      '<iframe srcdoc={String(1)}></iframe>\n',
    ]) {
      expect(await refusedBy('src/components/Fault.astro', text), text).toContain(
        'no-restricted-syntax',
      );
    }
  });

  it('lets what is no page write', async () => {
    const text = `export const put = (out: { write: (text: string) => void }) => out.write('a');\n`;
    expect(await refusedBy(fileIn('elements'), text)).toEqual([]);
  });
});
