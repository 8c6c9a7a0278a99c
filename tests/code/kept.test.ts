/** All that the site keeps in a browser stands in one registry, by which /kept/ lists and clears it. */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { refusedBy } from './lint.ts';
import { DATABASES, isNamed, TEXTS } from '#stores/registry.ts';

/** Whatever a browser keeps for a page. */
const STORAGE =
  /\b(?:localStorage|sessionStorage|indexedDB|openDatabase|cookieStore|serviceWorker|storageBuckets)\b|\bcaches\.|\bdocument\.cookie\b|getDirectory\(/;
const COMMENT = /\/\*.*?\*\/|^\s*\/\/.*$/gms;

/** The files that speak to it. */
const DOORS = [
  // Before the first page is painted.
  'src/components/forms/resume-boot.js',
  // Runs before anything else on the page, and only reads.
  'src/layouts/theme-boot.js',
  'src/stores/drafts/any-drafts.ts',
  'src/stores/drafts/draft-hint.ts',
  'src/stores/inventory/raw-database.ts',
  'src/stores/kept-texts.ts',
  'src/stores/kept/database.ts',
  'src/stores/keys.ts',
  'src/stores/theme.ts',
];

/** What comes to a browser: the site, and what lies beside it as it is. */
const files = globSync('{src,public}/**/*.{ts,js,mjs,astro}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter(
    (file) => !/(?:\.test|\/testing)\.ts$|^src\/(?:dev|data|integrations|schemas)\//.test(file),
  )
  .sort();
const codeOf = (file: string) => readFileSync(file, 'utf8').replaceAll(COMMENT, '');

it('is spoken to by these files alone', () => {
  expect(files.length).toBeGreaterThan(300);
  const open = files.filter((file) => STORAGE.test(codeOf(file)));
  expect(open.filter((file) => !DOORS.includes(file))).toEqual([]);
  expect(open).toContain('src/stores/kept/database.ts');
});

it.each(['localStorage', 'indexedDB'])('lets no other file of the stores use %s', async (name) => {
  const text = `export const found = ${name};\n`;
  expect(await refusedBy('src/stores/drafts/fault.ts', text)).toEqual(['no-restricted-globals']);
  expect(await refusedBy('src/stores/kept/database.ts', text)).toEqual([]);
});

it('has every name that stands in the code', () => {
  const named = files
    .filter((file) => file !== 'src/stores/registry.ts')
    .flatMap((file) => [
      ...codeOf(file).matchAll(/['"`]((?:office-)?handbook(?::[^'"`$]*)?)['"`$]/g),
    ])
    .map(([, name = '']) => name);
  const known = [...TEXTS.map(({ key }) => key), ...DATABASES.map(({ name }) => name)];
  // A channel is named like a database and keeps nothing; the kind of a page is called handbook.
  const others = ['handbook', 'office-handbook:', 'office-handbook:assessment'];
  expect(
    named.filter((name) => !others.includes(name) && !known.some((each) => isNamed(name, each))),
  ).toEqual([]);
  const used = (key: string) => named.some((name) => name === key);
  expect(TEXTS.map(({ key }) => key).filter((key) => !used(key))).toEqual([]);
});
