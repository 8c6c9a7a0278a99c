/**
 * Binds pages into one document. Pages are finished HTML, so this works on tags as Astro writes them:
 * attribute values stand in double quotes, and text never holds a bare “<”.
 */

/** A start or end tag; a value in quotes may hold “>”. */
const TAG = /<\/?[a-z](?:"[^"]*"|[^">])*>/gi;
const SCRIPT = /<script\b(?:"[^"]*"|[^">])*>[^]*?<\/script>/gi;
/** Attributes that hold ids of the same page. */
const ID_LISTS =
  /(\s(?:id|for|headers|aria-(?:labelledby|describedby|controls|owns|details))=")([^"]*)"/g;
const LOCAL_LINK = /(\s(?:xlink:)?href="#)([^"]*)"/g;
const HEADING = /^<(\/?)h([1-6])\b/i;
const LOWEST = 6;
/** A named section is a landmark; hundreds of them under the same few names would guide nobody. */
const LANDMARK_NAME = /^(<section\b(?:"[^"]*"|[^">])*?)\saria-label(?:ledby)?="[^"]*"/i;

/**
 * Makes a page fit to stand beside others in one document.
 *
 * @param html the page, or a part of it
 * @param prefix put before every id, with two hyphens, and before every reference to one
 * @param levels how far headings move down; each keeps its former name in data-was, for styles
 * @returns the same text without scripts and landmarks, and with everything unfolded, since paper folds nothing
 */
export function bindPage(html: string, prefix: string, levels: number): string {
  const own = (id: string) => `${prefix}--${id}`;
  return html.replace(SCRIPT, '').replace(TAG, (tag) =>
    tag
      .replace(LANDMARK_NAME, '$1')
      .replace(ID_LISTS, (_, start: string, ids: string) => {
        return `${start}${ids.split(/\s+/).filter(Boolean).map(own).join(' ')}"`;
      })
      .replace(LOCAL_LINK, (_, start: string, id: string) => `${start}${own(id)}"`)
      .replace(HEADING, (_, slash: string, digit: string) => {
        const level = Math.min(LOWEST, Number(digit) + levels);
        return slash ? `</h${level}` : `<h${level} data-was="h${digit}"`;
      })
      .replace(/^<details(?![^>]*\sopen\b)/i, '<details open'),
  );
}

/**
 * Points links to pages of the site at the place in the document where those pages now stand.
 *
 * @param html the whole document, with every page bound
 * @param anchorOf the id under which a page stands in the document, by the path of its address;
 *   undefined for a page that is not in it, whose links stay as they are
 * @returns links to a section that was left out lead to the beginning of its page
 */
export function bindLinks(html: string, anchorOf: (path: string) => string | undefined): string {
  const ids = new Set<string>();
  for (const [tag] of html.matchAll(TAG)) {
    const id = /\sid="([^"]*)"/.exec(tag)?.[1];
    if (id !== undefined) ids.add(id);
  }
  return html.replace(TAG, (tag) =>
    tag.replace(/(\shref=")([^"#]+)(?:#([^"]*))?"/, (whole, start: string, path: string, hash) => {
      const anchor = anchorOf(path);
      if (anchor === undefined || !ids.has(anchor)) return whole;
      const section = `${anchor}--${hash}`;
      return `${start}#${ids.has(section) ? section : anchor}"`;
    }),
  );
}
