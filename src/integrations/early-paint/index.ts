import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from '#integrations/built-site.ts';
import { leanStyles } from './lean-styles.ts';
import { scriptsJoined } from './scripts-joined.ts';
import { stylesInside } from './styles-inside.ts';

/** Lets each page be painted as soon as it is there. Runs before whatever reads the finished pages. */
export function earlyPaint(): AstroIntegration {
  let base = '';
  return {
    name: 'early-paint',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const read = reader(folder, `${base}/_astro/`);
        for (const name of builtFiles(folder)) {
          const file = join(folder, name);
          const html = readFileSync(file, 'utf8');
          writeFileSync(file, leanStyles(scriptsJoined(stylesInside(html, read), read), read));
        }
      },
    },
  };
}

/** @returns what gives the text of a file by its address, each read once */
function reader(folder: string, assets: string): (address: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (address) => {
    if (!address.startsWith(assets)) return undefined;
    if (!known.has(address)) {
      const file = join(folder, '_astro', address.slice(assets.length));
      known.set(address, existsSync(file) ? readFileSync(file, 'utf8') : undefined);
    }
    return known.get(address);
  };
}
