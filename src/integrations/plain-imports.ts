import type { AstroUserConfig } from 'astro';

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/**
 * Leaves import() as it is. Vite wraps it in 0.9 KB of helper, on every page, that looks ahead for styles and chunks;
 * here all styles are linked from the page, and what is loaded on demand is small. What cannot be loaded is told as Vite
 * does, so that one place can hear of it.
 */
export function plainImports(): VitePlugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    // Else each script has a list of files that nothing reads.
    configEnvironment: () => ({ build: { modulePreload: false } }),
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () =>
        `export const __vitePreload = (load) => load().catch((error) => {
          dispatchEvent(new Event('vite:preloadError'));
          throw error;
        });`,
    },
  };
}
