import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from '#integrations/built-site.ts';
import { paintingEarly } from './early-paint/index.ts';
import { keepLineEnds } from './line-ends/keep-line-ends.ts';
import { withPolicy } from './policy/policy.ts';
import { shortMarkup } from './short-markup.ts';

/**
 * Completes each page that Astro has written, in one reading and one writing of it, before whatever reads the finished
 * pages. The ends of lines come first, and the policy last, which names by hash the scripts and styles as they then stand.
 */
export function finishedPages(): AstroIntegration {
  let base = '';
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const paintedEarly = paintingEarly(folder, `${base}/_astro/`);
        for (const name of builtFiles(folder)) {
          const file = join(folder, name);
          const written = shortMarkup(keepLineEnds(readFileSync(file, 'utf8')));
          writeFileSync(file, withPolicy(paintedEarly(written)));
        }
      },
    },
  };
}
