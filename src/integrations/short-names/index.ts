import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { shortNames, shortNamesOf } from './short-names.ts';

/** Makes the names of custom properties short in a built site; while developing they stay as they are written. */
export function shortProperties(): AstroIntegration {
  return {
    name: 'short-names',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const names = shortNamesOf(fileURLToPath(config.srcDir));
        updateConfig({ vite: { css: { postcss: { plugins: [shortNames(names)] } } } });
      },
    },
  };
}
