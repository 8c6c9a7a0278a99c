import type { AstroIntegration } from 'astro';
import { checkContent } from '#data/check-content.ts';
import { stopBuild } from './stop-build.ts';

/** Stops a build before anything is rendered when content has a mistake; content-watch tells them while developing. */
export function contentGuard(): AstroIntegration {
  return {
    name: 'content-guard',
    hooks: {
      // The first hook, so that nothing is bundled of content that will stop the build.
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const problems = checkContent();
        if (problems.length > 0) stopBuild(problems, logger);
      },
    },
  };
}
