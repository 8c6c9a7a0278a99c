/** A built page with the styles that it needs, and marks for them where they are needed. */
import { pageNames } from './page-names.ts';
import { rulesUsed } from './rules-used.ts';
import { classesOwned, scopedByClass } from './scopes-by-class.ts';
import { scopesUsed } from './scopes-used.ts';
import type { Compound } from './sheet.ts';

const STYLE = /(<style\b[^>]*>)(.*?)<\/style>/gs;

/**
 * @param html a page with its styles inside
 * @param read gives the text of a script by its address, or undefined where it is not one of the build's
 */
export function leanStyles(html: string, read: (src: string) => string | undefined): string {
  const names = pageNames(html, read);
  const isOwn = classesOwned(html, names.isWritten);
  const compounds: Compound[] = [];
  const lean = html.replace(STYLE, (_, open: string, css: string) => {
    const all = rulesUsed(css, names);
    const used = scopedByClass(all.css, all.compounds, isOwn);
    compounds.push(...used.compounds);
    return used.css && `${open}${used.css}</style>`;
  });
  return scopesUsed(lean, compounds, names.isWritten);
}
