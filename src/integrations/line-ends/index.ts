import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from '#integrations/built-site.ts';
import { keepLineEnds } from './keep-line-ends.ts';

/** Keeps the last characters of each text together. Runs before whatever reads the finished pages. */
export function lineEnds(): AstroIntegration {
  return {
    name: 'line-ends',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of builtFiles(folder)) {
          const file = join(folder, name);
          writeFileSync(file, keepLineEnds(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}
