import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from '#integrations/built-site.ts';
import { withPolicy } from './policy.ts';

/**
 * Gives each page the policy that it needs. Astro's own gives all pages one, with what any of them needs, and places it
 * behind the first styles. Runs once the scripts and styles of a page stand where they stay.
 */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of builtFiles(folder)) {
          const file = join(folder, name);
          writeFileSync(file, withPolicy(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}
