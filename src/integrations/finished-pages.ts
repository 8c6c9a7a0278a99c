import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { addressOfFile, builtFiles } from '#integrations/built-site.ts';
import { paintingEarly } from './early-paint/index.ts';
import { keepLineEnds } from './line-ends/keep-line-ends.ts';
import { keepTitleWords } from './line-ends/keep-title-words.ts';
import { factsOf, keepFacts, type PageFacts } from './page-facts.ts';
import { withPolicy } from './policy/policy.ts';
import { shortMarkup } from './short-markup.ts';

/** Completes each page between its rendering and its writing, and reads off it what the last steps of the build want to know. */
export function finishedPages(): AstroIntegration {
  let base = '';
  let pages = finishing('', base);
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
        pages = finishing(fileURLToPath(config.outDir), base);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => completing(astro, base, pages.finished));
      },
      'astro:build:done': () => pages.finishRest(),
    },
  };
}

interface Finishing {
  /**
   * @param path the address of a page, without the base
   * @returns the page as it is to be written
   */
  readonly finished: (path: string, html: string) => string;
  /** Once all that is rendered has been written. */
  readonly finishRest: () => void;
}

/**
 * @param folder of the built site, which has its scripts and styles before its pages
 * @param base the path under which it will be served, without its last slash
 */
export function finishing(folder: string, base: string): Finishing {
  const paintedEarly = paintingEarly(folder, `${base}/_astro/`);
  const known = new Map<string, PageFacts>();
  const finished = (path: string, html: string) => {
    // The ends of lines come first, and the policy last, which names by hash the scripts and styles as they then stand.
    const page = withPolicy(paintedEarly(shortMarkup(keepLineEnds(keepTitleWords(html)))));
    known.set(path, factsOf(path, page));
    return page;
  };
  const finishRest = () => {
    const names = builtFiles(folder);
    // Pages that lead from an old address to the new one are Astro's own, and rendered by nobody.
    for (const name of names.filter((each) => !known.has(addressOfFile(each)))) {
      const file = join(folder, name);
      writeFileSync(file, finished(addressOfFile(name), readFileSync(file, 'utf8')));
    }
    keepFacts(
      folder,
      names.flatMap((name) => known.get(addressOfFile(name)) ?? []),
    );
  };
  return { finished, finishRest };
}

/**
 * @param astro what renders
 * @param base as above
 * @param complete is given the address of each page, without the base, and what was rendered
 * @returns what renders the same pages, completed: each is then written once, and never read
 */
export function completing(
  astro: AstroPrerenderer,
  base: string,
  complete: (path: string, html: string) => string,
): AstroPrerenderer {
  return {
    ...astro,
    render: async (request, options) => {
      const rendered = await astro.render(request, options);
      const response = 'response' in rendered ? rendered.response : rendered;
      if (!response.headers.get('content-type')?.startsWith('text/html')) return rendered;
      const html = complete(addressOf(request.url, base), await response.text());
      return new Response(html, response);
    },
  };
}

/** @returns the address at which the file of a page will lie */
function addressOf(url: string, base: string): string {
  const path = decodeURI(new URL(url).pathname).slice(base.length);
  return path === '/404/' ? '/404.html' : path;
}
