import { relative } from 'node:path';
import type { AstroUserConfig } from 'astro';
import { readContentFiles } from '#data/content-files.ts';
import { fillTotals } from '#domain/body/totals.ts';

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/**
 * Gives the compiler of MDX the body of a page as it was read and checked, on the lines on which it stands in the file,
 * with the limit of the procedure where the text names it.
 * By itself the compiler would decode the file once more and read its front matter with another YAML parser.
 */
export function checkedBodies(): VitePlugin {
  return {
    name: 'checked-bodies',
    enforce: 'pre',
    transform: {
      filter: { id: /\.mdx$/ },
      handler(_, id) {
        const file = relative(process.cwd(), id).replaceAll('\\', '/');
        const page = readContentFiles().find((content) => content.file === file);
        const body = page && fillTotals(page.body, page.data);
        return page && { code: '\n'.repeat(page.bodyLine - 1) + body, map: null };
      },
    },
  };
}
