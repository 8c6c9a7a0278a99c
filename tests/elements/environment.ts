/** A browser's page in which Astro's components can be rendered too: they are compiled for the server only. */
import { builtinEnvironments, type Environment } from 'vitest/runtime';

export default {
  ...builtinEnvironments['happy-dom'],
  name: 'page',
  viteEnvironment: 'ssr',
} satisfies Environment;
