/** The packages of others whose code reaches a browser, and what their licences ask to be handed on. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ShippedPackage } from '#data/shipped-packages.ts';

const FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
/** As files, or as folders of them. */
const TEXTS = ['LICEN[CS]E*', 'licen[cs]e*', 'NOTICE*', 'COPYING*', 'THIRD_PARTY*'].flatMap(
  (name) => [name, `${name}/*`],
);
/** A comment within the code that is to stay with it, as packages have that took in others. */
const LEGAL_COMMENT = /\/\*[*!](?:(?!\*\/)[\s\S])*?(?:@license|@preserve|Copyright)[\s\S]*?\*\//g;

/**
 * @param modules the ids of all modules of which something stands in the bundles
 * @param derived folders of packages from whose data files of the site are made
 * @returns each package once, in the order of names
 * @throws when a package has no text of a licence, since nobody may hand it on then
 */
export function shippedPackages(
  modules: readonly string[],
  derived: readonly string[] = [],
): ShippedPackage[] {
  const comments = new Map<string, Set<string>>(derived.map((folder) => [folder, new Set()]));
  for (const id of modules) {
    const [file = ''] = id.split('?');
    const [folder] = FOLDER.exec(file) ?? [];
    if (folder === undefined || file.startsWith('\0') || !existsSync(file)) continue;
    const found = comments.get(folder) ?? new Set();
    for (const [comment] of readFileSync(file, 'utf8').matchAll(LEGAL_COMMENT)) found.add(comment);
    comments.set(folder, found);
  }
  return [...comments]
    .map(([folder, found]) => describe(folder, [...found]))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function describe(folder: string, comments: readonly string[]): ShippedPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = globSync(TEXTS, { cwd: folder }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  if (files.length === 0) throw new Error(`${name} 没有许可文本，不能随网站发出去`);
  const texts = [...new Set(files)].sort().map((file) => readFileSync(join(folder, file), 'utf8'));
  return {
    name: String(name),
    version: String(version),
    licence: String(license),
    texts: [...texts, ...comments].map((text) => text.replaceAll('\r\n', '\n').trim()),
  };
}
