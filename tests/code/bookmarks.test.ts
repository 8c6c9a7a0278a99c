/** A PDF as Chromium writes it, small enough to read, with its bookmarks folded by the code of the book. */
import { getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { foldBookmarks } from '../../scripts/book/bookmarks.ts';

interface Bookmark {
  readonly title: string;
  readonly below?: readonly Bookmark[];
}

const BOOK: Bookmark[] = [
  {
    title: 'book',
    below: [
      { title: 'contents' },
      {
        title: 'part one',
        below: [{ title: 'chapter', below: [{ title: 'section' }] }, { title: 'other' }],
      },
      { title: 'part two', below: [{ title: 'last' }] },
    ],
  },
];

/** @returns a PDF of one empty page, all of whose bookmarks are open */
function pdfWith(bookmarks: readonly Bookmark[]): Buffer {
  const objects: string[] = [
    '<</Type /Catalog /Pages 2 0 R /Outlines 4 0 R>>',
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 100 100]>>',
    '',
  ];
  const all = (items: readonly Bookmark[] = []): number =>
    items.reduce((sum, { below }) => sum + 1 + all(below), 0);
  const add = (items: readonly Bookmark[], parent: number): string => {
    const numbers = items.map(() => objects.push(''));
    items.forEach(({ title, below = [] }, index) => {
      const number = numbers[index] ?? 0;
      const beside = [
        index > 0 && `/Prev ${number - 1} 0 R`,
        index < items.length - 1 && `/Next ${number + 1} 0 R`,
      ].filter(Boolean);
      const inside = below.length > 0 ? add(below, number) : '';
      objects[number - 1] =
        `<</Title (${title})\n/Dest [3 0 R /XYZ 0 0 0]\n/Parent ${parent} 0 R\n${beside.join('\n')}${inside}>>`;
    });
    return `\n/First ${numbers[0]} 0 R\n/Last ${numbers.at(-1)} 0 R\n/Count ${all(items)}`;
  };
  objects[3] = `<</Type /Outlines${add(bookmarks, 4)}>>`;

  let file = '%PDF-1.4\n';
  const rows = objects.map((body, index) => {
    const row = `${String(file.length).padStart(10, '0')} 00000 n \n`;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return row;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`;
  return Buffer.from(
    `${file}${table}trailer\n<</Size ${size}\n/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`,
  );
}

interface Read {
  readonly title: string;
  readonly count?: number | undefined;
  readonly items: readonly Read[];
}

async function countsIn(pdf: Uint8Array): Promise<Record<string, number | undefined>> {
  const outline = await (await getDocumentProxy(Uint8Array.from(pdf))).getOutline();
  const list = (items: readonly Read[]): [string, number | undefined][] =>
    items.flatMap(({ title, count, items: below }) => [[title, count], ...list(below)]);
  return Object.fromEntries(list(outline ?? []));
}

it('leaves the title and the parts open and folds what stands below a part', async () => {
  const pdf = pdfWith(BOOK);
  expect(await countsIn(pdf)).toMatchObject({ book: 7, 'part one': 3, chapter: 1 });
  expect(await countsIn(foldBookmarks(pdf))).toEqual({
    book: 3,
    contents: undefined,
    'part one': -2,
    chapter: -1,
    section: undefined,
    other: undefined,
    'part two': -1,
    last: undefined,
  });
});

it('changes nothing else: the file goes on behind its end', () => {
  const pdf = pdfWith(BOOK);
  const folded = Buffer.from(foldBookmarks(pdf));
  expect(folded.subarray(0, pdf.length)).toEqual(pdf);
  expect(folded.subarray(pdf.length).toString()).not.toContain('/Title (last)');
});

it.each([
  [
    'no bookmarks',
    pdfWith([{ title: 'x' }])
      .toString()
      .replace('/Outlines 4 0 R', ''),
  ],
  ['another way of writing', '%PDF-1.7 with a stream of references'],
])('refuses a file with %s', (_, file) => {
  expect(() => foldBookmarks(Buffer.from(file))).toThrow('这个 PDF 里找不到书签，没有折起来');
});
