import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shippedPackages } from './notices.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'notices-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes a package. @returns its folder */
function pack(name: string, files: Readonly<{ [path: string]: string }>): string {
  const folder = join(root, 'node_modules', name);
  const head = { name, version: '1.2.3', license: 'MIT' };
  for (const [path, text] of Object.entries({ 'package.json': JSON.stringify(head), ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('each package of which something is bundled is there once, with the text of its licence', () => {
  const one = pack('one', { LICENSE: 'One (c) A\r\n', 'a.js': '', 'sub/b.js': '' });
  const scoped = pack('@of/two', { 'licence.md': 'Two (c) B', 'index.js': '' });
  const modules = ['index.js?x=1'].map((file) => join(scoped, file));
  modules.push(join(one, 'a.js'), join(one, 'sub/b.js'));
  expect(shippedPackages(modules)).toEqual([
    { name: '@of/two', version: '1.2.3', licence: 'MIT', texts: ['Two (c) B'] },
    { name: 'one', version: '1.2.3', licence: 'MIT', texts: ['One (c) A'] },
  ]);
});

test('a package within another is its own', () => {
  pack('outer', { LICENSE: 'outer' });
  const inner = pack('outer/node_modules/inner', { LICENSE: 'inner', 'a.js': '' });
  writeFileSync(join(inner, 'package.json'), '{"name":"inner","version":"1.0.0","license":"MIT"}');
  expect(shippedPackages([join(inner, 'a.js')]).map(({ name }) => name)).toEqual(['inner']);
});

test('notices, licences of others and comments that must stay go along', () => {
  const folder = pack('one', {
    LICENSE: 'own',
    NOTICE: 'notice',
    'LICENSES/Apache-2.0.txt': 'apache',
    'a.js':
      '/** plain */ /*! kept: Copyright X */ let a; /**\n * @license MIT\n */ /* Copyright? */',
  });
  const [shipped] = shippedPackages([join(folder, 'a.js')]);
  expect(shipped?.texts).toEqual([
    'own',
    'apache',
    'notice',
    '/*! kept: Copyright X */',
    '/**\n * @license MIT\n */',
  ]);
});

test('files made from the data of a package name it, though nothing of it is bundled', () => {
  const folder = pack('words', { LICENSE: 'words' });
  expect(shippedPackages([], [folder]).map(({ name }) => name)).toEqual(['words']);
});

test('our own files and what the bundler makes are no packages', () => {
  expect(shippedPackages(['/project/src/a.ts', '\0vite/preload-helper.js'])).toEqual([]);
});

test('a package without the text of a licence stops the build', () => {
  const folder = pack('bare', { 'a.js': '' });
  expect(() => shippedPackages([join(folder, 'a.js')])).toThrow('bare 没有许可文本');
});
