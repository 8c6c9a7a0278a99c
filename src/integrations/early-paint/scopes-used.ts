/** The marks by which styles of a component reach its elements alone, where they are needed and no longer than needed. */
import type { Compound } from './sheet.ts';

const MARK = /\s(data-astro-cid-[\w-]+)(?:="true")?(?=[\s>/])/g;
const MARKED_TAG = /<([a-z][a-z\d-]*)\b[^>]*? data-astro-cid-[^>]*>/gi;
const STYLE = /<style\b[^>]*>.*?<\/style>/gs;

/**
 * Astro marks every element of a component that has styles of its own, by a name of twenty letters. A table of
 * responsibilities alone has two hundred of them, and styles for three kinds of cells.
 *
 * @param html a page with its styles inside
 * @param compounds what those styles ask for
 * @param isWritten says whether a script may give an element this class
 * @returns the page with marks only where a rule asks for them, one letter each
 */
export function scopesUsed(
  html: string,
  compounds: readonly Compound[],
  isWritten: (word: string) => boolean,
): string {
  const asked = Map.groupBy(
    compounds.filter(({ scope }) => scope !== undefined),
    ({ scope }) => scope ?? '',
  );
  const short = new Map(
    [...asked.keys()].map((mark, index) => [mark, `data-${index.toString(36)}`]),
  );
  const isAsked = (mark: string, tag: string, classes: ReadonlySet<string>) =>
    asked
      .get(mark)
      ?.some(
        (compound) =>
          (compound.tag === undefined || compound.tag === tag) &&
          compound.classes.every((name) => classes.has(name) || isWritten(name)),
      );
  const styles: string[] = [];
  return html
    .replace(STYLE, (style) => `<${styles.push(style) - 1}>`)
    .replace(MARKED_TAG, (whole, tag: string) => {
      const classes = new Set(/\sclass="([^"]*)"/.exec(whole)?.[1]?.split(/\s+/));
      return whole.replace(MARK, (_, mark: string) =>
        isAsked(mark, tag.toLowerCase(), classes) ? ` ${short.get(mark)}` : '',
      );
    })
    .replace(/<(\d+)>/g, (_, index: string) =>
      (styles[Number(index)] ?? '').replace(
        /\[(data-astro-cid-[\w-]+)\]/g,
        (whole, mark: string) => (short.has(mark) ? `[${short.get(mark)}]` : whole),
      ),
    );
}
