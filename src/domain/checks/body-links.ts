/** What running text links to: pages that exist once, and anchors. Pages by slug or id are references. */
import type { Problem } from '#domain/content/problem.ts';
import { pageAddresses } from '#domain/pages/page-addresses.ts';
import { addressOf } from '#domain/site/addresses.ts';
import { nearest } from '#domain/text/nearest.ts';
import { PROCEDURE } from '#strings.ts';
import type { Edition } from './edition.ts';
import { addressed } from './references/body-references.ts';

/** Anchors that layouts give, beside the sections of a procedure; the built page is checked again. */
const OF_LAYOUTS = /^(?:chapter|post|term|swimlane|step)-|^(?:facts|main)$/;

/** @returns a problem for each link to an address or an anchor that no page has */
export function findBrokenBodyLinks(edition: Edition): Problem[] {
  const addresses = pageAddresses(edition.library);
  const anchors = anchorsOf(edition);
  return edition.pages.flatMap(({ file, bodyLine, parsed }) =>
    parsed.references.flatMap(({ kind, id, line }): Problem[] => {
      if (kind !== 'address') return [];
      const [path = '', anchor] = id.split('#');
      const place = { file, field: '', line: bodyLine + line - 1 };
      if (path !== '' && !addresses.has(path)) {
        // What has a slug or an id of its own is told with all its other references.
        if (addressed(path)) return [];
        const match = nearest(path, addresses);
        const hint = match === undefined ? undefined : `是不是想写 ${match}`;
        return [{ ...place, message: `链接指向不存在的页面：${path}`, hint }];
      }
      if (anchor === undefined || OF_LAYOUTS.test(anchor)) return [];
      const known = anchors.get(path === '' ? file : path);
      if (!known || known.has(anchor)) return [];
      const match = nearest(anchor, known);
      return [
        {
          ...place,
          message: `${path === '' ? '本页' : `${path} `}没有这个锚点：#${anchor}`,
          hint: match === undefined ? '删去 # 和后面的字' : `是不是想写 #${match}`,
        },
      ];
    }),
  );
}

/** The anchors of each page, by address and, for links within a page, by file; other pages are left to the built site. */
function anchorsOf({ pages, library }: Edition): Map<string, ReadonlySet<string>> {
  const steps = new Map(library.procedures.map(({ slug, steps }) => [slug, steps]));
  const anchors = new Map<string, ReadonlySet<string>>();
  for (const { kind, id, file, parsed } of pages) {
    const own = new Set([
      ...parsed.headings.map((heading) => heading.id),
      ...(kind === 'procedures' ? Object.keys(PROCEDURE.sections) : []),
      ...(steps.get(id) ?? []).map((step) => `step-${step.id}`),
    ]);
    anchors.set(file, own);
    anchors.set(addressOf(kind === 'procedures' ? 'procedure' : 'chapter', id), own);
  }
  return anchors;
}
