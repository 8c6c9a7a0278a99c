import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { SHIPPED_FILE } from '#data/shipped-packages.ts';
import { shippedPackages } from './notices.ts';

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** Their code stays here, but files of the site are made from their data: the index and its spelling. */
const DERIVED = ['opencc-js', 'pinyin-pro'];

/**
 * Writes down, once the scripts are bundled and before the pages are made, whose code stands in them: /about/licences/
 * prints the notices. What the bundler leaves out is not shipped, what it takes in from wherever is.
 */
export function licences(): AstroIntegration {
  const modules = new Set<string>();
  const collect = (done: () => void): VitePlugin => ({
    name: 'shipped-packages',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(part.modules)) {
          if (renderedLength > 0) modules.add(id);
        }
      }
      done();
    },
  });
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [collect(() => writeShipped([...modules]))],
            // Workers are bundled before the scripts that start them.
            worker: { plugins: () => [collect(() => undefined)] },
          },
        });
      },
    },
  };
}

function writeShipped(modules: readonly string[]): void {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const derived = DERIVED.filter((name) => name in dependencies);
  const folders = derived.map((name) => join('node_modules', name));
  mkdirSync(dirname(SHIPPED_FILE), { recursive: true });
  writeFileSync(SHIPPED_FILE, JSON.stringify(shippedPackages(modules, folders)));
}
