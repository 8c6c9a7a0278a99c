/**
 * Makes the whole handbook as one PDF: the page /print/ of the built site, printed by a real browser.
 * Usage: npm run book. Writes dist/book.pdf, or book.pdf within the folder named by SITE_DIR.
 * Environment: SITE_DIR and SITE_BASE as for a build; SITE_URL for links that leave the book; CHROMIUM_PATH for the
 * browser that prints, where it is not to be the packaged one or there is none.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookBrowser, type BookBrowser } from './book/browser.ts';
import { printBook } from './book/print-pages.ts';
import { serve } from './book/serve.ts';
import { buildUnlessUpToDate } from './up-to-date.ts';

const folder = process.env['SITE_DIR'] ?? './dist';
const base = `${(process.env['SITE_BASE'] ?? '').replace(/\/$/, '')}/`;
const home = process.env['SITE_URL'];

// Known before anything is built.
const browser = browserOrEnd();
buildUnlessUpToDate(folder, base);
const began = Date.now();
const site = await serve(folder, base);
try {
  const book = await printBook(`${site.address}print/`, home, browser);
  const file = join(folder, 'book.pdf');
  writeFileSync(file, book.pdf);
  const size = (book.pdf.length / 1024 / 1024).toFixed(1);
  const memory = book.memory === undefined ? '' : `，浏览器内存峰值 ${book.memory} MiB`;
  console.log(
    `${file}：${book.pages} 页，${size} MiB，印了 ${book.passes} 遍，${seconds()} 秒${memory}`,
  );
} finally {
  site.close();
}

function browserOrEnd(): BookBrowser {
  try {
    return bookBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

function seconds(): number {
  return Math.round((Date.now() - began) / 1000);
}
