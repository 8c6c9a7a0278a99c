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
  ])('%s must not import %s', async (layer, name) => {
    expect(await refusedBy(fileIn(layer), importing(name))).toEqual(IMPORT);
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
    ['elements', 'sessionStorage'],
    ['data', 'document'],
    ['data', 'fetch'],
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
    ['stores', 'localStorage'],
    ['elements', 'document'],
    ['elements', 'fetch'],
    ['data', 'process'],
  ])('%s may use %s', async (layer, name) => {
    expect(await refusedBy(fileIn(layer), using(name))).toEqual([]);
  });

  it('never turns text into markup', async () => {
    for (const layer of ['elements', 'stores', 'components']) {
      expect(await refusedBy(fileIn(layer), `document.body.innerHTML = String(1);\n`)).toContain(
        'no-restricted-syntax',
      );
    }
  });
});
