import type { AstroIntegration } from 'astro';
import { checkContent } from '#data/check-content.ts';
import { stopBuild } from './stop-build.ts';

/** Stops a build before anything is rendered when content has a mistake; content-watch tells them while developing. */
export function contentGuard(): AstroIntegration {
  return {
    name: 'content-guard',
    hooks: {
      // Before Astro reads the collections itself, since its own message names neither value nor remedy.
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const problems = checkContent();
        if (problems.length > 0) stopBuild(problems, logger);
      },
    },
  };
}
