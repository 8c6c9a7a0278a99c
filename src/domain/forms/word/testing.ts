/** What Word would show of a file, read back for tests. */
import { strFromU8, unzipSync } from 'fflate';

/** @returns the parts of an Office file as text, by path */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/**
 * @param xml word/document.xml
 * @returns a line for each paragraph (its style, what is set beside the style, its text with gaps as [n] or
 *   [what to write]) and for each
 *   row of a table, whose cells stand between bars with their width and what is set for them
 */
export function readDocument(xml: string): string[] {
  const body = /<w:body>([^]*)<w:sectPr/.exec(xml)?.[1] ?? '';
  const blocks = body.match(/<w:tbl>[^]*?<\/w:tbl>|<w:p>[^]*?<\/w:p>|<w:p\/>/g) ?? [];
  return blocks.flatMap((block) =>
    block.startsWith('<w:tbl>') ? rowsOf(block) : paragraph(block),
  );
}

function rowsOf(table: string): string[] {
  return (table.match(/<w:tr>[^]*?<\/w:tr>/g) ?? []).map((row) => {
    const height = value(row, 'w:trHeight');
    const marks = [
      ...(row.includes('<w:tblHeader/>') ? ['head'] : []),
      ...(row.includes('<w:cantSplit/>') ? [] : ['splits']),
      ...(/w:hRule="atLeast"/.test(row) ? [] : ['fixed']),
    ];
    const cells = (row.match(/<w:tc>[^]*?<\/w:tc>/g) ?? []).map(cellOf);
    return [`row ${height}`, ...marks, ...cells].join(' | ');
  });
}

function cellOf(cell: string): string {
  const width = /<w:tcW [^>]*w:w="(\d+)"/.exec(cell)?.[1] ?? '';
  const span = value(cell, 'w:gridSpan');
  const fill = /w:fill="(\w+)"/.exec(cell)?.[1];
  const align = value(cell, 'w:vAlign');
  const content = (cell.match(/<w:p>[^]*?<\/w:p>|<w:p\/>/g) ?? []).map(paragraph).join(' ¶ ');
  return [`${width}${span && `×${span}`}`, fill, align === 'bottom' ? 'bottom' : '', content]
    .filter(Boolean)
    .join(' ');
}

function paragraph(xml: string): string {
  const indent = /<w:ind ([^>]*)\/>/.exec(xml)?.[1]?.replaceAll(/w:|"/g, '');
  const marks = [
    value(xml, 'w:pStyle'),
    value(xml, 'w:jc'),
    indent && `{${indent}}`,
    xml.includes('<w:pageBreakBefore/>') ? 'new-page' : '',
    xml.includes('<w:keepNext/>') ? 'keep-next' : '',
    xml.includes('<w:keepLines/>') ? 'keep-lines' : '',
  ];
  const text = (xml.match(/<w:r>[^]*?<\/w:r>/g) ?? []).map(run).join('');
  return [...marks, text && `“${text}”`].filter(Boolean).join(' ');
}

function run(xml: string): string {
  const text = (xml.match(/<w:t[ >][^]*?<\/w:t>|<w:tab\/>/g) ?? []).map((part) =>
    part.replace('<w:tab/>', '→').replaceAll(/<[^<>]*>/g, ''),
  );
  const words = text.join('');
  if (xml.includes('w:val="FormPlaceholder"')) return `[${words.trim() || words.length}]`;
  if (xml.includes('楷体')) return `/${words}/`;
  return xml.includes('黑体') ? `*${words}*` : words;
}

function value(xml: string, tag: string): string {
  // eslint-disable-next-line no-restricted-syntax -- for tests alone
  return new RegExp(`<${tag} (?:[^>]* )?w:val="([^"]*)"`).exec(xml)?.[1] ?? '';
}
