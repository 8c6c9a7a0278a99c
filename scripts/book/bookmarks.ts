/**
 * Folds the bookmarks of a PDF. Chromium leaves every one of them open, and a reader would see 1,800 in one column.
 * The PDF stays as it is: what changes is appended as an update (ISO 32000-1, 7.5.6), which every reader follows.
 * Libraries that change PDFs (pdf-lib and its kin, 20 MB and more) would write all of it anew to the same end.
 */

/** Bookmarks down to this level are seen when the book is opened: its title, and the parts. */
const OPEN_LEVELS = 2;

/** One byte a character. */
const BYTES = 'latin1';

interface Item {
  /** `12 0`, number and generation of the object. */
  readonly reference: string;
  readonly body: string;
  readonly children: readonly Item[];
}

/**
 * @param pdf as Chromium writes it: a single table of references, and bookmarks outside compressed streams
 * @returns the same with every bookmark below the parts folded away
 * @throws when it has no bookmarks or is written in another way
 */
export function foldBookmarks(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString(BYTES);
  const trailer = /trailer\s*<<([\s\S]*)>>\s*startxref\s*(\d+)\s*%%EOF\s*$/.exec(file.slice(-1000));
  const [, dictionary = '', table = ''] = trailer ?? [];
  const read = objectReader(file, Number(table));
  const outlines = referenceIn(read(referenceIn(dictionary, 'Root')), 'Outlines');
  if (outlines === undefined) {
    throw new Error('这个 PDF 里找不到书签，没有折起来。印书的浏览器要 125 以上的 Chrome 或 Edge');
  }
  let end = file.length;
  const rows: string[] = [];
  const objects = [...folded(readItem(read, outlines), 0)].map(({ reference, body }) => {
    const [number = '', generation = ''] = reference.split(' ');
    const object = `${reference} obj\n${body}\nendobj\n`;
    rows.push(`${number} 1\n${String(end).padStart(10, '0')} ${generation.padStart(5, '0')} n \n`);
    end += object.length;
    return object;
  });
  const references = `xref\n${rows.join('')}trailer\n<<${dictionary}\n/Prev ${table}>>\n`;
  const update = `${objects.join('')}${references}startxref\n${end}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(update, BYTES)]);
}

type Read = (reference: string | undefined) => string;

/** @returns what reads the body of an object, looked up in the table of references; empty where there is none */
function objectReader(file: string, table: number): Read {
  const [head = '', count = 0] = /^xref\s+0 (\d+)\s+/.exec(file.slice(table, table + 40)) ?? [];
  return (reference) => {
    const number = Number.parseInt(reference ?? '', 10);
    if (!(number < Number(count))) return '';
    const row = table + head.length + 20 * number;
    const offset = Number(file.slice(row, row + 10));
    const start = file.indexOf('obj', offset) + 'obj'.length;
    return file.slice(start, file.indexOf('endobj', start)).trim();
  };
}

function readItem(read: Read, reference: string): Item {
  const body = read(reference);
  const children: Item[] = [];
  let next = referenceIn(body, 'First');
  while (next !== undefined) {
    const child = readItem(read, next);
    children.push(child);
    next = referenceIn(child.body, 'Next');
  }
  return { reference, body, children };
}

function referenceIn(body: string, key: string): string | undefined {
  return new RegExp(`/${key} (\\d+ \\d+) R`).exec(body)?.[1];
}

/** @returns the items that others stand below, with their new counts */
function* folded(item: Item, level: number): Generator<Pick<Item, 'reference' | 'body'>> {
  if (item.children.length === 0) return;
  // Of an open item it is how many are seen below it, of a folded one how many would be, below zero.
  const count = level < OPEN_LEVELS ? seenBelow(item, level) : -item.children.length;
  yield { reference: item.reference, body: withCount(item.body, count) };
  for (const child of item.children) yield* folded(child, level + 1);
}

function seenBelow({ children }: Item, level: number): number {
  if (level >= OPEN_LEVELS) return 0;
  return children.reduce((sum, child) => sum + 1 + seenBelow(child, level + 1), 0);
}

function withCount(body: string, count: number): string {
  const without = body.replace(/\s*\/Count -?\d+/, '');
  return without.replace(/>>$/, `\n/Count ${count}>>`);
}
