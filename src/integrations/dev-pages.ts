/** Serves /dev/ while developing: every component in every state. A build knows nothing of it. */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { AstroIntegration } from 'astro';

const FOLDER = 'src/dev/pages';

export function devPages(): AstroIntegration {
  return {
    name: 'dev-pages',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev') devRoutes().forEach(injectRoute);
      },
    },
  };
}

/** @returns a route for each page under /dev/, which pictures are taken of as well */
export function devRoutes() {
  return globSync(`${FOLDER}/*.astro`).map((file) => {
    const name = basename(file, '.astro');
    const pattern = name === 'index' ? '/dev/' : `/dev/${name}/`;
    return { pattern, entrypoint: file.replaceAll('\\', '/'), prerender: true };
  });
}
