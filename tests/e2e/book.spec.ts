/** The whole handbook as one PDF, made as `npm run book` makes it. */
import { expect, test } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { bookBrowser } from '../../scripts/book/browser.ts';
import { browserEnvironment } from '../../scripts/browser.ts';
import { printBook } from '../../scripts/book/print-pages.ts';
import { isGeneralEdition } from '../edition.ts';

test.skip(!isGeneralEdition, 'names pages of the general edition');

/** Fewer than may be, so that the next few texts do not stand in the way of a build. */
const MOST_PAGES = 350 - 4;

test('the book has 200 to 346 pages, contents whose numbers are true, and bookmarks', async ({
  baseURL,
  page,
}, { project }) => {
  test.skip(project.name !== 'root', 'The path of a site does not show on paper.');
  test.setTimeout(180_000);
  const book = await printBook(`${baseURL}print/`, undefined, {
    ...bookBrowser(),
    environment: browserEnvironment('own'),
  });
  expect(book.pages).toBeGreaterThanOrEqual(200);
  expect(book.pages).toBeLessThanOrEqual(MOST_PAGES);

  const pdf = await getDocumentProxy(Uint8Array.from(book.pdf));
  const textOf = async (number: number) => {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    // Fonts that draw a character and its radical alike let a PDF name either.
    return text.normalize('NFKC');
  };
  // Letters of the cover stand apart.
  expect((await textOf(1)).replaceAll(' ', '')).toContain('办公室工作手册');
  const contents = `${await textOf(2)}${await textOf(3)}${await textOf(4)}`;
  for (const title of ['用印审批', '办公室主任', '涉密载体销毁', '表单目录']) {
    const number = Number(new RegExp(`${title}\\s*(\\d+)`).exec(contents)?.[1]);
    expect(await textOf(number), `${title} on page ${number}`).toContain(title);
  }

  // A bookmark for each heading, in its words and no more: a heading drawn twice would say them twice.
  const bookmarks = flat((await pdf.getOutline()) ?? []);
  await page.goto('print/');
  const headings = await page
    .locator('main')
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((elements) => elements.map(({ textContent }) => textContent));
  expect(bookmarks.length).toBeGreaterThan(1000);
  expect(bookmarks.map(({ title }) => plain(title))).toEqual(headings.map(plain));
  // The parts are seen, what stands below them is folded.
  const open = bookmarks.filter(({ count = 0 }) => count > 0);
  expect(open.map(({ level }) => level)).toEqual([1]);
  expect((await pdf.getMarkInfo())?.Marked).toBe(true);
});

interface Outline {
  readonly title: string;
  readonly count?: number | undefined;
  readonly items: readonly Outline[];
}

function flat(items: readonly Outline[], level = 1): (Outline & { readonly level: number })[] {
  return items.flatMap((item) => [{ ...item, level }, ...flat(item.items, level + 1)]);
}

function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '');
}
