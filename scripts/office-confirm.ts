/**
 * Records that this office has looked at everything in the handbook as it is now, or at some of it.
 * Usage: npm run office:confirm [-- procedures/seals/use-approval duties/seal-custody …]
 */
import { existsSync } from 'node:fs';
import { readOfficeFolder, writeRecords } from '#data/office-folder.ts';
import { nearest } from '#domain/text/nearest.ts';

const names = process.argv.slice(2);
if (!existsSync('office')) fail('还没有 office 文件夹，没有什么要记的。');
const folder = readOfficeFolder();
const known = new Set(folder.own.map(({ name }) => name));
for (const name of names) {
  if (known.has(name)) continue;
  const match = nearest(name, known);
  fail(`本单位没有改过 ${name}。${match === undefined ? '' : `是不是想写 ${match}`}`);
}
const count = writeRecords(folder, names.length === 0 ? undefined : new Set(names));
const edition = names.length === 0 ? `，看到 ${folder.edition.version} 版为止` : '';
console.log(
  `记下了：改自手册的 ${count} 处${edition}。记录在 office/.upstream，和 office 一起保存。`,
);

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
