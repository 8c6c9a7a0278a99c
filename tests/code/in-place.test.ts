/** How a build takes the place of the one before. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { besideOf, putInPlace } from '../../scripts/in-place.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'in-place-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function folderWith(path: string, text: string): string {
  mkdirSync(path);
  writeFileSync(join(path, 'index.html'), text);
  return path;
}

test('the next build is made in a neighbour, whichever way the folder is written', () => {
  expect(besideOf('./dist')).toBe('./dist-being-built');
  expect(besideOf('/a/b/')).toBe('/a/b-being-built');
  expect(besideOf('C:\\a\\dist\\')).toBe('C:\\a\\dist-being-built');
});

test('it takes the place of the one before, of which nothing stays', () => {
  const folder = folderWith(join(root, 'dist'), 'old');
  writeFileSync(join(folder, 'gone.html'), '');
  putInPlace(folderWith(join(root, 'fresh'), 'new'), folder);
  expect(readdirSync(root)).toEqual(['dist']);
  expect(readdirSync(folder)).toEqual(['index.html']);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('new');
});

test('what it replaces stays where it is told to go', () => {
  const folder = folderWith(join(root, 'dist'), 'old');
  folderWith(join(root, 'dist-replaced'), 'of somebody else');
  putInPlace(folderWith(join(root, 'fresh'), 'new'), folder, join(root, 'aside'));
  expect(readdirSync(root)).toEqual(['aside', 'dist', 'dist-replaced']);
  expect(readFileSync(join(root, 'aside', 'index.html'), 'utf8')).toBe('old');
});

test('the first one needs no place to be there', () => {
  putInPlace(folderWith(join(root, 'fresh'), 'new'), join(root, 'dist'));
  expect(readdirSync(root)).toEqual(['dist']);
});

test('what a build that was cut off has left does not matter', () => {
  const folder = folderWith(join(root, 'dist'), 'old');
  folderWith(join(root, 'dist-replaced'), 'older');
  putInPlace(folderWith(join(root, 'fresh'), 'new'), folder);
  expect(readdirSync(root)).toEqual(['dist']);
});

test('where the new one cannot be moved the old one is put back', () => {
  const folder = folderWith(join(root, 'dist'), 'old');
  expect(() => putInPlace(join(root, 'not-there'), folder)).toThrow(/ENOENT/);
  expect(existsSync(join(root, 'dist-replaced'))).toBe(false);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('old');
});
