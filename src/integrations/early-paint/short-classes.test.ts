import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allFiles } from '#integrations/built-site.ts';
import { shortClasses, UNREAD } from './short-classes.ts';

test('names that nobody reads are short in markup and in styles, all others stay', () => {
  const page = (node: string) =>
    `<style>.${node}.step:hover,p>.${node}:not(.step){margin:.5em}.${node}-x{}</style>` +
    `<script>".sl-node"</script><a title="a > b" class="step ${node}">sl-node</a>`;
  expect(shortClasses(page('sl-node'))).toBe(
    page('a').replace('.a-x', '.sl-node-x').replace('>a<', '>sl-node<'),
  );
});

test('each has a name of its own', () => {
  const short = UNREAD.map((name) => /"(.*)"/.exec(shortClasses(`<a class="${name}">`))?.[1]);
  expect(new Set(short).size).toBe(UNREAD.length);
  expect(short.filter((name) => !/^[a-z]\d?$/i.test(name ?? ''))).toEqual([]);
});

const READERS = [
  'tests/e2e',
  'tests/site',
  'tests/search',
  'tests/code',
  'tests/pictures',
  'scripts',
  'src',
];
const files = READERS.flatMap((folder) =>
  allFiles(folder).map((name) => join(folder, name).replaceAll('\\', '/')),
);
const texts = (kind: RegExp) =>
  files
    .filter((file) => kind.test(file) && !file.endsWith('/short-classes.ts'))
    .map((file) => [file, readFileSync(file, 'utf8')] as const);

/** Who sees pages before they are built: tests of pages as Astro writes them, and what writes them. */
const EARLIER = /^src\/(?!elements|integrations)|\.test\.ts$|line-ends/;

test('no script, no test of the built site and no step of its build names them', () => {
  // A class in a string: behind a dot, or in a list of classes.
  const names = UNREAD.join('|');
  const selector = new RegExp(
    `['"\`](?:[^'"\`\\n]*[\\s>+~,(\\w\\]])?(?<!import)\\.(${names})(?![\\w(-])`,
  );
  const list = new RegExp(
    `class(?:Name|List|es\\w*)?\\b[^\\n]*['"\`](?:[a-z-]+ )*(${names})['"\` ]`,
  );
  const reading = texts(/\.(?:ts|mjs|js)$/)
    .filter(([file]) => !EARLIER.test(file) || file.startsWith('tests/'))
    .flatMap(([file, text]) => {
      const found = selector.exec(text)?.[1] ?? list.exec(text)?.[1];
      return found === undefined ? [] : [`${file}: ${found}`];
    });
  expect(reading).toEqual([]);
});

test('no script gives an element one of them', () => {
  // Names of data and of types are none of classes.
  const names = UNREAD.join('|');
  const given = new RegExp(`(?<![[|] ?)['"\`](?:[a-z-]+ )*(${names})(?: [a-z-]+)*['"\`]`);
  const giving = texts(/^src\/(?:elements|stores).*(?<!\.test)\.ts$/).flatMap(([file, text]) => {
    const found = given.exec(text)?.[1];
    return found === undefined ? [] : [`${file}: ${found}`];
  });
  expect(giving).toEqual([]);
});

test('no rule asks how one of them begins, and each is still said', () => {
  const styles = texts(/\.(?:css|astro)$/).map(([, text]) => text);
  const parts = styles.flatMap((text) => [...text.matchAll(/\[class[\^*$|~]?=['"]?([\w-]+)/g)]);
  const asked = parts.flatMap(([, part = '']) => UNREAD.filter((name) => name.includes(part)));
  expect(asked).toEqual([]);
  const said = styles.join('\n');
  expect(UNREAD.filter((name) => !new RegExp(`\\.${name}(?![\\w-])`).test(said))).toEqual([]);
});
