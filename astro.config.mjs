import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { BROWSERS } from './src/integrations/browsers.ts';
import { chunkGroups } from './src/integrations/chunks.ts';
import { devPages } from './src/integrations/dev-pages.ts';
import { contentGuard } from './src/integrations/content-guard.ts';
import { contentWatch } from './src/integrations/content-watch.ts';
import { buildId } from './src/integrations/build-id.ts';
import { finishedPages } from './src/integrations/finished-pages.ts';
import { licences } from './src/integrations/licences/index.ts';
import { linkCheck } from './src/integrations/link-check.ts';
import searchIndex from './src/integrations/search/index.ts';
import { questionCheck } from './src/integrations/question-check.ts';
import { shortProperties } from './src/integrations/short-names/index.ts';
import { readLibrary } from './src/data/content-files.ts';

/** The address under which the site will be served, such as /shouce; the root when absent. */
const base = process.env.SITE_BASE ?? '/';
/** Where readers find it. What needs full addresses, the feed and the sitemap, is made only where this is known. */
const site = process.env.SITE_URL;
/** Editions for print and cards repeat what their pages say. */
const REPEATS = /\/(?:print|card)\/|\/404/;
const library = loadLibrary();

export default defineConfig({
  ...(site && { site }),
  base,
  trailingSlash: 'always',
  outDir: process.env.SITE_DIR ?? './dist',
  prerenderConflictBehavior: 'error',
  build: {
    format: 'directory',
    // So that all styles of a page are taken into it in one place, which keeps their order.
    inlineStylesheets: 'never',
  },
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { codeSplitting: { groups: chunkGroups() } },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      // Newer targets turn width rules into a form that Safari 16.0 does not read.
      target: BROWSERS,
      cssTarget: BROWSERS,
    },
  },
  redirects: Object.fromEntries(
    (library?.redirects ?? []).map(({ from, to }) => [from, `${base.replace(/\/$/, '')}${to}`]),
  ),
  integrations: [
    // For its renderer of JSX: running text is compiled by src/data/running-text.ts.
    mdx(),
    contentGuard(),
    devPages(),
    contentWatch(),
    ...(site ? [sitemap({ filter: (page) => !REPEATS.test(page) })] : []),
    licences(),
    shortProperties(),
    finishedPages(),
    searchIndex(),
    questionCheck(),
    linkCheck(),
    buildId(),
  ],
});

/** Content with a mistake must not keep the configuration from loading: the guard reports it a moment later. */
function loadLibrary() {
  try {
    return readLibrary();
  } catch {
    return undefined;
  }
}
