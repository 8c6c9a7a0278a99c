/**
 * Makes the folder edition (单机版): a zip that opens by double click, from a stick, without a server.
 * Usage: npm run pack [-- --no-book]. Writes dist-pack/, or the folder named by PACK_DIR.
 * Environment: SITE_DIR and SITE_BASE as for a build.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readLibrary } from '../src/data/content-files.ts';
import { readFirst } from '../src/domain/folder/read-first.ts';
import { zipFiles } from '../src/domain/forms/zip.ts';
import { asFileName } from '../src/domain/text/file-name.ts';
import { FOLDER } from '../src/strings.ts';
import { folderFiles } from './pack/folder.ts';
import { buildUnlessUpToDate } from './up-to-date.ts';

const { values } = parseArgs({ options: { 'no-book': { type: 'boolean', default: false } } });
const site = process.env['SITE_DIR'] ?? './dist';
const base = `${(process.env['SITE_BASE'] ?? '').replace(/\/$/, '')}/`;
const target = process.env['PACK_DIR'] ?? './dist-pack';
const BOOK = 'book.pdf';

buildUnlessUpToDate(site, base);
const hasBook = !values['no-book'] && makeBook();
const began = Date.now();
const { site: about } = readLibrary();
const { version, date } = about.edition;
const files = await folderFiles(site, base);
if (!hasBook) files.delete(BOOK);
files.set(FOLDER.readFirst, new TextEncoder().encode(readFirst(about, hasBook)));

const name = asFileName(`${about.name}-${FOLDER.name}`);
rmSync(target, { recursive: true, force: true });
for (const [path, bytes] of files) {
  const file = join(target, name, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
const zip = zipFiles(new Map([...files].map(([path, bytes]) => [`${name}/${path}`, bytes])), date);
const file = join(target, `${name}-${version}-${date}.zip`);
writeFileSync(file, zip);
console.log(
  `${file}：${files.size} 个文件，${mebibytes(zip.length)}，解开 ${mebibytes(sizeOf(files))}，打包 ${seconds()} 秒`,
);

/** @returns true where the folder will hold the book */
function makeBook(): boolean {
  const book = join(site, BOOK);
  const isThere = () =>
    existsSync(book) && statSync(book).mtimeMs >= statSync(join(site, 'index.html')).mtimeMs;
  if (isThere()) return true;
  const { status } = spawnSync(process.execPath, ['scripts/book.ts'], { stdio: 'inherit' });
  if (status === 0 && isThere()) return true;
  console.error('全书 PDF 没有印成，单机版里先不放；印成以后（npm run book）再打一次包就有了。');
  return false;
}

function sizeOf(all: ReadonlyMap<string, Uint8Array>): number {
  return [...all.values()].reduce((sum, bytes) => sum + bytes.length, 0);
}

function mebibytes(size: number): string {
  return `${(size / 1024 / 1024).toFixed(1)} MiB`;
}

function seconds(): number {
  return Math.round((Date.now() - began) / 1000);
}
