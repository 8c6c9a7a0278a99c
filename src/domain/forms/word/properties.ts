/** What a Word file says of itself: the part docProps/core.xml. */
import { escapeMarkup } from '#domain/text/escape-markup.ts';

export interface FileProperties {
  readonly title: string;
  /** The unit; empty where nobody has said which. */
  readonly author: string;
}

const NAMESPACES = {
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  dc: 'http://purl.org/dc/elements/1.1/',
};

/**
 * Whoever fills a form in sends it out under another name on another day, so the file says what it is and whose, and
 * neither a day nor words for the search of this site.
 *
 * @returns the part; the library writes the time of the build and its own name into its own
 */
export function coreProperties({ title, author }: FileProperties): string {
  const names = Object.entries(NAMESPACES).map(([name, address]) => ` xmlns:${name}="${address}"`);
  const texts = [
    ['dc:title', title],
    ['dc:creator', author],
  ].flatMap(([name, text = '']) => (text ? [`<${name}>${escapeMarkup(text)}</${name}>`] : []));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<cp:coreProperties${names.join('')}>${texts.join('')}</cp:coreProperties>`
  );
}
