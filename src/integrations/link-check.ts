import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findBrokenLinks } from '#domain/checks/links.ts';
import { attribute, readBuiltPages } from './built-site.ts';
import { stopBuild } from './stop-build.ts';

/** Stops a build in which a link or an anchor leads nowhere. Runs last, when every file is in its place. */
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
        const files = globSync('**/*', { cwd: folder }).map(
          (name) => `/${name.split(sep).join('/')}`,
        );
        const pages = readBuiltPages(folder).map(({ path, elements }) => ({
          path,
          ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
          links: elements
            .filter(({ tagName }) => tagName === 'a')
            .flatMap((element) => attribute(element, 'href') ?? []),
        }));
        const problems = findBrokenLinks(pages, new Set(files), base);
        if (problems.length > 0) stopBuild(problems, logger);
      },
    },
  };
}
