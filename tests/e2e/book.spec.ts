/** The whole handbook as one PDF, made as `npm run book` makes it. */
import { expect, test } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { printBook } from '../../scripts/book/print-pages.ts';
import { isGeneralEdition } from '../edition.ts';

test.skip(!isGeneralEdition, 'names pages of the general edition');

test('the book has 200 to 350 pages, contents whose numbers are true, and bookmarks', async ({
  baseURL,
}, { project }) => {
  test.skip(project.name !== 'root', 'The path of a site does not show on paper.');
  test.setTimeout(180_000);
  const book = await printBook(`${baseURL}print/`, undefined);
  expect(book.pages).toBeGreaterThanOrEqual(200);
  expect(book.pages).toBeLessThanOrEqual(350);

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

  const outline = (await pdf.getOutline()) ?? [];
  const names = outline.flatMap(({ title, items }) => [
    title,
    ...items.map((item: { title: string }) => item.title),
  ]);
  expect(names.length).toBeGreaterThan(20);
  expect((await pdf.getMarkInfo())?.Marked).toBe(true);
});
