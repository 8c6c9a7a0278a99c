/**
 * Copies a page, a form, a regulation or an entry of the handbook into office/, to be changed there, and records what it
 * was made from. Usage: npm run office:copy -- seals/use-approval · npm run office:copy -- duties/seal-custody
 */
import { existsSync, readFileSync } from 'node:fs';
import { readOfficeFolder, writeNew, writeRecords } from '#data/office-folder.ts';
import { forgetContent } from '#data/process-content.ts';
import { copied, itemNamed } from '#domain/office/copy.ts';

const [asked = ''] = process.argv.slice(2);
const { ours, own } = readOfficeFolder();
const item = itemNamed(ours, asked);
if (typeof item === 'string') fail(item);
const path = `office/${item.path}`;
if (own.some(({ name }) => name === item.name)) fail(`${path} 里已经有 ${item.name}，没有改动它。`);
const before = existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined;
writeNew(path, copied(item, before));
forgetContent();
writeRecords(readOfficeFolder(), new Set([item.name]));
console.log(
  `已抄到 ${path}，改自手册的哪一版记在 office/.upstream。改好以后运行 npm run check:content。`,
);

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
