import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findBrokenLinks } from '#domain/checks/links.ts';
import { allFiles } from './built-site.ts';
import { pageFacts } from './page-facts.ts';
import { stopBuild } from './stop-build.ts';

/** Stops a build in which a link or an anchor leads nowhere. Runs when every file that pages lead to is in its place. */
export function linkCheck(): AstroIntegration {
  let base = '/';
  return {
    name: 'link-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = allFiles(folder).map((name) => `/${name.split(sep).join('/')}`);
        const problems = findBrokenLinks(pageFacts(folder), new Set(files), base);
        if (problems.length > 0) stopBuild(problems, logger);
      },
    },
  };
}
