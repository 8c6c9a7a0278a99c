/** What a Word file says of itself: the part docProps/core.xml. */

export interface FileProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: readonly string[];
  /** ISO 8601 day, written in as the time it was made and changed. */
  readonly day: string;
}

const NAMESPACES = {
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  dcmitype: 'http://purl.org/dc/dcmitype/',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
};

/** @returns the part; the library writes the time of the build into its own */
export function coreProperties({ title, subject, author, keywords, day }: FileProperties): string {
  const names = Object.entries(NAMESPACES).map(([name, address]) => ` xmlns:${name}="${address}"`);
  const texts = [
    ['dc:title', title],
    ['dc:subject', subject],
    ['dc:creator', author],
    ['cp:keywords', keywords.join(' ')],
    ['cp:lastModifiedBy', author],
    ['cp:revision', '1'],
  ].map(([name, text = '']) => `<${name}>${escape(text)}</${name}>`);
  const times = ['dcterms:created', 'dcterms:modified'].map(
    (name) => `<${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</${name}>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<cp:coreProperties${names.join('')}>${[...texts, ...times].join('')}</cp:coreProperties>`
  );
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
