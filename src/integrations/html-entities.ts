/** The character references that Astro and this project write into HTML. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/**
 * @param html text as it stands in HTML
 * @returns the text a reader sees
 * @throws when a name is not among those the project uses, so that no page is indexed with half a word
 */
export function decodeEntities(html: string): string {
  return html.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]\w*));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number.parseInt(decimal, 10));
    const character = NAMED[name];
    if (character === undefined)
      throw new Error(`搜索索引不认识字符引用 ${whole}，请直接写这个字符`);
    return character;
  });
}
