import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
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
/** The oldest browsers that the site is made for. */
const BROWSERS = ['chrome109', 'firefox115', 'safari16'];
/** Editions for print and cards repeat what their pages say. */
const REPEATS = /\/(?:print|card)\/|\/404/;
const library = loadLibrary();

/**
 * What the pages of the self-assessment share comes as two files: sixteen small ones cost a fifth more bytes, and on an
 * intranet without HTTP/2 a round trip each.
 */
const CHUNKS = {
  groups: [
    // One file for what is read: in two, what most pages have cost a request and 100 bytes more.
    {
      name: 'site',
      test: /[\\/](?:elements[\\/](?:page[\\/](?:theme-switch|newer-build|prefetch|page-contents|print-button|term-reach)|search[\\/](?:bootstrap|start-worker)))\.|preload-helper/,
      priority: 2,
    },
    // What one works with on a procedure; whoever reads a chapter has none of it.
    {
      name: 'working',
      test: /[\\/](?:elements[\\/]procedure[\\/](?:fold-list|when-wanted)|stores[\\/]keys)\./,
      priority: 2,
    },
    // And what comes when one ticks a box or says which post one holds.
    {
      name: 'keeping',
      test: /[\\/](?:elements[\\/]procedure[\\/](?:keeping|check-list|my-post)|domain[\\/]procedures[\\/]checklist|stores[\\/](?:ticks|my-post)|strings[\\/]keeping)\./,
      priority: 2,
    },
    // What the dialog, the page and the marks of the search share; whoever only reads has none of it.
    {
      name: 'searching',
      test: /[\\/](?:elements[\\/]search[\\/](?!bootstrap|start-worker|arrival|worker|search-page\.)|domain[\\/]search[\\/]|strings[\\/]search\.)/,
      priority: 1,
    },
    // What keeps texts in the browser, and what hands one out as a file; whoever only reads has none of it.
    { name: 'texts', test: /[\\/](?:stores[\\/]kept-texts|elements[\\/]hand-out)\./, priority: 3 },
    {
      name: 'kept',
      test: /[\\/](?:stores[\\/](?:kept[\\/]|drafts[\\/]draft-books\.)|elements[\\/]clock\.|domain[\\/]text[\\/]day-of\.)/,
      priority: 2,
    },
    // Else whoever fills in a form loads the search, and whoever takes it away the self-assessment.
    {
      name: 'typing',
      test: /[\\/](?:elements[\\/]typing|text[\\/]address-part)\./,
      priority: 2,
    },
    {
      name: 'filling',
      test: /[\\/](?:elements[\\/]forms[\\/](?:form-(?:sheet|status|fields)|field|rows|plain-text|scroll-notes)|domain[\\/]forms[\\/]entries)\./,
      priority: 1,
    },
    { name: 'nanostores', test: /[\\/]nanostores[\\/]/, priority: 2 },
    {
      name: 'answering',
      test: /[\\/](?:elements[\\/]assessment[\\/](?:context|ready|fill|assessment-(?:progress|status|result-link))|strings[\\/]assessment-(?:answering|live|saving))\./,
      priority: 1,
    },
    {
      name: 'questions',
      test: /[\\/]elements[\\/]assessment[\\/]assessment-(?:area|open-plan|return)\./,
    },
  ],
};

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
            output: { codeSplitting: CHUNKS },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      // The browsers of CONTRIBUTING.md. Newer targets turn width rules into a form that Safari 16.0 does not read.
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
